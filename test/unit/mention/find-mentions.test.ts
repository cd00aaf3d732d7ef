import { describe, expect, test } from "vitest";
import { findMentions } from "../../../src/mention/find-mentions.ts";
import { annotated } from "../../support/annotated.ts";
import { testLexicon } from "../../support/lexicon.ts";
import { readMentions } from "../../support/read-mentions.ts";

const reyesMetSoto = annotated(`
  Peruvian ADJ amod 2
  President PROPN compound 3
  Ana PROPN nsubj 5 B-PER
  Reyes PROPN flat 3 I-PER
  met VERB root 0
  Luis PROPN obj 5 B-PER
  Soto PROPN flat 6 I-PER
  . PUNCT punct 5
`);

describe("names", () => {
  test("a title is split from the name, and the state from the title", () => {
    expect(readMentions(reyesMetSoto)).toEqual([
      "Peruvian President person nominal → e1 [title]",
      "Peruvian state name → e2 [first-mention]",
      "Ana Reyes person name → e1 [first-mention]",
      "Luis Soto person name → e3 [first-mention]",
    ]);
  });

  test("a surname is the person of that surname, and two persons share no name", () => {
    const parsed = annotated(`
      Ana PROPN nsubj 3 B-PER
      Reyes PROPN flat 1 I-PER
      met VERB root 0
      Luis PROPN obj 3 B-PER
      Reyes PROPN flat 4 I-PER

      Ana PROPN nsubj 3 B-PER
      Reyes PROPN flat 1 I-PER
      left VERB root 0

      Reyes PROPN nsubj 2 B-PER
      smiled VERB root 0
    `);
    expect(readMentions(parsed)).toEqual([
      "Ana Reyes person name → e1 [first-mention]",
      "Luis Reyes person name → e2 [first-mention]",
      "Ana Reyes person name → e1 [same-name]",
      "Reyes person name → e1 [nearest-of-the-surname]",
    ]);
  });

  test("a capital is a place behind a preposition and its state as an actor", () => {
    const parsed = annotated(`
      Oslo PROPN nsubj 2 B-LOC
      protested VERB root 0
      in ADP case 4
      Lima PROPN obl 2 B-LOC
    `);
    expect(readMentions(parsed)).toEqual([
      "Oslo state name → e1 [first-mention]",
      "Lima place name → e2 [first-mention]",
    ]);
  });

  test("letters in brackets are the name before them", () => {
    const parsed = annotated(`
      The DET det 4
      Northern PROPN compound 4 B-ORG
      Harbour PROPN compound 4 I-ORG
      Union PROPN nsubj 8 I-ORG
      ( PUNCT punct 6
      HNU PROPN appos 4 B-ORG
      ) PUNCT punct 6
      struck VERB root 0
    `);
    expect(readMentions(parsed)).toEqual([
      "Northern Harbour Union organization name → e1 [first-mention]",
      "HNU organization name → e1 [parenthesis]",
    ]);
  });
});

describe("descriptions", () => {
  test("a description beside a name is its person", () => {
    const parsed = annotated(`
      Ana PROPN nsubj 9 B-PER
      Reyes PROPN flat 1 I-PER
      , PUNCT punct 5
      the DET det 5
      mayor NOUN appos 1
      of ADP case 7
      Riga PROPN nmod 5 B-LOC
      , PUNCT punct 5
      resigned VERB root 0
    `);
    expect(readMentions(parsed)).toEqual([
      "Ana Reyes person name → e1 [first-mention]",
      "the mayor of Riga person nominal → e1 [apposition]",
      "Riga place name → e2 [first-mention]",
    ]);
  });

  test("“the accord” is the deal that was spoken of", () => {
    const parsed = annotated(`
      Norway PROPN nsubj 2 B-LOC
      signed VERB root 0
      a DET det 5
      trade NOUN compound 5
      deal NOUN obj 2

      The DET det 2
      accord NOUN nsubj 3
      failed VERB root 0
    `);
    expect(readMentions(parsed)).toEqual([
      "Norway state name → e1 [first-mention]",
      "a trade deal policy nominal → e2 [first-mention]",
      "The accord policy nominal → e2 [synonym]",
    ]);
  });

  test("another plan is another plan", () => {
    const parsed = annotated(`
      The DET det 2
      plan NOUN nsubj 3
      failed VERB root 0

      Another DET det 2
      plan NOUN nsubj 3
      failed VERB root 0
    `);
    expect(readMentions(parsed)).toEqual([
      "The plan policy nominal → e1 [first-mention]",
      "Another plan policy nominal → e2 [first-mention]",
    ]);
  });

  test("days, reasons and other words of no weight are no mentions", () => {
    const parsed = annotated(`
      Monday PROPN nsubj 2
      gave VERB root 0
      a DET det 4
      reason NOUN obj 2
    `);
    expect(readMentions(parsed)).toEqual([]);
  });
});

describe("pronouns", () => {
  test("“she” is no man and nobody is both ends of one verb", () => {
    const parsed = annotated(`
      Luis PROPN nsubj 3 B-PER
      Soto PROPN flat 1 I-PER
      met VERB root 0
      Ana PROPN obj 3 B-PER
      Reyes PROPN flat 4 I-PER

      She PRON nsubj 2
      thanked VERB root 0
      him PRON obj 2
    `);
    expect(readMentions(parsed).slice(2)).toEqual([
      "She person pronoun → e2 [personal-pronoun]",
      "him person pronoun → e1 [personal-pronoun]",
    ]);
  });

  test("“who” is the noun that its clause modifies", () => {
    const parsed = annotated(`
      The DET det 2
      minister NOUN nsubj 5
      who PRON nsubj 4
      lied VERB acl:relcl 2
      resigned VERB root 0
    `);
    expect(readMentions(parsed)).toEqual([
      "The minister person nominal → e1 [first-mention]",
      "who person pronoun → e1 [relative-pronoun]",
    ]);
  });

  test("“it is clear that” is nothing", () => {
    const parsed = annotated(`
      Norway PROPN nsubj 2 B-LOC
      won VERB root 0

      It PRON expl 3
      is AUX cop 3
      clear ADJ root 0
    `);
    expect(readMentions(parsed)).toEqual(["Norway state name → e1 [first-mention]"]);
  });

  test("“we” in a quotation is the side of its speaker, “I” the speaker", () => {
    const parsed = annotated(`
      “ PUNCT punct 3
      We PRON nsubj 3
      refuse VERB root 0
      ” PUNCT punct 3
      said VERB parataxis 3
      Peruvian ADJ amod 7
      President PROPN compound 8
      Ana PROPN nsubj 5 B-PER
      Reyes PROPN flat 8 I-PER
    `);
    const [open, , , close] = parsed.sentences[0]?.words ?? [];
    const quotations = [{ start: open?.end ?? 0, end: close?.start ?? 0 }];
    const words = parsed.sentences[0]?.words.map((word) =>
      word.text === "said" ? { ...word, lemma: "say" } : word,
    );
    const sentences = parsed.sentences.map((sentence) => ({ ...sentence, words: words ?? [] }));
    expect(readMentions({ ...parsed, quotations, sentences })).toEqual([
      "We state pronoun → e1 [speakers-side]",
      "Peruvian President person nominal → e2 [title]",
      "Peruvian state name → e1 [first-mention]",
      "Ana Reyes person name → e2 [first-mention]",
    ]);
  });
});

describe("mentions that the caller knows", () => {
  test("are kept as given, in place of what was found with the same head", () => {
    const whole = { start: 0, end: reyesMetSoto.text.indexOf(" met") };
    expect(readMentions({ ...reyesMetSoto, knownMentions: [whole] })).toEqual([
      "Peruvian President Ana Reyes person name → e1 [given]",
      "Peruvian President person nominal → e1 [title]",
      "Peruvian state name → e2 [first-mention]",
      "Luis Soto person name → e3 [first-mention]",
    ]);
  });

  test("keep the kind that the caller says", () => {
    const start = reyesMetSoto.text.indexOf("met");
    const known = [{ start, end: start + 3, kind: "event" as const }];
    const { mentions } = findMentions({ ...reyesMetSoto, knownMentions: known }, testLexicon());
    expect(mentions.find((mention) => mention.text === "met")?.kind).toBe("event");
  });
});

test("an entity bears its fullest name, and a state its usual short one", () => {
  const parsed = annotated(`
    America PROPN nsubj 2 B-LOC
    thanked VERB root 0
    President PROPN compound 4
    Reyes PROPN obj 2 B-PER

    Ana PROPN nsubj 3 B-PER
    Reyes PROPN flat 1 I-PER
    smiled VERB root 0
  `);
  expect(findMentions(parsed, testLexicon()).entities).toEqual([
    { kind: "state", name: "United States", aliases: ["America"] },
    { kind: "person", name: "Ana Reyes", aliases: ["President", "Reyes"] },
  ]);
});
