import { DataFactory, Writer } from "n3";
import type { GraphData } from "../graph/graph-data.ts";
import type { Exporter } from "./exporter.ts";
import { prefixes, type RdfThing, type RdfValue, rdfThings, type Term } from "./rdf.ts";

const { literal, namedNode, quad } = DataFactory;

/** Turtle: entities, and claims as reified statements with provenance (PROV) and quotations (Web Annotation). */
export const turtle: Exporter = {
  name: "Turtle",
  extension: "ttl",
  *write(graph: GraphData): Iterable<string> {
    const pieces: string[] = [];
    const writer = new Writer(collector(pieces), { prefixes });
    for (const thing of rdfThings(graph)) {
      writeThing(writer, thing);
      yield pieces.splice(0).join("");
    }
    writer.end();
    yield pieces.join("");
  },
};

type Done = ((error: Error | null) => void) | undefined;

/** The stream that the writer asks for, without streams: what it writes lies in `pieces` at once. */
function collector(pieces: string[]): object {
  return {
    write(piece: string, _encoding: string, done: Done): void {
      pieces.push(piece);
      done?.(null);
    },
    end(done: Done): void {
      done?.(null);
    },
  };
}

function writeThing(writer: Writer, { iri, properties }: RdfThing): void {
  const subject = namedNode(iri);
  for (const [name, value] of properties)
    writer.addQuad(quad(subject, namedNode(fullIri(name)), objectOf(value)));
}

function objectOf(value: RdfValue): ReturnType<typeof namedNode> | ReturnType<typeof literal> {
  if ("iri" in value) return namedNode(value.iri);
  if ("term" in value) return namedNode(fullIri(value.term));
  return literal(value.value, namedNode(fullIri(value.type)));
}

const fullNames: ReadonlyMap<string, string> = new Map(Object.entries(prefixes));

function fullIri(term: Term): string {
  const colon = term.indexOf(":");
  return `${fullNames.get(term.slice(0, colon)) ?? ""}${term.slice(colon + 1)}`;
}
