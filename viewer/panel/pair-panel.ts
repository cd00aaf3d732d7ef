import { element } from "../dom/element.ts";
import { type Comparison, comparePair } from "../model/compare-pair.ts";
import { present, type Visible } from "../state/visible.ts";
import { edgeBlock } from "./edge-blocks.ts";
import type { Page } from "./page.ts";
import { edgeSentence, nodeLink } from "./sentence.ts";

interface Ends {
  readonly from: string;
  readonly to: string;
}

function oneWay(
  page: Page,
  [from, to]: readonly [string, string],
  edges: readonly number[],
): HTMLElement {
  return element(
    "section",
    { class: "group" },
    element(
      "h3",
      {},
      nodeLink(page, from),
      " to ",
      nodeLink(page, to),
      element("span", { class: "count" }, edges.length),
    ),
    ...edges.map((edge) => edgeBlock(page, edge)),
    edges.length === 0 ? element("p", { class: "empty" }, "Nothing that is shown.") : null,
  );
}

function sharedTable(page: Page, { from, to }: Ends, { shared }: Comparison): HTMLElement | null {
  if (shared.length === 0) return null;
  const cell = (edges: readonly number[]): HTMLElement =>
    element("td", {}, ...edges.map((edge) => element("p", {}, edgeSentence(page, edge))));
  return element(
    "section",
    { class: "group" },
    element("h3", {}, "To the same third", element("span", { class: "count" }, shared.length)),
    element(
      "table",
      { class: "pair" },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, nodeLink(page, from)),
          element("th", { scope: "col" }, nodeLink(page, to)),
        ),
      ),
      element(
        "tbody",
        {},
        ...shared.map(({ edges, apart }) =>
          element("tr", { class: apart ? "apart" : undefined }, cell(edges[0]), cell(edges[1])),
        ),
      ),
    ),
  );
}

function contradictionList(page: Page, { contradictions }: Comparison): HTMLElement | null {
  if (contradictions.length === 0) return null;
  return element(
    "section",
    { class: "group contradictions" },
    element(
      "h3",
      {},
      "Contradicting reports",
      element("span", { class: "count" }, contradictions.length),
    ),
    ...contradictions.flatMap(({ edges, reason }) => [
      element("p", { class: "reason" }, `${reason}:`),
      ...edges.map((edge) => edgeBlock(page, edge, true)),
    ]),
  );
}

/** The panel of two nodes: what each does to the other and to the same third, and where reports contradict. */
export function pairPanel(page: Page, ends: Ends, visible: Visible): HTMLElement[] {
  const { network } = page;
  const pair = [network.nodeAt.get(ends.from) ?? -1, network.nodeAt.get(ends.to) ?? -1] as const;
  const comparison = comparePair(network, pair, (edge) => visible.edges[edge] === present);
  const head = element(
    "div",
    { class: "head" },
    element("p", { class: "kind" }, "Side by side"),
    element(
      "h2",
      { class: "as-sentence" },
      nodeLink(page, ends.from),
      " and ",
      nodeLink(page, ends.to),
    ),
  );
  return [
    head,
    contradictionList(page, comparison),
    oneWay(page, [ends.from, ends.to], comparison.forth),
    oneWay(page, [ends.to, ends.from], comparison.back),
    sharedTable(page, ends, comparison),
  ].filter((section) => section !== null);
}
