/** The value, known to be one of the choices. Throws where it is none of them. */
export function parseChoice<Choice extends string>(
  choices: readonly Choice[],
  value: string,
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new Error(`"${value}" is none of ${choices.map((choice) => `"${choice}"`).join(", ")}`);
  return found;
}
