type Values = Record<string, string | number>;

const numeric = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/iu;
const scalarOf = (text: string): string | number => (numeric.test(text) ? Number(text) : text);

/** The titles of a GEXF or GraphML file's attributes, by their ids. */
function titlesOf(root: Document, of: "node" | "edge"): Map<string, string> {
  const titles = new Map<string, string>();
  for (const one of root.querySelectorAll(`attributes[class="${of}"] > attribute`))
    titles.set(one.getAttribute("id") ?? "", one.getAttribute("title") ?? "");
  for (const one of root.querySelectorAll(`key[for="${of}"], key[for="all"]`))
    titles.set(one.getAttribute("id") ?? "", one.getAttribute("attr.name") ?? "");
  return titles;
}

function valuesOf(item: Element, titles: ReadonlyMap<string, string>): Values {
  const values: Values = {};
  const set = (id: string | null, text: string): void => {
    values[titles.get(id ?? "") ?? id ?? ""] = scalarOf(text);
  };
  for (const one of item.querySelectorAll(":scope > attvalues > attvalue"))
    set(one.getAttribute("for"), one.getAttribute("value") ?? "");
  for (const one of item.querySelectorAll(":scope > data"))
    set(one.getAttribute("key"), one.textContent ?? "");
  for (const attribute of ["label", "weight"]) {
    const text = item.getAttribute(attribute);
    if (text !== null) values[attribute] = scalarOf(text);
  }
  for (const child of item.children) {
    if (child.localName === "size") values.size = Number(child.getAttribute("value"));
    if (child.localName !== "position") continue;
    values.x = Number(child.getAttribute("x"));
    values.y = Number(child.getAttribute("y"));
  }
  return values;
}

/** A graph of GEXF or GraphML as the JSON that `readGraph` reads. Throws one sentence where it is neither. */
export function readXmlGraph(xml: string): unknown {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  if (root.querySelector("parsererror") || !root.querySelector("graph"))
    throw new Error("This file is no GEXF and no GraphML.");
  const nodeTitles = titlesOf(root, "node");
  const edgeTitles = titlesOf(root, "edge");
  const nodes = [...root.querySelectorAll("node")].map((node) => ({
    key: node.getAttribute("id") ?? "",
    attributes: valuesOf(node, nodeTitles),
  }));
  const edges = [...root.querySelectorAll("edge")].map((edge, i) => ({
    key: edge.getAttribute("id") ?? `edge-${i}`,
    source: edge.getAttribute("source") ?? "",
    target: edge.getAttribute("target") ?? "",
    attributes: valuesOf(edge, edgeTitles),
  }));
  return { nodes, edges };
}
