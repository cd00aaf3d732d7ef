import type { GraphData } from "../../src/graph/graph-data.ts";
import { readGraph } from "../model/read-graph.ts";
import { canReadText, readText } from "./read-text.ts";
import { readXmlGraph } from "./read-xml-graph.ts";

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("This file is not valid JSON.");
  }
}

/** The graph that a text is, or says: JSON, GEXF, GraphML, or an article to be read. Throws one sentence. */
export async function openText(text: string): Promise<GraphData> {
  const start = text.trimStart().slice(0, 1);
  if (start === "{") return readGraph(readJson(text));
  if (start === "<") return readGraph(readXmlGraph(text));
  if (text.trim() === "") throw new Error("There is no text.");
  if (!canReadText())
    throw new Error("A page opened from disk cannot read articles; `dramatis view` can.");
  return readGraph(await readText(text));
}
