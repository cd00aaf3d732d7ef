import { byId, type Child, element, name } from "../dom/element.ts";
import { kindNames } from "../model/phrase.ts";
import { type Found, fold, indexSearch, type SearchIndex, search } from "../model/search.ts";
import type { Page } from "../panel/page.ts";
import { claimText } from "../panel/sentence.ts";
import { shapeOf } from "./shape-of.ts";

type Choose = (id: string) => void;

/** A stretch of a text around the words that were searched, these marked. */
function snippet(text: string, query: string): Child[] {
  const at = fold(text).indexOf(fold(query));
  if (at < 0) return [name(text)];
  const start = at < 30 ? 0 : text.lastIndexOf(" ", at - 18) + 1;
  const end = at + query.length;
  return [
    start > 0 ? "… " : "",
    text.slice(start, at),
    element("b", {}, text.slice(at, end)),
    text.slice(end),
  ];
}

function nodeWords({ network }: Page, { id, label, detail }: Found): Child[] {
  const node = network.nodes[network.nodeAt.get(id) ?? -1];
  const kind = node?.attributes.kind ?? "group";
  return [
    element("span", { class: `swatch ${shapeOf(kind)}`, "aria-hidden": "true" }),
    element("span", { class: "found-label", dir: "auto" }, name(label)),
    detail ? element("span", { class: "found-detail" }, "“", name(detail), "”") : null,
    element("span", { class: "found-kind" }, kindNames[kind][0]),
  ];
}

function claimWords(page: Page, { id, label }: Found, query: string): Child[] {
  const claim = page.network.claims.get(id)?.claim;
  return [
    element("span", { class: "found-label", dir: "auto" }, claim ? claimText(page, claim) : ""),
    element("span", { class: "found-words", dir: "auto" }, ...snippet(label, query)),
  ];
}

function rowOf(
  page: Page,
  found: Found,
  { at, query, choose }: { readonly at: number; readonly query: string; choose(): void },
): HTMLElement {
  return element(
    "li",
    {
      role: "option",
      id: `found-${at}`,
      "aria-selected": "false",
      class: `found-${found.type}`,
      onpointerdown: (event) => event.preventDefault(),
      onclick: choose,
    },
    ...(found.type === "node" ? nodeWords(page, found) : claimWords(page, found, query)),
  );
}

const hint = "Search names and claims";

function createInput(): HTMLInputElement {
  return element("input", {
    type: "search",
    id: "search",
    role: "combobox",
    placeholder: hint,
    "aria-label": hint,
    "aria-expanded": "false",
    "aria-controls": "found",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
  });
}

/** The search field: names, aliases and the words of claims, while one types. */
export class Finder {
  readonly #page: Page;
  readonly #index: SearchIndex;
  readonly #input = createInput();
  readonly #list = element("ul", {
    role: "listbox",
    id: "found",
    "aria-label": "Found",
    hidden: true,
  });
  #results: readonly Found[] = [];
  #active = -1;
  #asked: Choose | null = null;

  constructor(page: Page) {
    this.#page = page;
    this.#index = indexSearch(page.network);
    this.#input.addEventListener("input", () => this.#draw());
    this.#input.addEventListener("blur", () => this.#close());
    this.#input.addEventListener("keydown", (event) => this.#press(event));
    byId("finder").replaceChildren(
      this.#input,
      element("kbd", { "aria-hidden": "true" }, "/"),
      this.#list,
    );
  }

  /** Ask the reader for a node; the next one that is found is the answer. */
  ask(words: string, choose: Choose): void {
    this.#reset();
    this.#asked = choose;
    this.#input.placeholder = words;
    this.#input.focus();
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
    this.#active = -1;
  }

  #reset(): void {
    this.#asked = null;
    this.#input.placeholder = hint;
    this.#input.value = "";
    this.#close();
  }

  #open(found: Found): void {
    const { store } = this.#page;
    if (found.type === "claim")
      store.set({ pick: { type: "claim", id: found.id }, article: found.detail });
    else if (this.#asked) this.#asked(found.id);
    else store.set({ pick: { type: "node", id: found.id }, article: null });
    this.#reset();
    byId("panel").focus({ preventScroll: true });
  }

  #mark(next: number): void {
    const { length } = this.#results;
    this.#active = length === 0 ? -1 : (next + length) % length;
    [...this.#list.children].forEach((row, i) => {
      row.setAttribute("aria-selected", String(i === this.#active));
      if (i === this.#active) row.scrollIntoView({ block: "nearest" });
    });
    if (this.#active >= 0)
      this.#input.setAttribute("aria-activedescendant", `found-${this.#active}`);
  }

  #draw(): void {
    const words = this.#input.value;
    if (words.trim() === "") {
      this.#close();
      return;
    }
    const found = search(this.#index, words);
    this.#results = this.#asked ? found.filter(({ type }) => type === "node") : found;
    const nothing = {
      class: "none",
      role: "option",
      "aria-disabled": "true",
      "aria-selected": "false",
    };
    const query = words.trim();
    const rows = this.#results.map((one, at) =>
      rowOf(this.#page, one, { at, query, choose: () => this.#open(one) }),
    );
    this.#list.replaceChildren(
      ...(rows.length > 0 ? rows : [element("li", nothing, "Nothing found")]),
    );
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
    this.#mark(0);
  }

  #press(event: KeyboardEvent): void {
    const found = this.#results[this.#active];
    if (event.key === "ArrowDown") this.#mark(this.#active + 1);
    else if (event.key === "ArrowUp") this.#mark(this.#active - 1);
    else if (event.key === "Enter" && found) this.#open(found);
    else if (event.key === "Escape") {
      this.#reset();
      this.#input.blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
