import type { DocumentData, GraphData } from "../graph/graph-data.ts";
import { loadLanguage } from "../io/load-language.ts";
import { readGraph } from "../io/read-graph-address.ts";
import { parseDocument } from "../syntax/parse-document.ts";
import { readDocument } from "../text/read-document.ts";
import { type Command, somePositionals } from "./command.ts";
import { explainClaim } from "./explain-claim.ts";
import { findClaims } from "./find-claims.ts";
import { UsageError } from "./usage-error.ts";
import { writeOutput } from "./write-output.ts";

/** Why an edge exists. */
export const explainCommand: Command = {
  name: "explain",
  usage: "explain GRAPH EDGE",
  summary: "show the words, the parse and the rules behind an edge or a claim",
  details: `GRAPH is a graph.json, or neo4j://HOST:PORT. EDGE is the key of an edge, the id of a claim, or two names
with > between them; one side may stay empty.

Examples:
  dramatis explain graph.json "Gustavo Petro > United States"
  dramatis explain graph.json petro-trump#c3`,
  options: {},
  async run(args) {
    const [address, word, ...rest] = somePositionals(args, "GRAPH");
    if (address === undefined || word === undefined || rest.length > 0)
      throw new UsageError("GRAPH and EDGE, please");
    const graph = await readGraph(address);
    await writeOutput(explanations(graph, word));
    return 0;
  },
};

function* explanations(graph: GraphData, word: string): Generator<string> {
  const found = findClaims(graph, word);
  if (found.length === 0) throw new Error(`no edge and no claim of the graph is ${word}`);
  const { model } = loadLanguage();
  for (const claim of found) {
    const document = documentOf(graph, claim.claim.document);
    yield `${explainClaim(claim, document, parseDocument(readDocument(document), model))}\n`;
  }
}

function documentOf(graph: GraphData, id: string): DocumentData {
  const document = graph.attributes.documents.find((candidate) => candidate.id === id);
  if (!document) throw new Error(`the graph has no document ${id}`);
  return document;
}
