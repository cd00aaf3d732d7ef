import type { DocumentData, NodeData } from "../../src/graph/graph-data.ts";
import { type Child, element, name } from "../dom/element.ts";
import { findGroups, measureNodes, measureWords } from "../model/measure.ts";
import { isLoner } from "../model/network.ts";
import { dated, kindNames } from "../model/phrase.ts";
import { titleOf } from "../model/title-of.ts";
import type { Measure } from "../state/view-state.ts";
import { present, type Visible } from "../state/visible.ts";
import { edgeBlock } from "./edge-blocks.ts";
import type { Page } from "./page.ts";

const mostActors = 400;

function actorRow({ store }: Page, { key, attributes }: NodeData, value: string): HTMLElement {
  return element(
    "li",
    {},
    element(
      "button",
      {
        type: "button",
        class: `actor ${attributes.kind}`,
        "data-key": `actor ${key}`,
        onclick: () => store.set({ pick: { type: "node", id: key } }),
      },
      element("span", { class: "dot", "aria-hidden": "true" }),
      element("span", { class: "who" }, name(attributes.label)),
      element("span", { class: "quiet" }, `, ${kindNames[attributes.kind][0]}, `),
      element("span", { class: "number" }, value),
    ),
  );
}

function orderChoice(page: Page): HTMLElement {
  const { store } = page;
  const { measure } = store.get();
  const measures: readonly Measure[] = ["mentions", "relations", "bridge", "rank"];
  const select = element(
    "select",
    {
      "aria-label": "Order by",
      "data-key": "order",
      onchange: () => {
        const chosen = measures.find((one) => one === select.value);
        if (chosen) store.set({ measure: chosen }, true);
      },
    },
    ...measures.map((one) =>
      element("option", { value: one, selected: one === measure }, measureWords[one][0]),
    ),
  );
  return element("p", { class: "order" }, select, element("span", {}, measureWords[measure][1]));
}

const shownValue = (value: number, measure: Measure): string =>
  measure === "mentions" || measure === "relations" ? String(value) : value.toFixed(3);

/** The nodes on the stage as buttons, the highest by the chosen measure first: the list that is the twin of the picture. */
export function actorList(page: Page, visible: Visible): HTMLElement {
  const { network, store } = page;
  const { measure } = store.get();
  const values = measureNodes(network, visible, measure);
  const named = network.nodes
    .map((data, node) => ({ data, node, value: values.get(node) ?? 0 }))
    .sort((a, b) => b.value - a.value || a.node - b.node);
  const there = named.filter(({ node }) => visible.nodes[node] === present);
  const alone = named.filter(
    ({ node }) => visible.nodes[node] !== present && isLoner(network, node),
  );
  const left = there.length - mostActors;
  const rows = (some: typeof named): HTMLElement =>
    element(
      "ul",
      { class: "actors" },
      ...some
        .slice(0, mostActors)
        .map(({ data, value }) => actorRow(page, data, shownValue(value, measure))),
    );
  return element(
    "section",
    { class: "group" },
    element("h3", {}, "Everyone and everything", element("span", { class: "count" }, there.length)),
    orderChoice(page),
    rows(there),
    left > 0 ? element("p", { class: "where" }, `and ${left} more; search finds them`) : null,
    alone.length > 0
      ? element(
          "details",
          {},
          element("summary", {}, `Only mentioned, in no claim: ${alone.length}`),
          rows(alone),
        )
      : null,
  );
}

/** What the colours say while they show groups. */
function groupWords(page: Page, visible: Visible): HTMLElement | null {
  if (!page.store.get().groups) return null;
  const { count, modularity } = findGroups(page.network, visible);
  return element(
    "p",
    { class: "explained" },
    `Colours show ${count} groups: those in a group have more relations with each other than with the rest (Louvain, modularity ${modularity.toFixed(2)}; under 0.3 the groups are weak).`,
  );
}

function articles(page: Page): HTMLElement | null {
  const { documents } = page.network.data.attributes;
  const [only] = documents;
  if (!only) return null;
  const isAlone = documents.length === 1;
  const heading = isAlone
    ? element("h3", {}, "The article")
    : element("h3", {}, "The articles", element("span", { class: "count" }, documents.length));
  const openers = isAlone
    ? [opener(page, only, { look: "action", words: ["Read it with every claim marked"] })]
    : documents.slice(0, 50).map((document) => {
        const title = element("span", { class: "article-name", dir: "auto" }, titleOf(document));
        const words = [title, document.published ? `, ${dated(document.published)}` : ""];
        return element("p", { class: "where" }, opener(page, document, { look: "read", words }));
      });
  return element("section", { class: "group" }, heading, ...openers);
}

/** A button that opens an article. */
function opener(
  { store }: Page,
  { id }: DocumentData,
  { look, words }: { readonly look: string; readonly words: readonly Child[] },
): HTMLElement {
  return element(
    "button",
    {
      type: "button",
      class: look,
      "data-key": `article ${id}`,
      onclick: () => store.set({ article: id }),
    },
    ...words,
  );
}

/** What a graph without relations is about: without a word the reader would think that the page is broken. */
function emptiness({ network }: Page): HTMLElement | null {
  if (network.edges.length > 0) return null;
  const named = network.nodes.length > 0;
  return element(
    "p",
    { class: "explained" },
    named
      ? "No relation was found: there are names here, but no sentence that was understood as one of them doing something to another."
      : "Nothing was found: no names, and no one who does something to someone.",
  );
}

/** Where to start: what is claimed most, or most sharply, with its evidence. */
function entries(page: Page, visible: Visible): HTMLElement | null {
  const { network } = page;
  const sharpness = (edge: number): number => {
    const attributes = network.edges[edge]?.attributes;
    return attributes ? attributes.weight * (1 + Math.abs(attributes.tone)) : 0;
  };
  const sharpest = network.edges
    .map((_, edge) => edge)
    .filter((edge) => visible.edges[edge] === present)
    .sort((a, b) => sharpness(b) - sharpness(a) || a - b)
    .slice(0, 3);
  if (sharpest.length === 0) return null;
  return element(
    "section",
    { class: "group" },
    element("h3", {}, "Where to start"),
    ...sharpest.map((edge) => edgeBlock(page, edge)),
  );
}

/** The panel when nothing is chosen: the sharpest claims, the articles, everyone. */
export function overviewPanel(page: Page, visible: Visible): HTMLElement[] {
  return [
    element("h2", { class: "quiet" }, "Overview"),
    emptiness(page),
    groupWords(page, visible),
    entries(page, visible),
    articles(page),
    actorList(page, visible),
  ].filter((section) => section !== null);
}
