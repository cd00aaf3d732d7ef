import type { Issue } from "../core/issue.ts";
import type { Quote, Span } from "../core/span.ts";
import type { EntityKind } from "../ontology/ontology.ts";

/** An actor that the caller already knows to stand at a place of the text. */
export interface KnownMention extends Span {
  readonly kind?: EntityKind | undefined;
}

/** What a caller gives: one text with what is known about it. */
export interface InputDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null | undefined;
  /** ISO date (or date-time) of publication. */
  readonly published?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly mentions?: readonly KnownMention[] | undefined;
}

/** A syntactic word after UD English: "don't" is two tokens, "do" and "n't". */
export type Token = Quote;

/** What a sentence is in the layout of the article. */
export type SentenceForm = "headline" | "prose" | "item";

/** A sentence; its tokens tile its visible characters. */
export interface Sentence extends Span {
  readonly form: SentenceForm;
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** Words in quotation marks; the span lies inside the marks. May run over sentences. */
export type Quotation = Span;

/** A text with its layout. The sentences are in order and do not overlap. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly knownMentions: readonly KnownMention[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly issues: readonly Issue[];
}
