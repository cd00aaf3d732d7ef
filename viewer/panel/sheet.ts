import { byId, element } from "../dom/element.ts";
import { type Network, nameOf } from "../model/network.ts";
import { counted } from "../model/phrase.ts";
import { present, type Visible } from "../state/visible.ts";
import { lead } from "./claim-card.ts";
import type { Page } from "./page.ts";
import { edgeSentence } from "./sentence.ts";

const most = 500;

type Column = "relation" | "tone" | "claims" | "status" | "seen";
const heads: readonly (readonly [Column, string])[] = [
  ["relation", "Relation"],
  ["tone", "Tone"],
  ["claims", "Claims"],
  ["status", "Status"],
  ["seen", "Last seen"],
];

const isDated = ({ documents }: Network): boolean =>
  [...documents.values()].some(({ published }) => published !== null);

/** By which column the rows stand, for as long as the page is open. */
const order: { column: Column; down: boolean } = { column: "claims", down: true };

function valueAt(network: Network, edge: number): string | number {
  const attributes = network.edges[edge]?.attributes;
  if (!attributes) return "";
  const values: Readonly<Record<Column, string | number>> = {
    relation: `${nameOf(network, network.source[edge] ?? 0)} ${attributes.relation}`,
    tone: attributes.tone,
    claims: attributes.weight,
    status: attributes.statuses.join(", "),
    seen: attributes.lastSeen ?? "",
  };
  return values[order.column];
}

function byOrder(network: Network): (a: number, b: number) => number {
  return (a, b) => {
    const [x, y] = [valueAt(network, a), valueAt(network, b)];
    if (x === y) return a - b;
    return x < y === order.down ? 1 : -1;
  };
}

function headCell([column, words]: readonly [Column, string], redraw: () => void): HTMLElement {
  const sorted = order.down ? "descending" : "ascending";
  const press = (): void => {
    order.down = order.column === column ? !order.down : column === "claims" || column === "seen";
    order.column = column;
    redraw();
  };
  return element(
    "th",
    { scope: "col", "aria-sort": order.column === column ? sorted : "none" },
    element("button", { type: "button", "data-key": `sort ${column}`, onclick: press }, words),
  );
}

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
    isDated(page.network)
      ? element("td", { class: "date" }, attributes.lastSeen?.slice(0, 10) ?? "")
      : null,
    element("td", { class: "words", dir: "auto" }, claim?.evidence.text.replace(lead, "") ?? ""),
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
  const edges = network.edges
    .map((_, edge) => edge)
    .filter((edge) => visible.edges[edge] === present)
    .sort(byOrder(network));
  const redraw = (): void => {
    const key =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : "";
    drawSheet(page, visible);
    const again = sheet.querySelector(`[data-key="${CSS.escape(key ?? "")}"]`);
    if (again instanceof HTMLElement) again.focus();
  };
  const caption = [
    counted(edges.length, "relation"),
    edges.length > most ? `the first ${most}` : "",
  ];
  sheet.replaceChildren(
    element(
      "table",
      {},
      element("caption", {}, caption.filter((part) => part !== "").join(", ")),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...heads
            .filter(([column]) => column !== "seen" || isDated(network))
            .map((head) => headCell(head, redraw)),
          element("th", { scope: "col", class: "words" }, "Words"),
        ),
      ),
      element("tbody", {}, ...edges.slice(0, most).map((edge) => row(page, edge))),
    ),
  );
}
