import type { GraphData } from "../../src/graph/graph-data.ts";
import { byId, element } from "../dom/element.ts";
import { openText } from "../open/open-file.ts";
import { canReadText } from "../open/read-text.ts";
import { openDialog } from "./dialog.ts";

export type OpenGraph = (graph: GraphData) => void;

/** Open what a reader gave; while it is read the dialog says so, and where it fails it says why. */
async function open(text: Promise<string>, status: HTMLElement, show: OpenGraph): Promise<void> {
  status.textContent = "Reading …";
  try {
    const graph = await openText(await text);
    const dialog = byId("dialog");
    if (dialog instanceof HTMLDialogElement) dialog.close();
    show(graph);
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : "This could not be read.";
  }
}

/** Let the reader paste an article or choose a file; its graph takes the place of this one. */
export function openTryIt(show: OpenGraph): void {
  const reads = canReadText();
  const status = element("p", { role: "status" });
  const box = element("textarea", {
    id: "article-text",
    rows: 10,
    "aria-label": "Article",
    placeholder: "Paste an article in English …",
  });
  const file = element("input", {
    type: "file",
    id: "graph-file",
    "aria-label": "A text, graph.json, GEXF or GraphML",
    accept: ".txt,.json,.gexf,.graphml,.xml",
    onchange: () => {
      const [chosen] = file.files ?? [];
      if (chosen) void open(chosen.text(), status, show);
    },
  });
  const go = element(
    "button",
    {
      type: "button",
      class: "action main",
      onclick: () => void open(Promise.resolve(box.value), status, show),
    },
    "Draw its graph",
  );
  const promise = reads
    ? "The article is read in this browser and leaves this machine in no way. The first time, the model is fetched from the program that serves this page."
    : "Opened from disk, this page shows graphs; to read articles, serve it with dramatis view.";
  openDialog(
    "Another graph",
    element("p", {}, promise),
    ...(reads ? [box, element("div", { class: "exports" }, go)] : []),
    element(
      "p",
      {},
      "Or open a file: a text, a graph.json, GEXF or GraphML. It can also be dropped on the page.",
    ),
    file,
    status,
  );
}

/** Open what is dropped on the page. */
export function listenToDrops(show: OpenGraph): void {
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData("text/plain") ?? "";
    if (!file && text === "") return;
    openTryIt(show);
    const status = byId("dialog").querySelector("[role=status]");
    if (status instanceof HTMLElement)
      void open(file ? file.text() : Promise.resolve(text), status, show);
  });
}
