import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { GraphData } from "../../src/graph/graph-data.ts";

/** What the page is measured against: the same graph in sigma as it comes, with its default settings. */
const stage = document.getElementById("stage");
if (!stage) throw new Error("there is no stage");
stage.style.position = "fixed";
stage.style.inset = "0";

const data: GraphData = await (await fetch("./graph.json")).json();
performance.mark("graph-loaded");
const graph = new MultiDirectedGraph();
for (const { key, attributes } of data.nodes) {
  const { label, x, y, size } = attributes;
  graph.addNode(key, { label, x, y, size });
}
for (const { key, source, target, attributes } of data.edges)
  graph.addDirectedEdgeWithKey(key, source, target, { polarity: attributes.polarity });
const sigma = new Sigma(graph, stage);

/** Leave out the hostile edges, as the page's legend does. */
function filter(): void {
  sigma.setSetting("edgeReducer", (_edge, attributes) => ({
    hidden: attributes.polarity === "hostile",
  }));
}

document.addEventListener("filter-hostile", filter);
requestAnimationFrame(() => {
  setTimeout(() => {
    performance.mark("graph-drawn");
    document.body.dataset.ready = "yes";
  });
});
