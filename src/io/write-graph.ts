import { folderFiles } from "../export/folder.ts";
import { formatOf, formats } from "../export/formats.ts";
import { writeHtml } from "../export/html.ts";
import type { GraphData } from "../graph/graph-data.ts";
import { isNeo4jAddress } from "./neo4j-address.ts";
import { loadNeo4j } from "./neo4j-load.ts";
import { readPage } from "./read-page.ts";
import { writeFile } from "./write-file.ts";
import { writeFolder } from "./write-folder.ts";
import type { WriteOptions } from "./write-options.ts";

/** Write a graph where `out` says: a file whose ending names the format, a folder (ends in /), or an address of Neo4j. */
export async function writeGraph(
  graph: GraphData,
  out: string,
  options: WriteOptions = {},
): Promise<void> {
  if (isNeo4jAddress(out)) return loadNeo4j(graph, out, options);
  if (/\.html?$/i.test(out)) return writeFile(out, writeHtml(await readPage(), graph));
  if (/[/\\]$/.test(out)) return writeFolder(out, folderFiles(graph));
  const format = formatOf(out);
  if (!format) throw new Error(faultOfOutput(out) ?? out);
  return writeFile(out, format.write(graph));
}

/** Why no graph can be written to `out`, as a sentence; `null` where it names a format. */
export function faultOfOutput(out: string): string | null {
  const isNamed = isNeo4jAddress(out) || /\.html?$|[/\\]$/i.test(out) || formatOf(out);
  return isNamed ? null : `${out || "nothing"} names no format; ${endings}`;
}

const endings = `file names may end in ${formats.map(({ extension }) => `.${extension}`).join(", ")} or .html, folders in /, and Neo4j is neo4j://host:7687`;
