/** A line of the bench: what was measured on what, and the value as text. */
export type Row = readonly string[];

const slack = 0.05;

/** Quality must not fall: the rows that are worse than the stored ones, as sentences. Figures of speed are not compared. */
export function findFalls(
  rows: readonly Row[],
  stored: Readonly<Record<string, number>>,
): string[] {
  return rows.filter(isQuality).flatMap((row) => {
    const before = stored[keyOf(row)];
    const now = Number(row[2]);
    if (before === undefined || !isWorse(row, now - before)) return [];
    return [`${keyOf(row)} was ${before} and is ${now}`];
  });
}

/** The rows as the file that the repository keeps. */
export function storedScores(rows: readonly Row[]): Record<string, number> {
  return Object.fromEntries(rows.filter(isQuality).map((row) => [keyOf(row), Number(row[2])]));
}

function keyOf([bench, figure]: Row): string {
  return `${bench}: ${figure}`;
}

function isQuality([bench = "", figure = "", value = ""]: Row): boolean {
  if (/\b(?:second|ms|words\/s|speed|MB)\b/u.test(`${bench} ${figure}`)) return false;
  if (/claims, right$/u.test(figure)) return false;
  return value !== "" && Number.isFinite(Number(value));
}

// Swapped ends and flooding are better when they are fewer.
function isWorse([, figure = ""]: Row, change: number): boolean {
  return /swapped|claims a sentence/u.test(figure) ? change > slack : change < -slack;
}
