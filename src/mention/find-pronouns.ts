import type { Candidate, Gender } from "./candidate.ts";
import type { SentenceView } from "./sentence-view.ts";

interface PronounFacts {
  readonly kind: Candidate["kind"];
  readonly gender: Gender;
  readonly plural: boolean;
}

const facts: ReadonlyMap<string, PronounFacts> = new Map(
  [
    ["he him his himself", { kind: "person", gender: "m", plural: false }],
    ["she her hers herself", { kind: "person", gender: "f", plural: false }],
    ["it its itself", { kind: "organization", gender: "u", plural: false }],
    ["they them their theirs themselves", { kind: "group", gender: "u", plural: true }],
    ["i me my mine myself", { kind: "person", gender: "u", plural: false }],
    ["we us our ours ourselves", { kind: "group", gender: "u", plural: true }],
    ["who whom whose which that", { kind: "person", gender: "u", plural: false }],
  ].flatMap(([forms, fact]) =>
    String(forms)
      .split(" ")
      .map((form) => [form, fact as PronounFacts] as const),
  ),
);

/** The pronouns of a sentence that stand for somebody or something else in the text. */
export function findPronouns(view: SentenceView): Candidate[] {
  return view.words.flatMap((word) => {
    const lower = word.text.toLowerCase();
    const fact = facts.get(lower);
    if (!fact || word.upos !== "PRON" || word.text === "US" || word.deprel === "expl") return [];
    const isRelative = /^(who|whom|whose|which|that)$/u.test(lower);
    if (isRelative && !isRelativeHere(view, word.index)) return [];
    return [
      {
        start: word.start,
        end: word.end,
        text: word.text,
        sentence: view.index,
        first: word.index,
        last: word.index + 1,
        head: word.index,
        form: "pronoun" as const,
        kind: fact.kind,
        trust: 0,
        known: null,
        noun: lower,
        gender: fact.gender,
        plural: fact.plural,
        definite: true,
        given: false,
      },
    ];
  });
}

/** "which" begins a relative clause where a clause that modifies a noun holds it. */
function isRelativeHere(view: SentenceView, index: number): boolean {
  return antecedentOf(view, index) >= 0;
}

/** The noun that the clause of a relative pronoun modifies; -1 for none. */
export function antecedentOf(view: SentenceView, index: number): number {
  let at = index;
  for (let steps = 0; at >= 0 && steps < 6; steps += 1) {
    const word = view.words[at];
    if (!word) return -1;
    if (word.deprel.startsWith("acl:relcl")) return word.head < index ? word.head : -1;
    at = word.head;
  }
  return -1;
}
