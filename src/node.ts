export { loadLanguage } from "./io/load-language.ts";
export { retractDocuments } from "./io/neo4j-retract.ts";
export { readGraph } from "./io/read-graph-address.ts";
export { writeGraph } from "./io/write-graph.ts";
