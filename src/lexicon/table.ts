/**
 * The rows of a tab-separated table: a header row first, `#` opens a remark line, no empty lines inside.
 * Throws where a row has not as many columns as the header.
 */
export function readTable(name: string, text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let width = 0;
  text.split(/\r?\n/u).forEach((line, i) => {
    if (line === "" || line.startsWith("#")) return;
    const row = line.split("\t");
    if (width === 0) {
      width = row.length;
      return;
    }
    if (row.length !== width)
      throw new Error(`${name}.tsv, line ${i + 1}: ${row.length} columns instead of ${width}`);
    rows.push(row);
  });
  return rows;
}
