import { byId, element } from "../dom/element.ts";
import { counted } from "../model/phrase.ts";
import { present, type Visible } from "../state/visible.ts";
import type { Page } from "./page.ts";
import { edgeSentence } from "./sentence.ts";

const most = 500;
const heads = ["Relation", "Tone", "Claims", "Status", "Last seen", "Words"] as const;

function row(page: Page, edge: number): HTMLElement {
  const data = page.network.edges[edge];
  if (!data) return element("tr");
  const { attributes } = data;
  const [claim] = attributes.claims;
  const open = (): void => page.store.set({ pick: { type: "edge", id: data.key } });
  const cell = (...children: Parameters<typeof element>[2][]): HTMLElement =>
    element("td", {}, ...children);
  return element(
    "tr",
    {},
    cell(edgeSentence(page, edge)),
    element("td", { class: `tone ${attributes.polarity}` }, attributes.tone.toLocaleString("en")),
    cell(
      element(
        "button",
        {
          type: "button",
          class: "read",
          onclick: open,
          "data-key": `row ${data.key}`,
          "aria-label": counted(attributes.weight, "claim"),
        },
        attributes.weight,
      ),
    ),
    cell(attributes.statuses.join(", ")),
    element("td", { class: "date" }, attributes.lastSeen?.slice(0, 10) ?? ""),
    element("td", { class: "words", dir: "auto" }, claim?.evidence.text ?? ""),
  );
}

/** The relations on the stage as a table: the same data for those who would rather read rows. */
export function drawSheet(page: Page, visible: Visible): void {
  const sheet = byId("sheet");
  if (page.store.get().view !== "table") {
    sheet.replaceChildren();
    return;
  }
  const { network } = page;
  const weight = (edge: number): number => network.edges[edge]?.attributes.weight ?? 0;
  const edges = network.edges
    .map((_, edge) => edge)
    .filter((edge) => visible.edges[edge] === present)
    .sort((a, b) => weight(b) - weight(a) || a - b);
  sheet.replaceChildren(
    element(
      "table",
      {},
      element(
        "caption",
        {},
        counted(edges.length, "relation"),
        edges.length > most ? `, the first ${most}` : "",
      ),
      element(
        "thead",
        {},
        element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head))),
      ),
      element("tbody", {}, ...edges.slice(0, most).map((edge) => row(page, edge))),
    ),
  );
}
