// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  // Some readers take these for line ends, as XML 1.1 does.
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

/** A text as XML takes it, in elements and between double quotes. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, "\uFFFD")
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => entities[character] ?? character);
}

/** An element without content; attributes that are `null` are left out. */
export function emptyElement(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
): string {
  return `<${name}${xmlAttributes(attributes)}/>`;
}

/** Attributes as they stand in a start tag. */
export function xmlAttributes(
  attributes: Readonly<Record<string, string | number | null>>,
): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escapeXml(String(value))}"`))
    .join("");
}
