import { element } from "../dom/element.ts";
import { toggled } from "../state/view-state.ts";
import type { Page } from "./page.ts";

const depths: readonly (readonly [number, string])[] = [
  [0, "All"],
  [1, "1 step"],
  [2, "2 steps"],
  [3, "3 steps"],
];

/** What can be done with a node: show only what is near, put it away, follow a path, compare. */
export function nodeActions(page: Page, id: string): HTMLElement {
  const { store } = page;
  const { depth, hidden, shown } = store.get();
  const near = element(
    "div",
    { class: "choice", role: "group", "aria-label": "Show only what is near" },
    ...depths.map(([steps, words]) =>
      element(
        "button",
        {
          type: "button",
          "aria-pressed": String(depth === steps),
          "data-key": `depth ${steps}`,
          onclick: () => store.set({ depth: steps }),
        },
        words,
      ),
    ),
  );
  const button = (words: string, onclick: () => void): HTMLElement =>
    element("button", { type: "button", class: "action", onclick }, words);
  return element(
    "div",
    { class: "actions" },
    near,
    button(shown.includes(id) ? "Unpin" : "Pin", () => store.set({ shown: toggled(shown, id) })),
    button("Hide", () => store.set({ hidden: toggled(hidden, id), pick: null, depth: 0 })),
    button("Path to …", () =>
      page.ask("Path to whom?", (to) => store.set({ pick: { type: "path", from: id, to } })),
    ),
    button("Compare with …", () =>
      page.ask("Compare with whom?", (to) =>
        store.set({ pick: { type: "compare", from: id, to } }),
      ),
    ),
  );
}
