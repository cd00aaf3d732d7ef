import { isIsoDay } from "../../core/iso-day.ts";
import type { Properties } from "./model.ts";

/** A date as Neo4j's own type, and the text as it was given where it says more or is no date. */
export function dateProperties(
  name: "published" | "firstSeen" | "lastSeen",
  text: string | null,
): Properties {
  const day = text?.slice(0, 10) ?? "";
  const date = isIsoDay(day) ? day : null;
  return { [name]: date, [`${name}Text`]: text === date ? null : text };
}
