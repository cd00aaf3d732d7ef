const narrow = /[iljtfrI.,:;'’|!()[\] -]/u;
const wide = /[mwMW@%—…]/u;
const capital = /[\p{Lu}0-9&]/u;

function widthOf(character: string): number {
  if (narrow.test(character)) return 0.3;
  if (wide.test(character)) return 0.88;
  if (capital.test(character)) return 0.69;
  return character > "⺀" ? 1 : 0.56;
}

/** About how many pixels a line of text takes in a sans-serif; a little more than it does. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size * 1.03;
}

/** A label in lines of at most `most` characters where words allow; the last line ends in “…” where words are left. */
export function wrapLabel(label: string, most = 20, lines = 2): string[] {
  const wrapped: string[] = [];
  let line = "";
  for (const word of label.split(/\s+/u).filter((one) => one !== "")) {
    if (line !== "" && line.length + word.length + 1 > most) {
      wrapped.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") wrapped.push(line);
  const kept = wrapped.slice(0, lines).map((one) => cut(one, most + 6));
  if (wrapped.length > lines) kept.push(`${kept.pop() ?? ""}…`);
  return kept;
}

function cut(line: string, most: number): string {
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : line;
}
