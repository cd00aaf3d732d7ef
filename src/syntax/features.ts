/** Universal features by name, such as `{ Tense: "Past", VerbForm: "Fin" }`. */
export type Features = Readonly<Record<string, string>>;

/** The features that CoNLL-U writes as `Tense=Past|VerbForm=Fin`; `_` is none. */
export function readFeatures(text: string): Features {
  const pairs = text.split("|").filter((pair) => pair.includes("="));
  return Object.fromEntries(
    pairs.map((pair) => {
      const sign = pair.indexOf("=");
      return [pair.slice(0, sign), pair.slice(sign + 1)];
    }),
  );
}

/** Features as CoNLL-U writes them: in alphabetical order, `_` if there are none. */
export function writeFeatures(features: Features): string {
  const order = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
  const names = Object.keys(features).sort(order);
  return names.map((name) => `${name}=${features[name] ?? ""}`).join("|") || "_";
}
