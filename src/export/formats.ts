import { cypher } from "./cypher.ts";
import type { Exporter } from "./exporter.ts";
import { gexf } from "./gexf.ts";
import { graphJson } from "./graph-json.ts";
import { graphml } from "./graphml.ts";
import { jsonLd } from "./json-ld.ts";
import { turtle } from "./turtle.ts";

/** The formats that are one file of text, in the order in which help names them. */
export const formats: readonly Exporter[] = [graphJson, gexf, graphml, cypher, jsonLd, turtle];

/** The format that the ending of a file name stands for. */
export function formatOf(path: string): Exporter | undefined {
  const ending = path.toLowerCase();
  return formats.find(({ extension }) => ending.endsWith(`.${extension}`));
}
