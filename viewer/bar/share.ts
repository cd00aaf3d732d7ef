import { element } from "../dom/element.ts";
import type { Picture } from "../draw/picture.ts";
import { gexfOf } from "../export/gexf-of.ts";
import { pngOf } from "../export/png-of.ts";
import { svgOf } from "../export/svg-of.ts";
import { visibleData } from "../export/visible-data.ts";
import { copyText, say } from "../panel/copy-text.ts";
import type { Page } from "../panel/page.ts";
import type { Visible } from "../state/visible.ts";
import { openDialog } from "./dialog.ts";

function save(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = element("a", { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  say(`Saved ${name}.`);
}

async function savePicture(picture: Picture): Promise<void> {
  try {
    save("graph.png", "image/png", await pngOf(svgOf(picture)));
  } catch {
    say("This browser could not make the picture; the SVG drawing is the same.");
  }
}

function embedCode(): string {
  const address = location.href.replace(/#.*/u, "");
  const fragment = location.hash.replace(/^#/u, "");
  const state = fragment === "" ? "embed" : `${fragment}&embed`;
  return `<iframe src="${address}#${state}" width="800" height="600" title="Graph"></iframe>`;
}

/** Open the ways to take away what is shown: as a link, a drawing or data. */
export function openShare(
  { network, store }: Page,
  shown: { readonly picture: () => Picture | null; readonly visible: Visible },
): void {
  const button = (words: string, onclick: () => void): HTMLElement =>
    element("button", { type: "button", class: "action", onclick }, words);
  const drawn = shown.picture();
  const data = () => visibleData(network, shown.visible, store.get().filter);
  openDialog(
    "Share and export",
    element("p", {}, "The address holds all that is chosen, filtered and opened."),
    element(
      "div",
      { class: "exports" },
      button("Copy link", () => copyText(location.href)),
      button("Copy code to embed", () => copyText(embedCode())),
    ),
    element("p", {}, "What is on the stage, and no more:"),
    element(
      "div",
      { class: "exports" },
      button("SVG drawing", () => drawn && save("graph.svg", "image/svg+xml", svgOf(drawn))),
      button("PNG picture", () => drawn && savePicture(drawn)),
      button("JSON", () => save("graph.json", "application/json", JSON.stringify(data()))),
      button("GEXF", () => save("graph.gexf", "application/gexf+xml", gexfOf(data()))),
    ),
  );
}
