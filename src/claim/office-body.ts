import type { EntityKind, Relation } from "../ontology/ontology.ts";
import type { Word } from "../syntax/parsed.ts";
import type { End } from "./draft.ts";
import { fillersOf } from "./fillers.ts";
import { kindOf } from "./kinds.ts";
import type { Reading } from "./reading.ts";
import type { FoundRole } from "./role-at.ts";
import { type BodyNames, titleBody } from "./title-body.ts";
import {
  at,
  baseOf,
  childrenBy,
  childrenOf,
  headOf,
  prepositionOf,
  type Site,
  type Tree,
} from "./tree.ts";

/** What an office belongs to, and the relation of its holder to it. */
export interface OfficeBody {
  readonly target: End;
  readonly relation: Relation;
}

/** The state or body that stands beside an office, and the one that its title names. */
export function officeBodies(
  reading: Reading,
  { site, role, bodies }: { site: Site; role: FoundRole; bodies: BodyNames },
): readonly OfficeBody[] {
  const beside = bodiesBeside(reading, site, role);
  const isState = ({ mention }: End) => kindOf(reading, mention) === "state";
  const states = beside.filter(isState);
  const seat = seatOf(reading, role, { tree: site.tree, bodies, states });
  const isOfMore = hasOtherScope(reading, site, beside);
  const found = beside.map((target) => {
    const relation = relationTo(reading, role, target);
    if (relation !== "LEADS" || isState(target)) return { target, relation };
    // "the Liberal governor of Norland" leads Norland, not the Liberals.
    if (role.ofState === "LEADS" && states.length > 0)
      return { target, relation: "HAS_ROLE_IN" as const };
    return { target, relation: isOfMore ? role.ofState : relation };
  });
  const isTaken = seat === null || beside.some(({ mention }) => isSame(reading, mention, seat));
  if (isTaken) return found;
  const named: End = { mention: seat, path: "shared", depth: 0 };
  const isHead = isMinister(role) && kindOf(reading, seat) !== "state";
  const relation = isHead ? ("LEADS" as const) : relationTo(reading, role, named);
  return [...found, { target: named, relation }];
}

/** "Treasury director of payments" heads the payments, not the Treasury. */
function hasOtherScope(reading: Reading, site: Site, found: readonly End[]): boolean {
  const { tree } = site;
  return childrenBy(site, "nmod").some((child) => {
    if (prepositionOf(at(tree, child)) !== "of") return false;
    const inside = fillersOf(reading, tree, child);
    return !found.some(({ mention }) => inside.some((filler) => filler.mention === mention));
  });
}

function isSame(reading: Reading, a: number, b: number): boolean {
  const { mentions } = reading.document;
  return mentions[a]?.entity === mentions[b]?.entity;
}

/** A minister heads the ministry that shares the name of the office. */
function isMinister({ name }: FoundRole): boolean {
  return (
    /(?:minister|secretary)$/u.test(name) && !/\b(?:deputy|vice|under|press|assistant)/u.test(name)
  );
}

function relationTo(reading: Reading, role: FoundRole, { mention, depth }: End): Relation {
  const isState = kindOf(reading, mention) === "state";
  if (isState) return role.ofState;
  return depth > 0 && role.relation === "LEADS" ? "HAS_ROLE_IN" : role.relation;
}

const bodyKinds: ReadonlySet<EntityKind> = new Set([
  "state",
  "government",
  "organization",
  "place",
  "event",
]);

/** Owner, demonym, or what follows "of": of the office, or of the name that it stands before. */
function bodiesBeside(reading: Reading, site: Site, role: FoundRole): readonly End[] {
  const { tree, word } = site;
  const around = carriersOf(site, role)
    .flatMap((carrier) => childrenOf(at(tree, carrier)))
    .filter((child) => isBeside(at(tree, child), word, role))
    .flatMap((child) => {
      const preposition = prepositionOf(at(tree, child));
      if (isPerson(reading, tree, child)) return [];
      const fitting = fillersOf(reading, tree, child).filter(
        ({ mention, depth }) =>
          isFitting(reading, mention, { preposition, role }) &&
          (depth === 0 || kindOf(reading, mention) !== "place"),
      );
      const least = Math.min(1, ...fitting.map(({ depth }) => depth));
      return fitting.filter(({ depth }) => depth === least);
    })
    .map(({ mention, depth }) => ({ mention, depth, path: "direct" as const }));
  const before = bodyBefore(reading, tree, role);
  const isNew = before !== null && !around.some(({ mention }) => isSame(reading, mention, before));
  const found = isNew
    ? [{ mention: before, depth: 0, path: "direct" as const }, ...around]
    : around;
  return found.slice(0, 3);
}

function isPerson(reading: Reading, tree: Tree, word: Word): boolean {
  const mention = reading.headed[tree.index]?.get(word.index)?.[0];
  return mention !== undefined && kindOf(reading, mention) === "person";
}

/** The words of the office, and the name that it stands before. */
function carriersOf(site: Site, role: FoundRole): readonly Word[] {
  const { tree, word } = site;
  const head = headOf(site);
  const isTitle = /^(?:compound|nmod:desc|flat)/u.test(word.deprel);
  const name = [...(head && isTitle ? [head] : []), ...childrenBy(site, "flat")];
  return [
    ...tree.words.slice(role.first, role.last),
    ...name.flatMap((part) => [part, ...childrenBy(at(tree, part), "flat")]),
  ];
}

const reach = 5;

/** The body named right before an office, adjectives between them or not. */
function bodyBefore(reading: Reading, tree: Tree, role: FoundRole): number | null {
  for (let index = role.first - 1; index >= Math.max(0, role.first - reach); index -= 1) {
    const word = tree.words[index];
    const mention = reading.headed[tree.index]?.get(index)?.[0];
    const isBody = mention !== undefined && bodyKinds.has(kindOf(reading, mention));
    if (isBody && word?.upos !== "PRON") return mention;
    if (!word || !isWithin(tree, role, word)) return null;
  }
  return null;
}

/** Adjectives, capitals, and nouns that belong to the office. */
function isWithin(tree: Tree, role: FoundRole, word: Word): boolean {
  if (word.upos === "NOUN") return role.first <= word.head && word.head < role.last;
  if (word.upos === "CCONJ") return /^\p{Lu}/u.test(tree.words[word.index + 1]?.text ?? "");
  return /^(?:ADJ|PART|PROPN)$/u.test(word.upos);
}

function isBeside({ tree, word }: Site, office: Word, role: FoundRole): boolean {
  if (role.first <= word.index && word.index < role.last) return false;
  if (word.deprel === "nmod:poss") return word.index < office.index;
  if (/^(?:amod|compound|nmod:desc)/u.test(word.deprel)) return word.index < role.first;
  return (
    baseOf(word) === "nmod" && /^(?:of|at|for|from|in|to)$/u.test(prepositionOf(at(tree, word)))
  );
}

interface Place {
  readonly preposition: string;
  readonly role: FoundRole;
}

/** "minister of Justice" names no body; "in" and "to" lead to the states where envoys serve. */
function isFitting(reading: Reading, mention: number, { preposition, role }: Place): boolean {
  const kind = kindOf(reading, mention);
  if (!bodyKinds.has(kind)) return preposition === "of" && isLed(kind, role);
  if (preposition === "in" || preposition === "to")
    return kind !== "place" && (kind !== "event" || preposition === "in");
  const isPortfolio = /(?:minister|secretary)$/u.test(role.name) && preposition === "of";
  if (isPortfolio) return kind === "state" || isKnown(reading, mention);
  return kind !== "place" || preposition !== "for";
}

/** "the head of the operation", "the leader of the rebels". */
function isLed(kind: EntityKind, role: FoundRole): boolean {
  return role.relation === "LEADS" && (kind === "group" || kind === "policy");
}

/** A known body, or one that is called a department, bureau or council. */
function isKnown(reading: Reading, mention: number): boolean {
  const { known, nameHeads } = reading.lexicon.names;
  const text = reading.document.mentions[mention]?.text ?? "";
  return known.has(text) || text.split(" ").some((word) => nameHeads.has(word));
}

interface Around {
  readonly tree: Tree;
  readonly bodies: BodyNames;
  readonly states: readonly End[];
}

/** The body of the document that the title itself names; a foreign one is not meant. */
function seatOf(
  reading: Reading,
  role: FoundRole,
  { tree, bodies, states }: Around,
): number | null {
  const seats = reading.lexicon.frames.seats.get(role.name);
  if (!seats) return titleBody(tree, role, bodies);
  const { entities, mentions } = reading.document;
  const owners = states.map(({ mention }) => entities[mentions[mention]?.entity ?? -1]?.name ?? "");
  if (owners.some((owner) => !seats.includes(owner))) return null;
  const found = seats.map((seat) => bodies.byName.get(seat.toLowerCase()));
  return found.find((mention) => mention !== undefined) ?? null;
}
