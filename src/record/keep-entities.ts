import type { Claimed } from "../claim/claim.ts";
import type { DocumentEntity, Mention } from "../mention/mention.ts";

/**
 * Indexes of the entities that are worth a place in the graph: names, ends of claims, speakers, bodies
 * (but "a newspaper" alone is none), and whatever the text comes back to. What it describes once and leaves aside is not.
 */
export function keepEntities(claimed: Claimed): ReadonlySet<number> {
  const { mentions, entities, claims, statements } = claimed;
  const kept = new Set<number>();
  const keep = (index: number | null): void => {
    const mention = index === null ? undefined : mentions[index];
    if (mention) kept.add(mention.entity);
  };
  for (const claim of claims) for (const end of [claim.source, claim.target, claim.by]) keep(end);
  for (const statement of statements) keep(statement.speaker);
  const seen = new Set<number>();
  for (const mention of mentions) {
    if (seen.has(mention.entity) || isWorthByItself(mention, entities[mention.entity]))
      kept.add(mention.entity);
    seen.add(mention.entity);
  }
  return kept;
}

/** A name, but not "Dutch" alone; what the caller gave; a body. */
function isWorthByItself(
  { form, kind, rule, text }: Mention,
  entity: DocumentEntity | undefined,
): boolean {
  const isAdjective = kind === "state" && entity?.name !== text && !entity?.aliases.includes(text);
  return (
    (form === "name" && !isAdjective) ||
    rule === "given" ||
    kind === "government" ||
    (kind === "organization" && entity?.name.includes(" ") === true)
  );
}
