import { groupBy } from "../core/group-by.ts";
import type { GraphData } from "../graph/graph-data.ts";
import type { Exporter } from "./exporter.ts";
import { prefixes, type RdfThing, type RdfValue, rdfThings } from "./rdf.ts";

/** JSON-LD: the same statements as in Turtle, a line for each thing. */
export const jsonLd: Exporter = {
  name: "JSON-LD",
  extension: "jsonld",
  *write(graph: GraphData): Iterable<string> {
    yield `{"@context":${JSON.stringify(prefixes)},\n"@graph":[`;
    let first = true;
    for (const thing of rdfThings(graph)) {
      yield `${first ? "\n" : ",\n"}${JSON.stringify(nodeObject(thing))}`;
      first = false;
    }
    yield "]}\n";
  },
};

function nodeObject({ iri, properties }: RdfThing): object {
  const groups = groupBy(properties, ([name]) => name);
  const fields = [...groups].map(([name, group]) => [
    name,
    group.map(([, value]) => valueObject(value)),
  ]);
  return { "@id": iri, ...Object.fromEntries(fields) };
}

function valueObject(value: RdfValue): object {
  if ("iri" in value) return { "@id": value.iri };
  if ("term" in value) return { "@id": value.term };
  if (value.type === "xsd:string") return { "@value": value.value };
  return { "@value": value.value, "@type": value.type };
}
