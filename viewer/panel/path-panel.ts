import { element } from "../dom/element.ts";
import { findPath } from "../model/find-path.ts";
import { present, type Visible } from "../state/visible.ts";
import { edgeBlock } from "./edge-blocks.ts";
import type { Page } from "./page.ts";
import { nodeLink } from "./sentence.ts";

/** The panel of a path: each step with the claims that make it. */
export function pathPanel(
  page: Page,
  { from, to }: { readonly from: string; readonly to: string },
  visible: Visible,
): HTMLElement[] {
  const { network } = page;
  const ends = [network.nodeAt.get(from) ?? -1, network.nodeAt.get(to) ?? -1] as const;
  const path = findPath(network, ends, (edge) => visible.edges[edge] === present);
  const head = element(
    "div",
    { class: "head" },
    element("p", { class: "kind" }, "Path"),
    element("h2", { class: "as-sentence" }, nodeLink(page, from), " to ", nodeLink(page, to)),
    element(
      "p",
      { class: "counts" },
      path
        ? `The shortest way, in ${path.steps.length} ${path.steps.length === 1 ? "step" : "steps"}; directions are not minded.`
        : "No way through what is shown.",
    ),
  );
  if (!path) return [head];
  return [
    head,
    ...path.steps.map((edges, i) =>
      element(
        "section",
        { class: "group" },
        element("h3", {}, `Step ${i + 1}`, element("span", { class: "count" }, edges.length)),
        ...edges.map((edge) => edgeBlock(page, edge)),
      ),
    ),
  ];
}
