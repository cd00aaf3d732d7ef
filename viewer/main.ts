import "./style/theme.css";
import "./style/base.css";
import "./style/colors.css";
import "./style/finder.css";
import "./style/page.css";
import "./style/stage.css";
import "./style/legend.css";
import "./style/sheet.css";
import "./style/panel.css";
import "./style/claim.css";
import "./style/article.css";
import "./style/timeline.css";
import "./style/embed.css";
import type { GraphData } from "../src/graph/graph-data.ts";
import { listenToDrops, openTryIt } from "./bar/try-it.ts";
import { byId, element } from "./dom/element.ts";
import { useCanvasRuler } from "./draw/canvas-ruler.ts";
import { loadGraph } from "./model/load-graph.ts";
import { indexGraph } from "./model/network.ts";
import { readGraph } from "./model/read-graph.ts";
import { openPage } from "./open-page.ts";

function fail(error: unknown): void {
  const words = error instanceof Error ? error.message : "The graph could not be opened.";
  byId("panel").replaceChildren(
    element(
      "div",
      { class: "head" },
      element("h2", {}, "No graph"),
      element("p", { role: "alert" }, words),
      element(
        "button",
        { type: "button", class: "action", onclick: () => openTryIt(show) },
        "Open another",
      ),
    ),
  );
  document.body.dataset.ready = "failed";
}

let close: (() => void) | null = null;

/** Open the page on a graph; the one before it, if any, is closed and its address forgotten. */
function show(graph: GraphData): void {
  if (close) history.pushState(null, "", location.pathname + location.search);
  close?.();
  close = openPage(indexGraph(graph), show);
}

useCanvasRuler();
listenToDrops(show);
try {
  const json = await loadGraph();
  performance.mark("graph-loaded");
  show(readGraph(json));
  requestAnimationFrame(() => {
    setTimeout(() => performance.mark("graph-drawn"));
  });
} catch (error) {
  fail(error);
}
