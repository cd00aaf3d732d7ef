import type { Quote, Span } from "../core/span.ts";
import type {
  ClaimData,
  DocumentData,
  EdgeData,
  GraphData,
  NodeData,
  StatementData,
} from "../graph/graph-data.ts";

/** The vocabularies, by the short names that both formats use. `dr` is our own: relations, kinds and what others lack. */
export const prefixes = {
  dr: "urn:dramatis:",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
} as const;

/** A name of a vocabulary, such as `skos:altLabel`. */
export type Term = `${keyof typeof prefixes}:${string}`;

/** What a property says: a thing by its full IRI, a term, or a value. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly term: Term }
  | { readonly value: string; readonly type: Term };

/** A thing with what is said of it, each property in a fixed place. */
export interface RdfThing {
  readonly iri: string;
  readonly properties: readonly (readonly [Term, RdfValue])[];
}

type Property = readonly [Term, RdfValue];

/** Entities, documents, and each claim as a reified statement with its provenance and the words that say it. */
export function* rdfThings(graph: GraphData): Iterable<RdfThing> {
  for (const document of graph.attributes.documents) {
    yield documentThing(document);
    for (const statement of document.statements) yield* statementThings(document, statement);
  }
  for (const node of graph.nodes) yield entityThing(node);
  for (const edge of graph.edges) {
    yield edgeThing(edge);
    for (const claim of edge.attributes.claims) yield* claimThings(edge, claim);
  }
}

const kinds = ["document", "entity", "edge", "claim", "statement"] as const;

function iri(kind: (typeof kinds)[number], id: string): string {
  // A lone surrogate is no character, and has no percent encoding.
  return `${prefixes.dr}${kind}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\uFFFD"))}`;
}

const thing = (kind: (typeof kinds)[number], id: string): RdfValue => ({ iri: iri(kind, id) });
const term = (name: Term): RdfValue => ({ term: name });
const text = (value: string): RdfValue => ({ value, type: "xsd:string" });
const count = (value: number): RdfValue => ({ value: String(value), type: "xsd:integer" });
const number = (value: number): RdfValue => ({ value: String(value), type: "xsd:decimal" });
const flag = (value: boolean): RdfValue => ({ value: String(value), type: "xsd:boolean" });

/** A property, or nothing where there is no value. */
function maybe<T>(name: Term, value: T | null, toValue: (value: T) => RdfValue): Property[] {
  return value === null ? [] : [[name, toValue(value)]];
}

/** The kind as a class: `dr:Person`. */
function classTerm(kind: string): Term {
  return `dr:${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
}

function documentThing({ id, title, published, url, text: words, sha256 }: DocumentData): RdfThing {
  return {
    iri: iri("document", id),
    properties: [
      ["rdf:type", term("prov:Entity")],
      ["dcterms:identifier", text(id)],
      ...maybe("dcterms:title", title, text),
      ...maybe("dcterms:issued", published, text),
      ...maybe("dcterms:source", url, text),
      ["dr:text", text(words)],
      ["dr:sha256", text(sha256)],
    ],
  };
}

function entityThing({ key, attributes }: NodeData): RdfThing {
  return {
    iri: iri("entity", key),
    properties: [
      ["rdf:type", term(classTerm(attributes.kind))],
      ["dcterms:identifier", text(key)],
      ["skos:prefLabel", text(attributes.label)],
      ...[...new Set(attributes.aliases)].map((alias): Property => ["skos:altLabel", text(alias)]),
      ["dr:mentions", count(attributes.mentions)],
    ],
  };
}

/** The relation itself is not asserted: that is what the claims do, each with its status. */
function edgeThing({ key, source, target, attributes }: EdgeData): RdfThing {
  return {
    iri: iri("edge", key),
    properties: [
      ["rdf:type", term("dr:Edge")],
      ["dr:source", thing("entity", source)],
      ["dr:relation", term(`dr:${attributes.relation}`)],
      ["dr:target", thing("entity", target)],
      ...maybe("dr:event", attributes.event, text),
      ["dr:tone", number(attributes.tone)],
      ["dr:claims", count(attributes.weight)],
      ["dr:denied", count(attributes.negated)],
      ...maybe("dr:firstSeen", attributes.firstSeen, text),
      ...maybe("dr:lastSeen", attributes.lastSeen, text),
    ],
  };
}

function claimThings(edge: EdgeData, claim: ClaimData): RdfThing[] {
  const about = iri("claim", claim.id);
  return [
    {
      iri: about,
      properties: [
        ["rdf:type", term("rdf:Statement")],
        ["rdf:subject", thing("entity", edge.source)],
        ["rdf:predicate", term(`dr:${edge.attributes.relation}`)],
        ["rdf:object", thing("entity", edge.target)],
        ["dr:edge", thing("edge", edge.key)],
        ["dr:status", text(claim.status)],
        ["dr:negated", flag(claim.negated)],
        ["dr:rule", text(claim.rule)],
        ["dr:confidence", number(claim.confidence)],
        ...maybe("dr:condition", claim.condition?.text ?? null, text),
        ...maybe("prov:wasAttributedTo", claim.by, (by) => thing("entity", by)),
        ["prov:wasDerivedFrom", thing("document", claim.document)],
        ["dr:evidence", { iri: `${about}:evidence` }],
        ["dr:trigger", text(claim.trigger.text)],
      ],
    },
    ...quoteThings(`${about}:evidence`, claim.document, claim.evidence),
  ];
}

function statementThings(document: DocumentData, statement: StatementData): RdfThing[] {
  const about = iri("statement", statement.id);
  return [
    {
      iri: about,
      properties: [
        ["rdf:type", term("dr:ReportedSpeech")],
        ["dr:form", text(statement.form)],
        ["dr:cue", text(statement.cue.text)],
        ...maybe("prov:wasAttributedTo", statement.speaker, (by) => thing("entity", by)),
        ["prov:wasDerivedFrom", thing("document", document.id)],
        ["dr:evidence", { iri: `${about}:evidence` }],
      ],
    },
    ...quoteThings(`${about}:evidence`, document.id, statement.content),
  ];
}

/** Words of a document after the Web Annotation vocabulary: the document, what it says, and where. */
function quoteThings(about: string, document: string, quote: Quote): RdfThing[] {
  const place: Span = quote;
  return [
    {
      iri: about,
      properties: [
        ["rdf:type", term("oa:SpecificResource")],
        ["oa:hasSource", thing("document", document)],
        ["oa:hasSelector", { iri: `${about}:quote` }],
        ["oa:hasSelector", { iri: `${about}:place` }],
      ],
    },
    {
      iri: `${about}:quote`,
      properties: [
        ["rdf:type", term("oa:TextQuoteSelector")],
        ["oa:exact", text(quote.text)],
      ],
    },
    {
      iri: `${about}:place`,
      properties: [
        ["rdf:type", term("oa:TextPositionSelector")],
        ["oa:start", count(place.start)],
        ["oa:end", count(place.end)],
      ],
    },
  ];
}
