import type { TaggedWord } from "./tagged-word.ts";

const me = "Number=Sing|Person=1";
const us = "Number=Plur|Person=1";
const you = "Person=2";
const him = "Gender=Masc|Number=Sing|Person=3";
const her = "Gender=Fem|Number=Sing|Person=3";
const it = "Gender=Neut|Number=Sing|Person=3";
const them = "Number=Plur|Person=3";

const nominative: ReadonlyMap<string, string> = new Map([
  ["i", me],
  ["we", us],
  ["you", you],
  ["he", him],
  ["she", her],
  ["it", it],
  ["they", them],
]);
const accusative: ReadonlyMap<string, string> = new Map([
  ["me", me],
  ["us", us],
  ["'s", us],
  ["’s", us],
  ["him", him],
  ["her", her],
  ["them", them],
  ["'em", them],
]);
const possessive: ReadonlyMap<string, string> = new Map([
  ["my", me],
  ["our", us],
  ["your", you],
  ["his", him],
  ["her", her],
  ["its", it],
  ["their", them],
  ["mine", me],
  ["ours", us],
  ["yours", you],
  ["hers", her],
  ["theirs", them],
]);
const reflexive: ReadonlyMap<string, string> = new Map([
  ["myself", me],
  ["ourselves", us],
  ["yourself", `Number=Sing|${you}`],
  ["yourselves", `Number=Plur|${you}`],
  ["himself", him],
  ["herself", her],
  ["itself", it],
  ["themselves", them],
]);
const demonstrative: ReadonlyMap<string, string> = new Map([
  ["this", "Number=Sing|PronType=Dem"],
  ["that", "Number=Sing|PronType=Dem"],
  ["these", "Number=Plur|PronType=Dem"],
  ["those", "Number=Plur|PronType=Dem"],
]);

/** Features of pronouns and determiners: person, number, gender, case and kind. */
export function pronounFeatures(word: TaggedWord): string {
  const form = word.text.toLowerCase();
  if (/^PRP/u.test(word.xpos)) return personal(form, word);
  if (/^W/u.test(word.xpos)) return relative(form, word);
  if (/^(?:the|a|an)$/u.test(form))
    return `Definite=${form === "the" ? "Def" : "Ind"}|PronType=Art`;
  const number = word.xpos === "NN" ? "Number=Sing|" : "";
  return demonstrative.get(form) ?? kindOf(form, number);
}

function personal(form: string, { xpos, deprel }: TaggedWord): string {
  const reflex = reflexive.get(form);
  if (reflex) return `Case=Acc|${reflex}|PronType=Prs|Reflex=Yes`;
  const owner = possessive.get(form);
  if (owner && (xpos === "PRP$" || form !== "her"))
    return `Case=Gen|${owner}|Poss=Yes|PronType=Prs`;
  const subject = /^(?:nsubj|expl|root|conj)/u.test(deprel);
  const nominal = nominative.get(form);
  if (nominal && (subject || (form !== "it" && form !== "you")))
    return `Case=Nom|${nominal}|PronType=Prs`;
  const object = accusative.get(form) ?? nominal;
  return object ? `Case=Acc|${object}|PronType=Prs` : "PronType=Prs";
}

function relative(form: string, { xpos, deprel, upos }: TaggedWord): string {
  if (xpos === "WP$") return "Poss=Yes|PronType=Rel";
  if (upos === "DET") return "PronType=Int";
  if (/^(?:that|which)$/u.test(form)) return "PronType=Rel";
  return /^(?:who|whom)$/u.test(form) && !/^root/u.test(deprel) ? "PronType=Rel" : "PronType=Int";
}

function kindOf(form: string, number: string): string {
  if (form === "there") return "_";
  if (/^(?:all|both|each|every(?:one|body|thing)?|half)$/u.test(form))
    return `${number}PronType=Tot`;
  if (/^(?:no|none|nobody|nothing|neither|no-one)$/u.test(form)) return `${number}PronType=Neg`;
  return `${number}PronType=Ind`;
}
