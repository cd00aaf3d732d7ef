const dashes = new Set(["--", "–", "—"]);

/**
 * How many words before a sentence say where it is reported from, the dash included: "LIMA –", "Lima (AP) —",
 * "LIMA, Peru (AP) —"; 0 for none. A place in small letters needs the agency in brackets.
 */
export function datelineLength(forms: readonly string[]): number {
  const dash = forms.findIndex((form, i) => i > 0 && i <= longest && dashes.has(form));
  if (dash < 0 || !isCapital(forms[dash + 1])) return 0;
  const place = forms.slice(0, dash);
  const agency = place.at(-1) === ")" ? place.lastIndexOf("(") : -1;
  const isShouted = place[0] !== undefined && /^\p{Lu}{3,}$/u.test(place[0]);
  if (!isShouted && agency < 1) return 0;
  const words = agency < 0 ? place : place.slice(0, agency);
  return words.every((word) => word === "," || word === "." || isCapital(word)) ? dash + 1 : 0;
}

const longest = 12;

/** A word in capitals or with a capital, or what may begin a quotation. */
function isCapital(form: string | undefined): boolean {
  return form !== undefined && /^(?:\p{Lu}|["“‘'])/u.test(form);
}
