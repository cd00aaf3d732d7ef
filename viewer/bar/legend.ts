import { entityKinds, type Polarity, statuses } from "../../src/ontology/ontology.ts";
import { byId, element } from "../dom/element.ts";
import { isLoner } from "../model/network.ts";
import { grouped, kindNames, polarityNames, statusNames } from "../model/phrase.ts";
import type { Page } from "../panel/page.ts";
import { emptyFilter, isFiltering, toggled } from "../state/view-state.ts";
import { moreFilters } from "./more-filters.ts";
import { shapeOf } from "./shape-of.ts";

interface Entry {
  readonly label: string;
  readonly count: number;
  readonly on: boolean;
  readonly swatch: string;
  readonly key: string;
  toggle(): void;
}

function entry({ label, count, on, swatch, key, toggle }: Entry): HTMLElement {
  return element(
    "button",
    {
      type: "button",
      class: "entry",
      "aria-pressed": String(on),
      "data-key": key,
      title: on ? `Leave out ${label.toLowerCase()}` : `Show ${label.toLowerCase()}`,
      onclick: toggle,
    },
    element("span", { class: `swatch ${swatch}`, "aria-hidden": "true" }),
    label,
    element("span", { class: "count" }, grouped(count)),
  );
}

function polarityEntries(page: Page): HTMLElement[] {
  const { network, store } = page;
  const { filter } = store.get();
  const order: readonly Polarity[] = ["hostile", "cooperative", "neutral"];
  return order.flatMap((polarity) => {
    const count = network.edges.filter((edge) => edge.attributes.polarity === polarity).length;
    if (count === 0) return [];
    return entry({
      label: polarityNames[polarity],
      count,
      on: !filter.polarities.includes(polarity),
      swatch: `line ${polarity}`,
      key: `tone ${polarity}`,
      toggle: () =>
        store.set({ filter: { ...filter, polarities: toggled(filter.polarities, polarity) } }),
    });
  });
}

function kindEntries(page: Page): HTMLElement[] {
  const { network, store } = page;
  const { filter, loners } = store.get();
  return entityKinds.flatMap((kind) => {
    const count = network.nodes.filter(
      ({ attributes }, node) => attributes.kind === kind && (loners || !isLoner(network, node)),
    ).length;
    if (count === 0) return [];
    const label = kindNames[kind][1];
    return entry({
      label: `${label[0]?.toUpperCase()}${label.slice(1)}`,
      count,
      on: !filter.kinds.includes(kind),
      swatch: shapeOf(kind),
      key: `kind ${kind}`,
      toggle: () => store.set({ filter: { ...filter, kinds: toggled(filter.kinds, kind) } }),
    });
  });
}

function lonerEntries({ network, store }: Page): HTMLElement[] {
  const count = network.nodes.filter((_, node) => isLoner(network, node)).length;
  if (count === 0 || network.edges.length === 0) return [];
  const { loners } = store.get();
  const toggle = (): void => store.set({ loners: !loners });
  return [
    entry({
      label: "Only mentioned",
      count,
      on: loners,
      swatch: "round open",
      key: "loners",
      toggle,
    }),
  ];
}

function statusEntries(page: Page): HTMLElement[] {
  const { network, store } = page;
  const { filter } = store.get();
  const counts = new Map<string, number>();
  for (const { claim } of network.claims.values())
    counts.set(claim.status, (counts.get(claim.status) ?? 0) + 1);
  if (counts.size < 2) return [];
  return statuses.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    if (count === 0) return [];
    const solid = status === "actual" || status === "past";
    const words = statusNames[status] || "as a fact";
    return entry({
      label: `${words[0]?.toUpperCase()}${words.slice(1)}`,
      count,
      on: !filter.statuses.includes(status),
      swatch: solid ? "line plain" : "line dashes",
      key: `status ${status}`,
      toggle: () =>
        store.set({ filter: { ...filter, statuses: toggled(filter.statuses, status) } }),
    });
  });
}

/** What a cross on an edge means, where there is one. */
function denials({ network }: Page): HTMLElement[] {
  const count = network.edges.filter(
    ({ attributes: { negated, weight, claims } }) => claims.length > 0 && negated === weight,
  ).length;
  if (count === 0) return [];
  return [
    element(
      "span",
      { class: "entry" },
      element("span", { class: "swatch cross", "aria-hidden": "true" }, "✕"),
      "Denied",
      element("span", { class: "count" }, grouped(count)),
    ),
  ];
}

function groupSwitch({ store }: Page): HTMLElement {
  const { groups } = store.get();
  return element(
    "button",
    {
      type: "button",
      class: "link",
      "aria-pressed": String(groups),
      "data-key": "groups",
      onclick: () => store.set({ groups: !groups }),
    },
    groups ? "Colour by kind" : "Colour by group",
  );
}

function resets(page: Page): HTMLElement[] {
  const { store } = page;
  const { filter, hidden, fade, depth } = store.get();
  const left: HTMLElement[] = [];
  const button = (words: string, onclick: () => void): HTMLElement =>
    element("button", { type: "button", class: "action", onclick, "data-key": words }, words);
  if (isFiltering(filter) || hidden.length > 0) {
    left.push(
      button(fade ? "Hide the rest" : "Fade, do not hide", () => store.set({ fade: !fade })),
    );
    left.push(
      button("Show everything", () => store.set({ filter: emptyFilter, hidden: [], depth: 0 })),
    );
  } else if (depth > 0) left.push(button("Show everything", () => store.set({ depth: 0 })));
  return left;
}

/** The legend is the filter: what a colour, a shape or a dash means, how many there are, and a press leaves it out. */
export function drawLegend(page: Page): void {
  const legend = byId("legend");
  const active = document.activeElement;
  const key = active instanceof HTMLElement ? active.dataset.key : undefined;
  const row = (label: string, entries: readonly HTMLElement[]): HTMLElement | null =>
    entries.length === 0
      ? null
      : element("div", { class: "row", role: "group", "aria-label": label }, ...entries);
  legend.classList.toggle("by-group", page.store.get().groups);
  const focused = active !== null && legend.contains(active);
  legend.replaceChildren(
    ...[
      row("Tone of relations", polarityEntries(page)),
      row("What is left out", resets(page)),
      row("Kinds of actors and things", [...kindEntries(page), ...lonerEntries(page)]),
      row("Status of claims", [...statusEntries(page), ...denials(page)]),
      row("More filters", [moreFilters(page), groupSwitch(page)]),
    ].filter((one) => one !== null),
  );
  const again = focused && key ? legend.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
  if (again instanceof HTMLElement) again.focus();
}
