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
import { byId, element } from "./dom/element.ts";
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
    ),
  );
  document.body.dataset.ready = "failed";
}

try {
  openPage(indexGraph(readGraph(await loadGraph())));
} catch (error) {
  fail(error);
}
