import { classOf, isRelation, type Relation, relations } from "../../src/ontology/ontology.ts";
import { element } from "../dom/element.ts";
import { nameOf } from "../model/network.ts";
import { verbOf } from "../model/phrase.ts";
import { titleOf } from "../model/title-of.ts";
import type { Page } from "../panel/page.ts";
import { type Filter, toggled } from "../state/view-state.ts";

type Tally = ReadonlyMap<string, number>;

function tally(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

interface Checks {
  readonly title: string;
  readonly counts: Tally;
  label(key: string): string;
  isOn(key: string): boolean;
  toggle(key: string): void;
}

function checks({ title, counts, label, isOn, toggle }: Checks): HTMLElement | null {
  if (counts.size < 2) return null;
  return element(
    "fieldset",
    {},
    element("legend", {}, title),
    ...[...counts].slice(0, 60).map(([key, count]) =>
      element(
        "label",
        {},
        element("input", {
          type: "checkbox",
          checked: isOn(key),
          "data-key": `${title} ${key}`,
          onchange: () => toggle(key),
        }),
        element("span", { dir: "auto" }, label(key)),
        element("span", { class: "count" }, count),
      ),
    ),
  );
}

function relationChecks(page: Page, set: (change: Partial<Filter>) => void): HTMLElement | null {
  const { filter } = page.store.get();
  return checks({
    title: "Relations",
    counts: tally(page.network.edges.map((edge) => edge.attributes.relation)),
    label: (key) => (isRelation(key) ? verbOf(key) : key),
    isOn: (key) => isRelation(key) && !filter.relations.includes(key),
    toggle: (key) => {
      if (isRelation(key)) set({ relations: toggled(filter.relations, key) });
    },
  });
}

/** The classes of events; a class goes with all its relations. */
function classChecks(page: Page, set: (change: Partial<Filter>) => void): HTMLElement | null {
  const { filter } = page.store.get();
  const membersOf = (name: string): Relation[] =>
    relations.filter((relation) => classOf(relation) === name);
  const isOn = (name: string): boolean =>
    membersOf(name).some((relation) => !filter.relations.includes(relation));
  return checks({
    title: "Event classes",
    counts: tally(page.network.edges.flatMap((edge) => classOf(edge.attributes.relation) ?? [])),
    label: (name) => name.toLowerCase(),
    isOn,
    toggle: (name) => {
      const others = filter.relations.filter((relation) => classOf(relation) !== name);
      set({ relations: isOn(name) ? [...others, ...membersOf(name)] : others });
    },
  });
}

function articleChecks(page: Page, set: (change: Partial<Filter>) => void): HTMLElement | null {
  const { filter } = page.store.get();
  const { network } = page;
  return checks({
    title: "Articles",
    counts: tally([...network.claims.values()].map(({ claim }) => claim.document)),
    label: (key) => {
      const document = network.documents.get(key);
      return document ? titleOf(document) : key;
    },
    isOn: (key) => !filter.articles.includes(key),
    toggle: (key) => set({ articles: toggled(filter.articles, key) }),
  });
}

function speakerChoice(page: Page, set: (change: Partial<Filter>) => void): HTMLElement | null {
  const { network, store } = page;
  const { filter } = store.get();
  const speakers = tally([...network.claims.values()].flatMap(({ claim }) => claim.by ?? []));
  if (speakers.size === 0) return null;
  const select = element(
    "select",
    {
      id: "speaker",
      "data-key": "speaker",
      onchange: () => set({ speaker: select.value === "" ? null : select.value }),
    },
    element("option", { value: "" }, "Anyone, and the article itself"),
    ...[...speakers].map(([id, count]) =>
      element(
        "option",
        { value: id, selected: filter.speaker === id },
        `${nameOf(network, network.nodeAt.get(id) ?? -1)} (${count})`,
      ),
    ),
  );
  return element(
    "fieldset",
    {},
    element("legend", {}, "Who says it"),
    element("label", { for: "speaker", class: "quiet" }, "Speaker"),
    select,
  );
}

function range(
  words: string,
  { most, step, value }: { readonly most: number; readonly step: number; readonly value: number },
  change: (value: number) => void,
): HTMLElement {
  const input = element("input", {
    type: "range",
    min: step === 1 ? 1 : 0,
    max: most,
    step,
    value,
    "data-key": words,
    onchange: () => change(Number(input.value)),
  });
  return element("label", { class: "range" }, words, input, element("output", {}, String(value)));
}

function amounts(page: Page, set: (change: Partial<Filter>) => void): HTMLElement {
  const { filter } = page.store.get();
  const heaviest = page.network.weight.reduce((most, weight) => Math.max(most, weight), 1);
  return element(
    "fieldset",
    {},
    element("legend", {}, "How much, how sure"),
    heaviest > 1
      ? range("Claims at least", { most: heaviest, step: 1, value: filter.weight }, (weight) =>
          set({ weight }),
        )
      : null,
    range("Confidence at least", { most: 1, step: 0.05, value: filter.confidence }, (confidence) =>
      set({ confidence }),
    ),
  );
}

/** Close the filters when the reader goes on elsewhere, or presses Escape in them. */
export function listenToFilters(signal: AbortSignal): void {
  const details = (): Element | null => document.querySelector("#more-filters[open]");
  const leave = (event: Event): void => {
    const open = details();
    const inside = event.target instanceof Node && open?.contains(event.target);
    if (!inside) open?.removeAttribute("open");
  };
  const press = (event: KeyboardEvent): void => {
    const open = details();
    if (event.key !== "Escape" || !open) return;
    open.removeAttribute("open");
    open.querySelector("summary")?.focus();
    event.stopPropagation();
  };
  document.addEventListener("pointerdown", leave, { signal, capture: true });
  document.addEventListener("keydown", press, { signal, capture: true });
}

/** The filters that no colour or shape stands for, behind one button. */
export function moreFilters(page: Page): HTMLElement {
  const { store } = page;
  const set = (change: Partial<Filter>): void =>
    store.set({ filter: { ...store.get().filter, ...change } });
  const open = document.querySelector("#more-filters")?.hasAttribute("open") ?? false;
  const fields = (): (HTMLElement | null)[] => [
    speakerChoice(page, set),
    amounts(page, set),
    relationChecks(page, set),
    classChecks(page, set),
    articleChecks(page, set),
  ];
  const sheet = element("div", { class: "sheet-of-filters" }, ...(open ? fields() : []));
  const details = element(
    "details",
    {
      id: "more-filters",
      open,
      ontoggle: () => {
        if (details.open && sheet.childElementCount === 0)
          sheet.append(...fields().filter((field) => field !== null));
      },
    },
    element("summary", { "data-key": "more" }, "More filters"),
    sheet,
  );
  return details;
}
