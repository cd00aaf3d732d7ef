import { contains, type Span } from "../core/span.ts";
import { actorKinds } from "../ontology/ontology.ts";
import type { Statement } from "./claim.ts";
import { findStatements } from "./find-statements.ts";
import { kindOf } from "./kinds.ts";
import { sentenceAt } from "./quoted.ts";
import type { Reading } from "./reading.ts";
import { at, baseOf, headOf, type Site } from "./tree.ts";

/** A reading with the speech that the document reports. */
export interface Heard extends Reading {
  readonly statements: readonly Statement[];
  /** For each sentence the statements that name their speaker and hold words of it. */
  readonly spoken: readonly (readonly Statement[])[];
}

/** A reading with its statements. */
export function hear(reading: Reading): Heard {
  const statements = findStatements(reading);
  const spoken = reading.trees.map((): Statement[] => []);
  for (const statement of statements) {
    if (statement.speaker === null || isTopic(reading, statement)) continue;
    const { content } = statement;
    const last = sentenceAt(reading, content.end - 1);
    for (let index = sentenceAt(reading, content.start); index <= last; index += 1)
      spoken[index]?.push(statement);
  }
  return { ...reading, statements, spoken };
}

/** "his criticism of the raid" tells what he spoke about, and no words of his. */
function isTopic(reading: Reading, { cue, content }: Statement): boolean {
  const tree = reading.trees[sentenceAt(reading, cue.start)];
  const word = tree?.words.find(({ start }) => start === cue.start);
  return word?.upos === "NOUN" && !/^(that|to)\b/iu.test(content.text);
}

/** Who says the words of a span: the speaker of the narrowest statement around them; `null` for the article. */
export function speakerAt(heard: Heard, span: Span): number | null {
  const around = (heard.spoken[sentenceAt(heard, span.start)] ?? []).filter(({ content }) =>
    contains(content, span),
  );
  const [narrowest] = around.toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content));
  return narrowest?.speaker ?? null;
}

const lengthOf = ({ start, end }: Span): number => end - start;

const assertedRelations = new Set(["root", "ccomp", "xcomp", "conj", "parataxis", "csubj"]);

/** Who asserts a predicate: its speaker, where no relative or other clause takes it for granted. */
export function asserterAt(heard: Heard, site: Site): number | null {
  const speaker = speakerAt(heard, site.word);
  if (speaker === null || !actorKinds.has(kindOf(heard, speaker))) return null;
  let current = site;
  for (;;) {
    if (!assertedRelations.has(baseOf(current.word))) return null;
    const head = headOf(current);
    if (!head || speakerAt(heard, head) !== speaker) return speaker;
    current = at(site.tree, head);
  }
}
