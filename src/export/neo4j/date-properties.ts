import type { Properties } from "./model.ts";

/** A date as Neo4j's own type, and the text as it was given where it says more or is no date. */
export function dateProperties(
  name: "published" | "firstSeen" | "lastSeen",
  text: string | null,
): Properties {
  const day = text?.slice(0, 10) ?? "";
  const date = isDay(day) ? day : null;
  return { [name]: date, [`${name}Text`]: text === date ? null : text };
}

/** Whether a text is a day of the calendar, such as 2031-02-03. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
