import type { Word } from "../syntax/parsed.ts";
import type { End } from "./draft.ts";
import { fillersOf } from "./fillers.ts";
import { kindOf } from "./kinds.ts";
import type { Reading } from "./reading.ts";
import { at, baseOf, childBy, childrenBy, headOf, prepositionOf, type Site } from "./tree.ts";
import { isPassive, subjectOf } from "./verb-subject.ts";

/** Who holds an office: the name after it or beside it, the subject of "is", who "became" or "was elected". */
export function officeHolder(reading: Reading, site: Site): End | null {
  const { tree, word } = site;
  const head = headOf(site);
  const isBeside = /^(?:appos|compound|flat|nmod:desc)/u.test(word.deprel);
  const inClause = childBy(site, "cop") ? subjectOf(site)?.word : appointee(site);
  const names = [
    ...(head && isBeside ? [head] : []),
    ...childrenBy(site, "flat", "appos"),
    ...(inClause ? [inClause] : []),
    word,
  ];
  for (const name of names) {
    const mention = personAt(reading, at(tree, name));
    if (mention !== null) return { mention, path: "direct", depth: 0 };
  }
  return null;
}

function personAt(reading: Reading, { tree, word }: Site): number | null {
  const [filler] = fillersOf(reading, tree, word);
  if (filler?.depth !== 0) return null;
  return kindOf(reading, filler.mention) === "person" ? filler.mention : null;
}

const becoming = new Set(["become", "remain", "stay", "serve", "act", "work", "take", "resign"]);
const appointing = new Set(["appoint", "name", "elect", "re-elect", "choose", "pick", "select"]);
const installing = new Set(["nominate", "install", "swear", "promote", "crown", "inaugurate"]);

/** Of "became mayor" the subject, of "named her mayor" the object, of "was elected mayor" the subject. */
function appointee(site: Site): Word | null {
  const verb = headOf(site);
  if (!verb || !isComplement(site)) return null;
  const above = at(site.tree, verb);
  if (becoming.has(verb.lemma)) return subjectOf(above)?.word ?? null;
  if (!appointing.has(verb.lemma) && !installing.has(verb.lemma)) return null;
  if (isPassive(above)) return subjectOf(above)?.word ?? null;
  return childrenBy(above, "obj", "iobj").find((word) => word !== site.word) ?? null;
}

function isComplement(site: Site): boolean {
  const base = baseOf(site.word);
  if (base === "xcomp" || base === "obj") return true;
  const preposition = prepositionOf(site);
  return (base === "obl" || base === "advcl") && (preposition === "as" || preposition === "to");
}
