import { byId, element } from "../dom/element.ts";
import type { Page } from "../panel/page.ts";
import type { View } from "../state/view-state.ts";

const views: readonly (readonly [View, string])[] = [
  ["graph", "Graph"],
  ["list", "List"],
  ["table", "Table"],
];

/** The buttons of the head: how to look at the graph, and light or dark. */
export function drawTools(
  page: Page,
  open: { readonly share: () => void; readonly help: () => void; readonly tryIt: () => void },
): void {
  const { store } = page;
  const { view, theme } = store.get();
  const choice = element(
    "div",
    { class: "choice", role: "group", "aria-label": "View" },
    ...views.map(([key, words]) =>
      element(
        "button",
        {
          type: "button",
          "aria-pressed": String(view === key),
          "data-key": `view ${key}`,
          onclick: () => store.set({ view: key }),
        },
        words,
      ),
    ),
  );
  const isDark =
    theme === "dark" || (theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  const button = (words: string, label: string, onclick: () => void): HTMLElement =>
    element(
      "button",
      {
        type: "button",
        class: "tool",
        "aria-label": label,
        title: label,
        onclick,
        "data-key": label,
      },
      words,
    );
  byId("tools").replaceChildren(
    choice,
    button(isDark ? "Light" : "Dark", "Light or dark", () =>
      store.set({ theme: isDark ? "light" : "dark" }, true),
    ),
    button("Try it", "Try it on another article or graph", open.tryIt),
    button("Share", "Share and export", open.share),
    button("?", "Keys and help", open.help),
  );
}
