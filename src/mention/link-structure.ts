import type { Candidate, NameLexicon } from "./candidate.ts";
import { type Chain, kindOf } from "./chain.ts";
import { type Discourse, tie } from "./discourse.ts";
import { isNegated } from "./is-negated.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Tie the descriptions that syntax puts beside a name: titles, appositions, "the newspaper Dawn", "X is the Y". */
export function linkStructure(discourse: Discourse): void {
  for (const [index, candidates] of discourse.bySentence) {
    const view = discourse.views[index];
    if (view) linkSentence(discourse, view, candidates);
  }
}

function linkSentence(
  discourse: Discourse,
  view: SentenceView,
  candidates: readonly Candidate[],
): void {
  const nominals = candidates.filter((candidate) => candidate.form === "nominal");
  const names = candidates.filter((candidate) => candidate.form === "name");
  for (const { rule, test } of tests)
    for (const nominal of nominals.filter((candidate) => !discourse.chainOf.has(candidate))) {
      const name = names.find((near) => isTested(view, nominal, { discourse, near, test }));
      if (!name) continue;
      tieToName(discourse, nominal, { name, rule });
      if (rule === "title") names.push(withTitle(discourse, name, nominal));
    }
}

function tieToName(
  discourse: Discourse,
  nominal: Candidate,
  { name, rule }: { readonly name: Candidate; readonly rule: string },
): void {
  const chain = discourse.chainOf.get(name);
  if (chain) tie(discourse, nominal, { chain, rule });
}

interface Trial {
  readonly discourse: Discourse;
  readonly near: Candidate;
  readonly test: Test;
}

function isTested(
  view: SentenceView,
  nominal: Candidate,
  { discourse, near, test }: Trial,
): boolean {
  const chain = discourse.chainOf.get(near);
  const isFar = Math.abs(near.first - nominal.last) > wordsBetween;
  return (
    chain !== undefined &&
    !isFar &&
    test(view, nominal, { name: near, chain, names: discourse.names })
  );
}

const wordsBetween = 40;

/** The name with its title before it, for the tests that come after. */
function withTitle(discourse: Discourse, name: Candidate, before: Candidate): Candidate {
  const whole = { ...name, first: before.first };
  const chain = discourse.chainOf.get(name);
  if (chain) discourse.chainOf.set(whole, chain);
  return whole;
}

interface Named {
  readonly name: Candidate;
  readonly chain: Chain;
  readonly names: NameLexicon;
}
type Test = (view: SentenceView, nominal: Candidate, named: Named) => boolean;

/** "Peruvian President" before "Ana Reyes", or inside of a name that the caller gave with its title. */
const title: Test = (_view, nominal, { name, chain }) => {
  if (nominal.kind !== "person" || kindOf(chain) !== "person") return false;
  const isInside = name.given && name.first <= nominal.first && nominal.last < name.last;
  return isInside || nominal.last === name.first;
};

/** "the newspaper Dawn", "the city of Mosul", "the FARC guerrilla group", "Sindh province". */
const generic: Test = (view, nominal, { name, chain, names }) => {
  const kind = kindOf(chain);
  if (nominal.kind !== kind || !/^(organization|government|place|policy)$/u.test(kind))
    return false;
  // "the north of Riga" and "the Riga market" are not Riga.
  const noun = nominal.noun.charAt(0).toUpperCase() + nominal.noun.slice(1);
  if (kind === "place" && !names.nameHeads.has(noun)) return false;
  const beside = nominal.head + 1 === name.first;
  const of = view.words[nominal.head + 1]?.text === "of" && nominal.head + 2 === name.first;
  const inside =
    nominal.first <= name.first && name.last <= nominal.head && nominal.head - name.last <= 1;
  const owned =
    view.words[name.last]?.xpos === "POS" ||
    /^[-‐–]$/u.test(view.words[name.first - 1]?.text ?? "");
  return beside || (of && kind === "place") || (inside && !owned && kind !== "policy");
};

const apposition: Test = (view, nominal, { name, chain }) => {
  if (isNamedBody(nominal, name)) return true;
  if (!mayBeOne(nominal, kindOf(chain)) && !isGuess(nominal, chain)) return false;
  const [own, other] = [view.words[nominal.head], view.words[name.head]];
  const inName = (index: number): boolean => name.first <= index && index < name.last;
  if (own?.deprel === "appos" && inName(own.head)) return true;
  if (other?.deprel === "appos" && other.head === nominal.head && !inName(nominal.head))
    return true;
  return isBetweenCommas(view, nominal, name);
};

/** "Peru's opposition Dawn Party": a collective right before the name of the body. */
function isNamedBody(nominal: Candidate, name: Candidate): boolean {
  const isBody = name.kind === "organization" || name.kind === "government";
  return isBody && nominal.kind === "group" && !nominal.plural && nominal.last === name.first;
}

/** "Reyes, the mayor, …" and "the mayor, Ana Reyes, …", whatever the parser made of it. */
function isBetweenCommas(view: SentenceView, nominal: Candidate, name: Candidate): boolean {
  const textAt = (index: number): string => view.words[index]?.text ?? "";
  const after = name.last + 1 === nominal.first && textAt(name.last) === ",";
  if (after)
    return (
      /^(,|\.|\)|who|and|that|which)$/u.test(textAt(nominal.last)) &&
      startsDescription(view, nominal)
    );
  const before = nominal.last + 1 === name.first && textAt(nominal.last) === ",";
  return (
    before &&
    /^[,.]$/u.test(textAt(name.last)) &&
    (name.kind === "person" || name.trust < 2) &&
    nominal.kind === "person"
  );
}

function startsDescription(view: SentenceView, nominal: Candidate): boolean {
  const word = view.words[nominal.first];
  return (
    word?.upos === "DET" || word?.deprel.endsWith("poss") === true || /'s /u.test(nominal.text)
  );
}

/** "Hamid is the mayor", not "is no mayor" or "would be the mayor". */
const copula: Test = (view, nominal, { name, chain }) => {
  if (!mayBeOne(nominal, kindOf(chain)) || nominal.kind === "place" || nominal.kind === "policy")
    return false;
  const children = view.children[nominal.head] ?? [];
  const has = (relation: RegExp, text: RegExp): boolean =>
    children.some(
      (i) => relation.test(view.words[i]?.deprel ?? "") && text.test(view.words[i]?.text ?? ""),
    );
  const isSubject =
    view.words[name.head]?.head === nominal.head &&
    view.words[name.head]?.deprel.startsWith("nsubj");
  return (
    isSubject === true &&
    has(/^cop/u, /^(is|was|are|were|'s|’s)$/iu) &&
    !has(/^aux/u, /./u) &&
    !isNegated(view, nominal.head)
  );
};

/** What the name was taken for was a guess, so that "Orvane, a construction company" tells better. */
function isGuess({ kind, plural }: Candidate, { trust, links }: Chain): boolean {
  const isNew = links.every(({ candidate }) => candidate.form === "name");
  return isNew && trust < 2 && !plural && /^(person|organization|place|government)$/u.test(kind);
}

function mayBeOne(nominal: Candidate, kind: Candidate["kind"]): boolean {
  if (nominal.plural && kind !== "group") return false;
  if (nominal.kind === kind) return true;
  return (
    (nominal.kind === "organization" && kind === "government") ||
    (nominal.kind === "government" && kind === "organization")
  );
}

const tests: readonly { readonly rule: string; readonly test: Test }[] = [
  { rule: "title", test: title },
  { rule: "generic-noun", test: generic },
  { rule: "apposition", test: apposition },
  { rule: "copula", test: copula },
];
