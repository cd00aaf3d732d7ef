import { kindOf } from "./kinds.ts";
import type { Reading } from "./reading.ts";
import type { FoundRole } from "./role-at.ts";
import type { Tree } from "./tree.ts";

/** The names of the governments, organizations and states of a document. */
export interface BodyNames {
  /** The first mention of the body that has a name, by that name in lower case. */
  readonly byName: ReadonlyMap<string, number>;
  /** Names by their last word. */
  readonly byLast: ReadonlyMap<string, readonly string[]>;
  /** The entities that have a proper name. */
  readonly named: ReadonlySet<number>;
}

/** The bodies that the offices of a document may belong to. */
export function bodyNames(reading: Reading): BodyNames {
  const byName = new Map<string, number>();
  const { entities, mentions } = reading.document;
  const named = new Set(mentions.filter(isName).map(({ entity }) => entity));
  mentions.forEach((mention, index) => {
    const entity = entities[mention.entity];
    if (!entity || !/^(?:government|organization|state)$/u.test(kindOf(reading, index))) return;
    for (const name of [entity.name, mention.text]) {
      const key = name.toLowerCase().replace(/^(?:the|a|an|its|his|her|their) /u, "");
      if (!byName.has(key)) byName.set(key, index);
    }
  });
  const byLast = new Map<string, string[]>();
  for (const name of byName.keys()) {
    const last = name.split(" ").at(-1) ?? "";
    byLast.set(last, [...(byLast.get(last) ?? []), name]);
  }
  return { byName, byLast, named };
}

const isName = ({ form }: { readonly form: string }): boolean => form === "name";

const longestPortfolio = 3;

/** The body of the document that a title names: "Commission President", "army chief", "Interior Minister". */
export function titleBody(tree: Tree, role: FoundRole, bodies: BodyNames): number | null {
  const head = headWord(role);
  for (let length = longestPortfolio; length > 0; length -= 1) {
    const words = tree.words.slice(Math.max(0, head - length), head);
    if (words.length < length || !words.every(isTitleWord)) continue;
    const portfolio = words.map((word) => word.text.toLowerCase()).join(" ");
    const found = bodyCalled(namesOf(portfolio, role), bodies);
    if (found !== null) return found;
  }
  return null;
}

function headWord(role: FoundRole): number {
  return / of | in /u.test(role.name) ? role.first : role.last - 1;
}

function isTitleWord({ text, upos }: Tree["words"][number]): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/u.test(upos) || text === "and";
}

const offices = ["ministry", "department", "office"];

const armies = ["army", "military", "armed forces"];

/** The names of a ministry for a minister, else what the title says: "army", "Commission". */
function namesOf(portfolio: string, role: FoundRole): readonly string[] {
  if (armies.includes(portfolio)) return [portfolio, ...armies];
  const ministries = offices.flatMap((office) => [
    `${portfolio} ${office}`,
    `${office} of ${portfolio}`,
    `${office} of the ${portfolio}`,
    `${office} for ${portfolio}`,
  ]);
  return /(?:minister|secretary)$/u.test(role.name) ? ministries : [portfolio, ...ministries];
}

function bodyCalled(names: readonly string[], { byName, byLast }: BodyNames): number | null {
  for (const name of names) {
    const exact = byName.get(name);
    if (exact !== undefined) return exact;
    const last = name.split(" ").at(-1) ?? "";
    const fuller = byLast.get(last)?.find((other) => isQualified(other, name));
    if (fuller !== undefined) return byName.get(fuller) ?? null;
  }
  return null;
}

/** "european commission" for "commission", but not "white house" for "house". */
function isQualified(name: string, short: string): boolean {
  if (!name.endsWith(` ${short}`)) return false;
  const before = name.slice(0, -short.length - 1);
  return before.split(" ").length <= 2 && !/^(?:white|upper|lower)$/u.test(before);
}
