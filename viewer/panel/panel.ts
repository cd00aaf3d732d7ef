import { byId, element } from "../dom/element.ts";
import type { Visible } from "../state/visible.ts";
import { articlePanel } from "./article-panel.ts";
import { edgePanel } from "./edge-panel.ts";
import { nodePanel } from "./node-panel.ts";
import { overviewPanel } from "./overview-panel.ts";
import type { Page } from "./page.ts";
import { pairPanel } from "./pair-panel.ts";
import { pathPanel } from "./path-panel.ts";

/** The way back from what is chosen to the whole. */
function wayBack({ store }: Page): HTMLElement {
  return element(
    "button",
    {
      type: "button",
      class: "back",
      "data-key": "all",
      onclick: () => store.set({ pick: null, depth: 0 }),
    },
    "← Everyone and everything",
  );
}

function content(page: Page, visible: Visible): HTMLElement[] {
  const { network, store } = page;
  const { pick, article } = store.get();
  const open = article === null ? undefined : network.documents.get(article);
  if (open) return articlePanel(page, open);
  if (pick?.type === "node") {
    const node = network.nodeAt.get(pick.id);
    return node === undefined ? overviewPanel(page, visible) : nodePanel(page, node, visible);
  }
  if (pick?.type === "path") return pathPanel(page, pick, visible);
  if (pick?.type === "compare") return pairPanel(page, pick, visible);
  if (!pick) return overviewPanel(page, visible);
  const edge =
    pick.type === "edge" ? network.edgeAt.get(pick.id) : network.claims.get(pick.id)?.edge;
  return edge === undefined ? overviewPanel(page, visible) : edgePanel(page, edge);
}

/** Bring the chosen claim, or the first mention of the chosen node, into view. */
function scrollToChosen(panel: HTMLElement): void {
  const chosen = panel.querySelector(".role-trigger, .role-evidence, .claim.chosen, a.here");
  chosen?.scrollIntoView({ block: "center" });
}

/** Where reading goes on after the panel is drawn: where it was, at the start, or at what is chosen. */
function scrollOn(page: Page, panel: HTMLElement, top: number | null): void {
  const { pick, article, view } = page.store.get();
  panel.scrollTop = top ?? 0;
  const narrow = matchMedia("(max-width: 720px)").matches;
  if (top === null && narrow && view === "list") scrollTo(0, 0);
  if (pick?.type === "claim" || (article !== null && top === null)) scrollToChosen(panel);
}

/** Draw the panel for the state; what had the focus, and the place in a text, are kept. */
export function drawPanel(page: Page, visible: Visible, sameText: boolean): void {
  const panel = byId("panel");
  const active = document.activeElement;
  const key = active instanceof HTMLElement && panel.contains(active) ? active.dataset.key : null;
  const top = sameText ? panel.scrollTop : null;
  const { pick, article } = page.store.get();
  const parts = content(page, visible);
  const isFirst = panel.childElementCount === 0;
  panel.replaceChildren(...(pick && article === null ? [wayBack(page), ...parts] : parts));
  const again = key ? panel.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  // The first panel stands at its start already; to say so would lay the page out once too often.
  if (!isFirst || pick || article !== null) scrollOn(page, panel, top);
}
