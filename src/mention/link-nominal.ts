import type { Candidate } from "./candidate.ts";
import { type Chain, isNamed, isPlural, kindOf } from "./chain.ts";
import type { Description } from "./describe-nominal.ts";
import type { Discourse } from "./discourse.ts";

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
  const same = nominal.kind === "person" ? null : sameWords(discourse, description);
  if (same) return same;
  if (!isAnaphoric(description)) return null;
  const byNoun = latest(discourse, nominal.noun, description);
  if (byNoun) return { chain: byNoun, rule: "same-noun" };
  const concept = discourse.names.nouns.get(nominal.noun)?.concept ?? "-";
  const byConcept = concept === "-" ? null : latest(discourse, `#${concept}`, description);
  if (byConcept) return { chain: byConcept, rule: "synonym" };
  return byKind(discourse, description, concept);
}

/** Only "the …", "this …", "his …" and bare plurals may mean what was spoken of before. */
function isAnaphoric({ nominal, owners, isNew }: Description): boolean {
  if (isNew) return false;
  const isBarePlural =
    nominal.plural &&
    (nominal.kind === "group" || nominal.kind === "issue") &&
    nominal.first === nominal.head;
  return nominal.definite || owners.length > 0 || isBarePlural;
}

function sameWords(discourse: Discourse, description: Description): Antecedent | null {
  const { nominal, key, isNew } = description;
  const chain = discourse.byWords.get(key);
  if (!chain || isNew || !fits(chain, description)) return null;
  const isGeneric = nominal.plural || nominal.kind === "issue";
  return isAnaphoric(description) || isGeneric ? { chain, rule: "same-words" } : null;
}

function latest(discourse: Discourse, key: string, description: Description): Chain | null {
  const chains = discourse.byNoun.get(key) ?? [];
  const fitting = chains.filter(
    (chain) =>
      fits(chain, description) &&
      covers(chain, description.modifiers) &&
      isNear(chain, description.nominal),
  );
  if (fitting.length === 0) return null;
  return fitting.reduce((a, b) => ((b.seen?.start ?? -1) > (a.seen?.start ?? -1) ? b : a));
}

/** Kind, number and owner go together. */
function fits(chain: Chain, { nominal, owners }: Description): boolean {
  const kind = kindOf(chain);
  if (kind !== nominal.kind && !(isBody(kind) && isBody(nominal.kind))) return false;
  if (kind === "person" && nominal.plural) return false;
  if (!isNamed(chain) && isPlural(chain) !== nominal.plural && kind !== "event") return false;
  if (owners.length === 0 || chain.owners.size === 0)
    return owners.length === 0 || isNamed(chain) || chain.owners.size === 0;
  return owners.some((owner) => chain.owners.has(owner) || chain.side === owner);
}

function isBody(kind: string): boolean {
  return kind === "organization" || kind === "government" || kind === "policy";
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
  const states = [...discourse.recent].reverse().filter((other) => kindOf(other) === "state");
  const chain =
    sides.find((side) => kindOf(side) === "state") ?? (owners.length > 0 ? undefined : states[0]);
  return chain ? { chain, rule: "the-country" } : null;
}

/** "the group", "the city": the body or place named last. */
function byKind(
  discourse: Discourse,
  description: Description,
  concept: string,
): Antecedent | null {
  const { nominal, modifiers, owners } = description;
  if (
    modifiers.length > 1 ||
    owners.length > 0 ||
    !/^(group|city|company|paper|province)$/u.test(concept)
  )
    return null;
  const found = [...discourse.recent].reverse().find((chain) => {
    const kind = kindOf(chain);
    if (!isNamed(chain) || (nominal.plural && kind !== "organization")) return false;
    return kind === nominal.kind && (concept !== "city" || isCity(chain));
  });
  return found && !nominal.plural && isNear(found, nominal)
    ? { chain: found, rule: "generic-noun" }
    : null;
}

function isCity(chain: Chain): boolean {
  return chain.links.some(
    ({ candidate }) => candidate.known !== null && candidate.known.use !== "adjective",
  );
}
