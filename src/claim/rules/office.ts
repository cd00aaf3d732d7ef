import { type Circumstance, circumstanceOf, plain } from "../circumstance.ts";
import type { Draft, End } from "../draft.ts";
import { kindOf } from "../kinds.ts";
import { officeBodies } from "../office-body.ts";
import { officeHolder } from "../office-holder.ts";
import type { Reading } from "../reading.ts";
import { type FoundRole, roleAt } from "../role-at.ts";
import type { ClaimRule } from "../rule.ts";
import { type BodyNames, bodyNames } from "../title-body.ts";
import { at, childBy, childrenOf, headOf, type Site } from "../tree.ts";

/** The holder of an office leads or serves the state or body that is named beside it. */
export const office: ClaimRule = {
  name: "office",
  example: "Chilean President Ada Kell opened the talks.",
  read(reading) {
    const bodies = bodyNames(reading);
    const found = reading.trees.flatMap((tree) =>
      tree.words.flatMap((word) => readOffice(reading, at(tree, word), bodies)),
    );
    return found.map(({ draft, role }) =>
      role.name === "counterpart" ? asCounterpart(reading, draft, found) : draft,
    );
  },
};

interface Found {
  readonly draft: Draft;
  readonly role: FoundRole;
}

function readOffice(reading: Reading, site: Site, bodies: BodyNames): Found[] {
  const role = roleAt(reading, site);
  const holder = role && officeHolder(reading, site);
  if (!role || !holder) return [];
  const circumstance = circumstanceOfOffice(reading, site, role);
  const isNamed = bodies.named.has(reading.document.mentions[holder.mention]?.entity ?? -1);
  const isDefinite = /^the /iu.test(reading.document.mentions[holder.mention]?.text ?? "");
  const found = officeBodies(reading, { site, role, bodies });
  return found
    .filter(
      ({ target, relation }) =>
        isNamed || (relation === "LEADS" && isDefinite) || isSeatOfState(reading, target),
    )
    .map(({ target, relation }) => {
      const ends = { source: holder, target, presupposed: !childBy(site, "cop") };
      const draft: Draft = { site, relation, denied: false, ...ends, rule: "office", frame: null };
      return { role, draft: { ...draft, circumstance } };
    });
}

/** An official without a name says little; but that the office is one of a certain state. */
function isSeatOfState(reading: Reading, { mention, path }: End): boolean {
  return path === "shared" && kindOf(reading, mention) === "state";
}

/** "his Norland counterpart" has there the office that the owner of the word has at home. */
function asCounterpart(reading: Reading, draft: Draft, found: readonly Found[]): Draft {
  const { mentions } = reading.document;
  const owner = childBy(draft.site, "nmod:poss");
  const mention = owner && reading.headed[draft.site.tree.index]?.get(owner.index)?.[0];
  const entity = mentions[mention ?? -1]?.entity;
  const own = found.find(
    ({ draft: other }) =>
      other.relation === "LEADS" && mentions[other.source.mention]?.entity === entity,
  );
  return own ? { ...draft, relation: "LEADS" } : draft;
}

const pastWords = new Set(["former", "ex", "late", "previous", "deposed", "ousted", "then"]);

function circumstanceOfOffice(reading: Reading, site: Site, role: FoundRole): Circumstance {
  const { tree, word } = site;
  const head = headOf(site);
  const around = [...childrenOf(site), ...(head ? childrenOf(at(tree, head)) : [])];
  const isPast = around.some(
    (child) => pastWords.has(child.text.toLowerCase()) && child.index < word.index,
  );
  const isPrefixed = /^(?:ex|then|former)-/iu.test(tree.words[role.first]?.text ?? "");
  if (isPast || isPrefixed) return { ...plain, status: "past" };
  if (childBy(site, "cop")) return circumstanceOf(reading, site);
  const isComing = /-(?:elect|designate)$/u.test(role.name);
  return isComing ? { ...plain, status: "planned" } : plain;
}
