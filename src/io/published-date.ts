import { isIsoDay } from "../core/iso-day.ts";

/** Whether a text is an ISO date, such as 2024-09-30, or a date with a time. */
export function isIsoDate(text: string): boolean {
  return isIsoDay(text.slice(0, 10)) && /^(?:T.*)?$/u.test(text.slice(10));
}

/** An ISO date as it is, the day of a date such as "Mon, 30 Sep 2024 18:00:00 GMT", or `null`. */
export function readPublished(text: string | null | undefined): string | null {
  const date = text?.trim() ?? "";
  if (isIsoDate(date)) return date;
  const [, day, month, year] = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/iu.exec(date) ?? [];
  const time = Date.parse(`${day} ${month} ${year} 00:00:00 GMT`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
