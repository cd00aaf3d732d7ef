import { formatOf, formats } from "../export/formats.ts";
import { writeHtml } from "../export/html.ts";
import type { GraphData } from "../graph/graph-data.ts";
import { readPage } from "./read-page.ts";
import { writeFile } from "./write-file.ts";

export interface WriteOptions {
  /** Neo4j: remove first what Dramatis wrote there before. */
  readonly clear?: boolean | undefined;
  /** Neo4j: remove what is there and not in this graph. */
  readonly prune?: boolean | undefined;
  /** Told what the user should know. */
  readonly warn?: ((message: string) => void) | undefined;
  /** Told how many rows are written. */
  readonly progress?: ((rows: number) => void) | undefined;
}

/** Write a graph where `out` says: a file whose ending names the format, a folder (ends in /), or an address of Neo4j. */
export async function writeGraph(
  graph: GraphData,
  out: string,
  _options: WriteOptions = {},
): Promise<void> {
  if (/\.html?$/i.test(out)) return writeFile(out, writeHtml(await readPage(), graph));
  const format = formatOf(out);
  if (!format) throw new Error(`${out} names no format; ${endings}`);
  return writeFile(out, format.write(graph));
}

const endings = `file names may end in ${formats.map(({ extension }) => `.${extension}`).join(", ")} or .html, folders in /, and Neo4j is neo4j://host:7687`;
