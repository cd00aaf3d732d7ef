import { groupBy } from "../core/group-by.ts";
import { byCodeUnits } from "../core/order.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mentioned } from "../mention/mention.ts";
import { classOf, isSymmetric, polarityOf, type Relation } from "../ontology/ontology.ts";
import type { Word } from "../syntax/parsed.ts";
import type { Claim, Claimed } from "./claim.ts";
import type { Draft } from "./draft.ts";
import { hear } from "./heard.ts";
import { isSound } from "./is-sound.ts";
import { sentenceAt } from "./quoted.ts";
import { openReading, type Reading } from "./reading.ts";
import type { ClaimRule, GuessRule } from "./rule.ts";
import { accusation } from "./rules/accusation.ts";
import { activeVerb } from "./rules/active-verb.ts";
import { adjective } from "./rules/adjective.ts";
import { adverbialClause } from "./rules/adverbial-clause.ts";
import { affiliation } from "./rules/affiliation.ts";
import { aim } from "./rules/aim.ts";
import { backedBy } from "./rules/backed-by.ts";
import { controlledVerb } from "./rules/controlled-verb.ts";
import { coordinatedVerb } from "./rules/coordinated-verb.ts";
import { demand } from "./rules/demand.ts";
import { eventNoun } from "./rules/event-noun.ts";
import { givenPair } from "./rules/given-pair.ts";
import { headOfState } from "./rules/head-of-state.ts";
import { judgement } from "./rules/judgement.ts";
import { lightVerb } from "./rules/light-verb.ts";
import { location } from "./rules/location.ts";
import { naming } from "./rules/naming.ts";
import { office } from "./rules/office.ts";
import { ownership } from "./rules/ownership.ts";
import { partyMember } from "./rules/party-member.ts";
import { passiveVerb } from "./rules/passive-verb.ts";
import { placeInPlace } from "./rules/place-in-place.ts";
import { possession } from "./rules/possession.ts";
import { predicateNoun } from "./rules/predicate-noun.ts";
import { reducedRelative } from "./rules/reduced-relative.ts";
import { relativeClause } from "./rules/relative-clause.ts";
import { standing } from "./rules/standing.ts";
import { stateBody } from "./rules/state-body.ts";
import { success } from "./rules/success.ts";
import { settleClaims } from "./settle-claim.ts";
import { shareAims } from "./share-aims.ts";
import { spread } from "./spread.ts";
import { headOf, isBelow } from "./tree.ts";

/** All rules; where two read the same claim in a sentence, the surer stays, else the earlier. */
export const claimRules: readonly ClaimRule[] = [
  activeVerb,
  passiveVerb,
  relativeClause,
  reducedRelative,
  controlledVerb,
  adverbialClause,
  coordinatedVerb,
  lightVerb,
  predicateNoun,
  eventNoun,
  adjective,
  naming,
  judgement,
  accusation,
  demand,
  backedBy,
  office,
  possession,
  ownership,
  partyMember,
  standing,
  aim,
  success,
  location,
  placeInPlace,
  stateBody,
];

/** Rules whose claims need the others to be silent. */
export const guessRules: readonly GuessRule[] = [givenPair, headOfState, affiliation];

/** The claims that a document makes and the speech that it reports. */
export function extractClaims(mentioned: Mentioned, lexicon: Lexicon): Claimed {
  const reading = hear(openReading(mentioned, lexicon));
  const read = shareAims(
    reading,
    claimRules.flatMap((rule) => rule.read(reading)),
  );
  const sound = read.filter((draft) => isSound(reading, draft));
  const sure = spread(reading, withoutEnded(reading, withoutOutranked(reading, sound)));
  const guesses = guessRules.flatMap((rule) => rule.read(reading, sure));
  const drafts = [...sure, ...withoutJoined(reading, sure, guesses)];
  const claims = drafts
    .flatMap((draft) => settleClaims(reading, draft))
    .filter((claim) => endsDiffer(reading, claim) && !isNoAim(claim));
  return {
    ...mentioned,
    claims: withoutTwins(reading, claims).sort(byEvidence),
    statements: reading.statements,
  };
}

/** "vice chairman of the board": the office as a whole knows more than a frame of its last word. */
function withoutOutranked(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const { mentions } = reading.document;
  const placeOf = ({ site, source, target }: Draft) =>
    [site.tree.index, mentions[source.mention]?.entity, mentions[target.mention]?.entity].join(" ");
  const offices = new Set(drafts.filter(({ rule }) => rule === office.name).map(placeOf));
  const isTie = ({ frame, relation }: Draft) =>
    frame !== null && (relation === "LEADS" || relation === "HAS_ROLE_IN");
  return drafts.filter((draft) => !isTie(draft) || !offices.has(placeOf(draft)));
}

/** "lifted its ban on imports": the verb that ends a measure says what became of it. */
function withoutEnded(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const { mentions } = reading.document;
  const placeOf = ({ site, source, target }: Draft, word: Word | null) =>
    [
      site.tree.index,
      word?.index,
      mentions[source.mention]?.entity,
      mentions[target.mention]?.entity,
    ].join(" ");
  const ends = drafts.filter(({ relation }) => endings.has(relation));
  const ended = new Set(ends.map((draft) => placeOf(draft, draft.site.word)));
  return drafts.filter(
    (draft) =>
      draft.site.word.upos !== "NOUN" ||
      polarityOf(draft.relation) !== "hostile" ||
      !ended.has(placeOf(draft, headOf(draft.site))),
  );
}

const endings: ReadonlySet<Relation> = new Set<Relation>(["CONCEDES_TO", "WITHDRAWS_FROM"]);

/** Guesses between mentions that no surer claim joins. */
function withoutJoined(
  reading: Reading,
  sure: readonly Draft[],
  guesses: readonly Draft[],
): readonly Draft[] {
  const { mentions } = reading.document;
  const endsOf = ({ source, target }: Draft) => [
    mentions[source.mention]?.entity,
    mentions[target.mention]?.entity,
  ];
  const pairOf = (draft: Draft) => endsOf(draft).sort().join(" ");
  const joined = groupBy(sure, pairOf);
  const isJoined = (guess: Draft, known: Draft) =>
    endsOf(guess)[0] === endsOf(known)[0] || !isWithin(known, guess);
  return guesses.filter(
    (guess) => !joined.get(pairOf(guess))?.some((known) => isJoined(guess, known)),
  );
}

/** "will not end the strike until the state [meets] their demands": an act that another one waits for. */
function isWithin(inner: Draft, outer: Draft): boolean {
  const { tree, word } = outer.site;
  return (
    inner.site.tree === tree && inner.site.word !== word && isBelow(tree, inner.site.word, word)
  );
}

function endsDiffer(reading: Reading, claim: Claim): boolean {
  const { mentions } = reading.document;
  return mentions[claim.source]?.entity !== mentions[claim.target]?.entity;
}

/** What a plan is not aimed at. */
function isNoAim({ relation, negated }: Claim): boolean {
  return relation === "TARGETS" && negated;
}

/** Of equal claims in one sentence the surest; of what holds throughout, in the whole document. */
function withoutTwins(reading: Reading, claims: readonly Claim[]): Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const key = keyOf(reading, claim);
    const known = best.get(key);
    if (!known || known.confidence < claim.confidence) best.set(key, claim);
  }
  return [...best.values()];
}

function keyOf(reading: Reading, claim: Claim): string {
  const { mentions } = reading.document;
  const source = mentions[claim.source];
  const target = mentions[claim.target];
  const ends = [source?.entity ?? -1, target?.entity ?? -1];
  if (isSymmetric(claim.relation)) ends.sort((a, b) => a - b);
  const place = holdsThroughout(claim)
    ? claim.status === "past"
    : sentenceAt(reading, claim.trigger.start);
  return `${claim.relation} ${ends.join(" ")} ${claim.negated} ${place}`;
}

/** A tie, an aim, a plan's owner: said once, it need not be said again. */
function holdsThroughout({ relation, rule }: Claim): boolean {
  const isStance = relation === "PROPOSES" || relation === "IMPLEMENTS";
  return rule === ownership.name || (classOf(relation) === null && !isStance);
}

function byEvidence(a: Claim, b: Claim): number {
  return (
    a.evidence.start - b.evidence.start ||
    a.trigger.start - b.trigger.start ||
    byCodeUnits(a.relation, b.relation) ||
    a.source - b.source ||
    a.target - b.target
  );
}
