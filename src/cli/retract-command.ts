import { isNeo4jAddress } from "../io/neo4j-address.ts";
import { retractDocuments } from "../io/neo4j-retract.ts";
import { type Command, somePositionals } from "./command.ts";
import { UsageError } from "./usage-error.ts";

/** Documents taken out of a store again. */
export const retractCommand: Command = {
  name: "retract",
  usage: "retract GRAPH DOCUMENT…",
  summary: "take documents out of the graph in Neo4j, with all that only they say",
  details: `GRAPH is neo4j://HOST:PORT (name and password from NEO4J_USERNAME and NEO4J_PASSWORD); DOCUMENT is
the id of a document: of an article.txt it is article.
To correct a document, build it again into the same address: a document replaces the one of its id.
A graph in a file is built again from the records that extract wrote, without those of the document.

Examples:
  dramatis retract neo4j://localhost:7687 article`,
  options: {},
  async run(args) {
    const [address, ...documents] = somePositionals(args, "GRAPH");
    if (address === undefined || !isNeo4jAddress(address))
      throw new UsageError("GRAPH is to be neo4j://HOST:PORT");
    if (documents.length === 0) throw new UsageError("DOCUMENT is missing");
    await retractDocuments(address, documents);
    return 0;
  },
};
