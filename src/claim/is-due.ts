import { childBy, type Site } from "./tree.ts";

/** "Norland is to help": arranged for, not yet done. */
export function isDue(site: Site): boolean {
  return childBy(site, "cop")?.lemma === "be" && childBy(site, "mark")?.lemma === "to";
}
