import { byId } from "../dom/element.ts";
import type { Visible } from "../state/visible.ts";
import { articlePanel } from "./article-panel.ts";
import { edgePanel } from "./edge-panel.ts";
import { nodePanel } from "./node-panel.ts";
import { overviewPanel } from "./overview-panel.ts";
import type { Page } from "./page.ts";
import { pairPanel } from "./pair-panel.ts";
import { pathPanel } from "./path-panel.ts";

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

/** Draw the panel for the state; what had the focus, and the place in a text, are kept. */
export function drawPanel(page: Page, visible: Visible, sameText: boolean): void {
  const panel = byId("panel");
  const active = document.activeElement;
  const key = active instanceof HTMLElement && panel.contains(active) ? active.dataset.key : null;
  const top = panel.scrollTop;
  panel.replaceChildren(...content(page, visible));
  panel.scrollTop = sameText ? top : 0;
  const again = key ? panel.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  const { pick, article } = page.store.get();
  if (article !== null && (pick?.type === "claim" || !sameText)) scrollToChosen(panel);
  else if (pick?.type === "claim") scrollToChosen(panel);
}
