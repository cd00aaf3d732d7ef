import type { TaggedWord } from "./tagged-word.ts";

const degrees: ReadonlyMap<string, string> = new Map([
  ["JJ", "Degree=Pos"],
  ["JJR", "Degree=Cmp"],
  ["JJS", "Degree=Sup"],
  ["NNP", "Degree=Pos"],
  ["RBR", "Degree=Cmp"],
  ["RBS", "Degree=Sup"],
]);
const demonstrative = /^(?:now|then|here|there|thus)$/u;
const indefinite = /^(?:ever|somewhere|anywhere|somehow|sometimes|sometime|somewhat|anyway)$/u;
const total = /^(?:always|everywhere)$/u;
const negative = /^(?:never|nowhere)$/u;
const graded = /^(?:well|far|soon|long|early|late|hard|fast|close|high|low|better|best|worse)$/u;
const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\w+tieth)$/u;

/** Features of what is neither verb nor pronoun: number, degree, negation, the kind of a numeral. */
export function nounFeatures({ text, lemma, upos, xpos }: TaggedWord): string {
  switch (upos) {
    case "NOUN":
    case "PROPN":
      return numberOf(xpos);
    case "ADJ":
      return joined(degrees.get(xpos) ?? "Degree=Pos", ordinalOf(text));
    case "ADV":
      return adverbFeatures(text.toLowerCase(), xpos);
    case "PART":
      return xpos === "RB" ? "Polarity=Neg" : "_";
    case "CCONJ":
      return /^n(?:or|either)$/iu.test(lemma) ? "Polarity=Neg" : "_";
    case "INTJ":
      return answerOf(lemma.toLowerCase());
    case "NUM":
      return `NumForm=${/\d/u.test(text) ? "Digit" : "Word"}|NumType=Card`;
    default:
      return "_";
  }
}

function numberOf(xpos: string): string {
  if (/^NNP?S$/u.test(xpos)) return "Number=Plur";
  return /^NNP?$/u.test(xpos) ? "Number=Sing" : "_";
}

function ordinalOf(text: string): string {
  if (/^\d[\d,]*(?:st|nd|rd|th)$/iu.test(text)) return "NumForm=Combi|NumType=Ord";
  return ordinal.test(text.toLowerCase()) ? "NumForm=Word|NumType=Ord" : "";
}

function adverbFeatures(form: string, xpos: string): string {
  if (xpos === "WRB")
    return /^(?:where|whereby|wherein)$/u.test(form) ? "PronType=Rel" : "PronType=Int";
  if (xpos !== "RB") return degrees.get(xpos) ?? "_";
  if (demonstrative.test(form)) return "PronType=Dem";
  if (indefinite.test(form)) return "PronType=Ind";
  if (total.test(form)) return "PronType=Tot";
  if (negative.test(form)) return "PronType=Neg";
  if (graded.test(form)) return "Degree=Pos";
  if (/^(?:once|twice)$/u.test(form)) return "NumForm=Word|NumType=Mult";
  return ordinalOf(form) || "_";
}

function answerOf(lemma: string): string {
  if (/^(?:yes|yeah|yep|yup)$/u.test(lemma)) return "Polarity=Pos";
  return /^(?:no|nope|nah)$/u.test(lemma) ? "Polarity=Neg" : "_";
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join("|");
}
