// The layers of src, from the bottom up. A file may import its own folder and
// the layers before it, and of another layer only the file named after its data.
const layers = [
  "core",
  "ontology",
  "lexicon",
  "text",
  "syntax",
  "mention",
  "claim",
  "record",
  "entity",
  "graph",
  "export",
];
const nouns = [
  "ontology/ontology",
  "lexicon/lexicon",
  "text/document",
  "syntax/parsed",
  "mention/mention",
  "claim/claim",
  "record/record",
  "entity/entity",
  "graph/graph-data",
  "export/exporter",
];
const outer = ["io", "cli", "language", "pipeline", "index", "node"];
const inner = `^src/(${layers.join("|")})/`;

const importsDownOnly = layers.map((layer, i) => ({
  name: `${layer}-imports-down-only`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${[...layers.slice(i + 1), ...outer].join("|")})(/|[.]ts$)` },
}));

module.exports = {
  forbidden: [
    ...importsDownOnly,
    {
      name: "layers-meet-at-their-data",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: "^src/(io|cli)/" },
      to: {
        path: inner,
        pathNot: ["^src/$1/", "^src/(core|ontology)/", `^src/(${nouns.join("|")})[.]ts$`],
      },
    },
    {
      name: "formats-stand-alone",
      severity: "error",
      from: { path: "^src/export/([^/]+)[.]ts$", pathNot: "^src/export/(formats|folder)[.]ts$" },
      to: {
        path: "^src/export/",
        pathNot:
          "^src/export/((exporter|escape|xml|rdf|attribute-table|palette|graph-json|$1)[.]ts$|neo4j/)",
      },
    },
    {
      name: "node-at-the-edge",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(io|cli)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "graphology-in-graph-and-export",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(graph|export)/" },
      to: { path: "node_modules/graphology" },
    },
    {
      name: "viewer-reads-types",
      severity: "error",
      from: { path: "^viewer/", pathNot: "^viewer/worker/" },
      to: {
        path: "^src/",
        pathNot: "^src/(core|ontology)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "^src/index[.]ts$" },
      to: {},
    },
    {
      name: "src-stands-alone",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts|viewer)/" },
    },
    {
      name: "no-dev-dependencies",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
