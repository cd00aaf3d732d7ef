import { adjectiveArguments } from "./adjective-arguments.ts";
import type { Argument } from "./argument.ts";
import { nounArguments } from "./noun-arguments.ts";
import type { Site } from "./tree.ts";
import { verbArguments } from "./verb-arguments.ts";

/** The words that fill the slots of a predicate: verb, noun or adjective. */
export function argumentsOf(site: Site): readonly Argument[] {
  switch (site.word.upos) {
    case "VERB":
    case "AUX":
      return verbArguments(site);
    case "ADJ":
      return adjectiveArguments(site);
    default:
      return nounArguments(site);
  }
}
