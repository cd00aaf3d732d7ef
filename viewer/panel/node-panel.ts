import type { DocumentData, NodeData } from "../../src/graph/graph-data.ts";
import { element, name } from "../dom/element.ts";
import { edgesOf, type Network } from "../model/network.ts";
import { counted, kindNames } from "../model/phrase.ts";
import { present, type Visible } from "../state/visible.ts";
import { edgeGroups } from "./edge-blocks.ts";
import { nodeActions } from "./node-actions.ts";
import type { Page } from "./page.ts";
import { saysSection } from "./says-section.ts";
import { whereWords } from "./where-words.ts";

interface Place {
  readonly document: DocumentData;
  readonly count: number;
}

/** The articles that mention a node, the most mentions first. */
function mentionsOf(network: Network, id: string): Place[] {
  return network.data.attributes.documents
    .map((document) => ({
      document,
      count: document.mentions.filter((mention) => mention.node === id).length,
    }))
    .filter((place) => place.count > 0)
    .sort((a, b) => b.count - a.count);
}

function articleList(page: Page, id: string): HTMLElement | null {
  const places = mentionsOf(page.network, id);
  if (places.length === 0) return null;
  return element(
    "section",
    { class: "group" },
    element("h3", {}, "Mentioned in", element("span", { class: "count" }, places.length)),
    ...places.slice(0, 20).map(({ document, count }) =>
      element(
        "p",
        { class: "where" },
        element(
          "button",
          {
            type: "button",
            class: "read",
            onclick: () => page.store.set({ article: document.id }),
          },
          ...whereWords(page, document),
        ),
        ` ${counted(count, "mention")}`,
      ),
    ),
  );
}

/** Why the entities of several articles are one here; nothing where there is only one. */
function mergeReasons({ attributes }: NodeData): HTMLElement | null {
  const { merges } = attributes;
  if (merges.length < 2) return null;
  return element(
    "details",
    {},
    element("summary", {}, `One of ${merges.length} in the articles`),
    ...merges
      .slice(0, 60)
      .map(({ record, rule }) =>
        element(
          "p",
          { class: "where" },
          name(record),
          element("span", {}, rule.replaceAll("-", " ")),
        ),
      ),
  );
}

/** The panel of a node: who it is, and every claim about it. */
export function nodePanel(page: Page, node: number, visible: Visible): HTMLElement[] {
  const data = page.network.nodes[node];
  if (!data) return [];
  const { label, kind, aliases, mentions } = data.attributes;
  const edges = [...edgesOf(page.network, node)].filter((edge) => visible.edges[edge] === present);
  const others = aliases.filter((alias) => alias !== label);
  const away = edgesOf(page.network, node).length - edges.length;
  return [
    element(
      "div",
      { class: "head" },
      element("p", { class: `kind ${kind}` }, kindNames[kind][0]),
      element("h2", {}, name(label)),
      others.length > 0
        ? element("p", { class: "aliases" }, "also ", name(others.slice(0, 8).join(", ")))
        : null,
      element(
        "p",
        { class: "counts" },
        `${counted(edges.length, "relation")}, ${counted(mentions, "mention")}`,
        away > 0 ? `; ${away} not shown` : "",
      ),
      nodeActions(page, data.key),
      mergeReasons(data),
    ),
    ...edgeGroups(page, edges),
    ...[saysSection(page, data.key), articleList(page, data.key)].filter(
      (section) => section !== null,
    ),
    ...(edges.length === 0
      ? [element("p", { class: "empty" }, "Mentioned, but in no claim that is shown.")]
      : []),
  ];
}
