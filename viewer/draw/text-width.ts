export const fontFamily =
  'Inter, "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif';

const narrow = /[iljtfrI.,:;'’|!()[\] -]/u;
const wide = /[mwMW@%—…]/u;
const capital = /[\p{Lu}0-9&]/u;

function widthOf(character: string): number {
  if (narrow.test(character)) return 0.3;
  if (wide.test(character)) return 0.88;
  if (capital.test(character)) return 0.69;
  return character > "⺀" ? 1 : 0.56;
}

function estimate(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Tells the width of a text in a CSS font. */
export type Ruler = (text: string, font: string) => number;

let ruler: Ruler | null = null;
const sample = 100;

/** Measure texts with a ruler from now on; without one their widths are estimated. */
export function measureWith(given: Ruler): void {
  ruler = given;
}

/** How many pixels a line of text takes. */
export function textWidth(text: string, size: number, weight = 500): number {
  if (!ruler) return estimate(text) * size * 1.03;
  return (ruler(text, `${weight} ${sample}px ${fontFamily}`) / sample) * size * 1.01;
}

/** Words in lines of at most `most` characters where words allow. */
function fill(words: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const slack = 6;

/** A label in lines of about `most` characters, as even as words allow; the last line ends in “…” where words are left. */
export function wrapLabel(label: string, most = 20, lines = 2): string[] {
  const words = label.split(/\s+/u).filter((one) => one !== "");
  const plain = fill(words, most);
  let wrapped = plain.length > lines ? fill(words, most + slack) : plain;
  for (let limit = most; limit > 5 && wrapped.length <= lines; limit--) {
    const narrower = fill(words, limit);
    if (narrower.length > wrapped.length) break;
    wrapped = narrower;
  }
  const kept = wrapped.slice(0, lines).map((one) => cut(one, most + slack));
  if (wrapped.length > lines) kept.push(`${kept.pop() ?? ""}…`);
  return kept;
}

function cut(line: string, most: number): string {
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : line;
}
