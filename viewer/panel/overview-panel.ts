import type { NodeData } from "../../src/graph/graph-data.ts";
import { element, name } from "../dom/element.ts";
import { isLoner } from "../model/network.ts";
import { dated, kindNames } from "../model/phrase.ts";
import { present, type Visible } from "../state/visible.ts";
import { edgeBlock } from "./edge-blocks.ts";
import type { Page } from "./page.ts";

const mostActors = 400;

function actorRow({ store }: Page, { key, attributes }: NodeData): HTMLElement {
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
      element("span", { class: "quiet" }, `, ${kindNames[attributes.kind][0]}, mentions: `),
      element("span", { class: "number" }, attributes.mentions),
    ),
  );
}

/** The nodes on the stage as buttons, the most mentioned first: the list that is the twin of the picture. */
export function actorList(page: Page, visible: Visible): HTMLElement {
  const { network } = page;
  const named = network.nodes
    .map((data, node) => ({ ...data, node }))
    .sort((a, b) => b.attributes.mentions - a.attributes.mentions || a.node - b.node);
  const there = named.filter(({ node }) => visible.nodes[node] === present);
  const alone = named.filter(
    ({ node }) => visible.nodes[node] !== present && isLoner(network, node),
  );
  const left = there.length - mostActors;
  return element(
    "section",
    { class: "group" },
    element("h3", {}, "Everyone and everything", element("span", { class: "count" }, there.length)),
    element(
      "ul",
      { class: "actors" },
      ...there.slice(0, mostActors).map((node) => actorRow(page, node)),
    ),
    left > 0 ? element("p", { class: "where" }, `and ${left} more; search finds them`) : null,
    alone.length > 0
      ? element(
          "details",
          {},
          element("summary", {}, `Only mentioned, in no claim: ${alone.length}`),
          element(
            "ul",
            { class: "actors" },
            ...alone.slice(0, mostActors).map((node) => actorRow(page, node)),
          ),
        )
      : null,
  );
}

function articles(page: Page): HTMLElement | null {
  const { documents } = page.network.data.attributes;
  if (documents.length === 0) return null;
  return element(
    "section",
    { class: "group" },
    element(
      "h3",
      {},
      documents.length === 1 ? "The article" : "The articles",
      element("span", { class: "count" }, documents.length),
    ),
    ...documents.slice(0, 50).map((document) =>
      element(
        "p",
        { class: "where" },
        element(
          "button",
          {
            type: "button",
            class: "read",
            "data-key": `article ${document.id}`,
            onclick: () => page.store.set({ article: document.id }),
          },
          element("span", { class: "article-name", dir: "auto" }, document.title ?? document.id),
          document.published ? `, ${dated(document.published)}` : "",
        ),
      ),
    ),
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
    entries(page, visible),
    articles(page),
    actorList(page, visible),
  ].filter((section) => section !== null);
}
