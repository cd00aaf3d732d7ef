import type { Candidate } from "./candidate.ts";
import { type Chain, isNamed, isPlural, kindOf } from "./chain.ts";
import type { Description } from "./describe-nominal.ts";
import { type Discourse, mainWord } from "./discourse.ts";
import { salience } from "./salience.ts";

/** A chain that a mention belongs to, and the rule that says so. */
export interface Antecedent {
  readonly chain: Chain;
  readonly rule: string;
}

/** What was spoken of before that the description means; `null` where it speaks of something new. */
export function findAntecedent(discourse: Discourse, description: Description): Antecedent | null {
  const { nominal } = description;
  if (nominal.noun === "country" || nominal.noun === "nation")
    return nearestState(discourse, description);
  return (
    sameWords(discourse, description) ??
    sameNoun(discourse, description) ??
    looseNoun(discourse, description)
  );
}

/** "the deal" for "a trade deal with Norway". */
function sameNoun(discourse: Discourse, description: Description): Antecedent | null {
  const { noun } = description.nominal;
  // A vice president is no president, whoever was spoken of.
  const last = discourse.names.offices.has(noun) ? noun : (noun.split(" ").at(-1) ?? noun);
  const chain = latest(discourse, noun, description) ?? latest(discourse, last, description);
  if (!chain) return null;
  const isMeant = isAnaphoric(description) || isAnnounced(discourse, chain, description);
  return isMeant ? { chain, rule: "same-noun" } : null;
}

/** "the accord" for "a peace deal", "the group" for what was named last. */
function looseNoun(discourse: Discourse, description: Description): Antecedent | null {
  if (!isAnaphoric(description)) return null;
  const concept = conceptOf(discourse, description.nominal.noun);
  const chain = concept === "-" ? null : latest(discourse, `#${concept}`, description);
  // "his policy" is no plan of whom the text has not said.
  if (chain && description.owners.length > 0 && chain.owners.size === 0) return null;
  return chain ? { chain, rule: "synonym" } : byKind(discourse, description, concept);
}

/** What near-synonyms share with a noun of one or more words; "-" for nothing. */
function conceptOf({ names }: Discourse, noun: string): string {
  const concepts = [noun, mainWord(noun)].map((word) => names.nouns.get(word)?.concept ?? "-");
  return concepts.find((concept) => concept !== "-") ?? "-";
}

/** What only a headline has spoken of, the article begins anew: "a trade deal". */
function isAnnounced(discourse: Discourse, chain: Chain, { isNew }: Description): boolean {
  return (
    !isNew &&
    !isNamed(chain) &&
    chain.links.every(({ candidate }) => discourse.views[candidate.sentence]?.titleCase)
  );
}

/** Only "the …", "this …", "his …" and bare plurals may mean what was spoken of before. */
function isAnaphoric({ nominal, owners, isNew, told }: Description): boolean {
  if (isNew) return false;
  const isBare = nominal.first === nominal.head;
  const isBarePlural = nominal.plural && isBare && /^(group|issue)$/u.test(nominal.kind);
  const isBareOffice = nominal.kind === "person" && !/^(a|an|one|every|some)$/u.test(told[0] ?? "");
  return nominal.definite || owners.length > 0 || isBarePlural || isBareOffice;
}

function sameWords(discourse: Discourse, description: Description): Antecedent | null {
  const { nominal, key, isNew, isSpecific } = description;
  const chain = nominal.kind === "person" ? undefined : discourse.byWords.get(key);
  if (!chain || isNew || !fits(chain, description)) return null;
  const isGeneric =
    nominal.plural || nominal.kind === "issue" || (nominal.kind === "policy" && isSpecific);
  return isAnaphoric(description) || isGeneric ? { chain, rule: "same-words" } : null;
}

function latest(discourse: Discourse, key: string, description: Description): Chain | null {
  const chains = discourse.byNoun.get(key) ?? [];
  const fitting = chains.filter(
    (chain) =>
      fits(chain, description) &&
      covers(chain, restrictive(discourse, description)) &&
      isNear(chain, description.nominal),
  );
  const owned = fitting.filter((chain) => description.owners.some((owner) => isOwn(chain, owner)));
  return (owned.length > 0 ? owned : fitting).reduce<Chain | null>(
    (a, b) => ((b.seen?.start ?? -1) > (a?.seen?.start ?? -2) ? b : a),
    null,
  );
}

/** "The French minister" is the one whom the text has called so before. */
function isOwn(chain: Chain, owner: Chain): boolean {
  return chain.owners.has(owner) || chain.side === owner;
}

/** Kind, number and owner go together. */
function fits(chain: Chain, { nominal, owners, isOurs }: Description): boolean {
  const kind = kindOf(chain);
  if (kind !== nominal.kind && !(isBody(kind) && isBody(nominal.kind))) return false;
  if (kind === "person" && nominal.plural) return false;
  if (!isNamed(chain) && isPlural(chain) !== nominal.plural && kind !== "event") return false;
  if (owners.length === 0) return !isOurs || chain.owners.size === 0;
  if (servesAnother(chain, owners)) return false;
  if (chain.owners.size === 0) return isNamed(chain) || !/^(group|person)$/u.test(kind);
  return owners.every((owner) => isOwn(chain, owner));
}

/** The British minister is not the French one. */
function servesAnother({ side }: Chain, owners: readonly Chain[]): boolean {
  const isState = (chain: Chain | null): boolean => chain !== null && kindOf(chain) === "state";
  return isState(side) && owners.some((owner) => owner !== side && isState(owner));
}

function isBody(kind: string): boolean {
  return kind === "organization" || kind === "government" || kind === "policy";
}

/** For a person only the words that make another office of it: "finance" minister, not "career" diplomat. */
function restrictive({ names }: Discourse, { nominal, modifiers }: Description): readonly string[] {
  if (nominal.kind !== "person") return modifiers;
  return modifiers.filter((word) => names.offices.has(`${word} ${nominal.noun}`));
}

/** The chain has been described with these nouns before: "the bus strike" is no "rail strike". */
function covers(chain: Chain, modifiers: readonly string[]): boolean {
  if (modifiers.length === 0) return true;
  const known = new Set([...chain.modifiers, ...[...chain.names.values()].flat()]);
  return modifiers.every((word) => known.has(word));
}

const sentencesBack = 25;

function isNear(chain: Chain, nominal: Candidate): boolean {
  return chain.seen === null || nominal.sentence - chain.seen.sentence <= sentencesBack;
}

/** "the country": the state that was spoken of last, before others that only stood aside. */
function nearestState(discourse: Discourse, { nominal, owners }: Description): Antecedent | null {
  if (nominal.plural || !nominal.definite) return null;
  const sides = owners.flatMap((owner) => owner.side ?? []);
  const side = sides.find((other) => kindOf(other) === "state");
  const chain =
    side ??
    (owners.length > 0
      ? null
      : mostSalient(discourse, nominal, (other) => kindOf(other) === "state"));
  return chain ? { chain, rule: "the-country" } : null;
}

/** Of what was spoken of lately and passes the test, what the text is most about here. */
function mostSalient(
  discourse: Discourse,
  nominal: Candidate,
  test: (chain: Chain) => boolean,
): Chain | null {
  const view = discourse.views[nominal.sentence];
  const fitting = discourse.recent.filter((chain) => isNear(chain, nominal) && test(chain));
  if (!view || fitting.length === 0) return null;
  const score = (chain: Chain): number => salience(chain, nominal, view);
  return fitting.reduce((a, b) => (score(b) >= score(a) ? b : a));
}

/** "the group", "the city": the body or place that the text was speaking of. */
function byKind(
  discourse: Discourse,
  { nominal, modifiers, owners }: Description,
  concept: string,
): Antecedent | null {
  const isGeneric = /^(group|city|company|paper|province)$/u.test(concept);
  if (!isGeneric || nominal.plural || modifiers.length > 1 || owners.length > 0) return null;
  const chain = mostSalient(discourse, nominal, (other) => {
    const isPlace = concept !== "city" || isCity(other);
    return isNamed(other) && kindOf(other) === nominal.kind && isPlace;
  });
  return chain && { chain, rule: "generic-noun" };
}

function isCity(chain: Chain): boolean {
  return chain.links.some(
    ({ candidate }) => candidate.known !== null && candidate.known.use !== "adjective",
  );
}
