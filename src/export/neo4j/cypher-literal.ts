import { type Property, type PropertyName, propertyTypes } from "./model.ts";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** A text as a Cypher string: whatever it holds, it stays one literal on one line. */
export function cypherString(text: string): string {
  const inside = text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they would be lost in the text of a script
    /[\\"\u0000-\u001F\u007F-\u009F\u2028\u2029]/g,
    (character) => escapes[character] ?? unicodeEscape(character),
  );
  return `"${inside}"`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The value of a property in Cypher. */
export function cypherValue(name: PropertyName, value: Property = null): string {
  const type = propertyTypes[name];
  if (value === null) return "null";
  if (type === "date") return `date(${cypherString(String(value))})`;
  if (type === "float") return cypherFloat(Number(value));
  if (Array.isArray(value)) return `[${value.map(cypherScalar).join(", ")}]`;
  return cypherScalar(value);
}

function cypherScalar(value: unknown): string {
  return typeof value === "string" ? cypherString(value) : String(value);
}

/** A float has a point or an exponent, so that it is not taken for an integer. */
function cypherFloat(value: number): string {
  const digits = String(value);
  return /[.e]/.test(digits) ? digits.replace("e+", "e") : `${digits}.0`;
}
