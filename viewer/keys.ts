import { openHelp } from "./bar/help.ts";
import { byId } from "./dom/element.ts";
import type { MountedStage } from "./draw/mounted-stage.ts";
import { edgesOf, otherEnd } from "./model/network.ts";
import type { Page } from "./panel/page.ts";

/** Go from the chosen node to the next of its neighbours; from nothing to the most mentioned node. */
function step(page: Page, by: number, memory: Memory): void {
  const { network, store } = page;
  const { pick } = store.get();
  if (pick?.type !== "node") {
    const first = network.nodes.toSorted(
      (a, b) => b.attributes.mentions - a.attributes.mentions,
    )[0];
    if (first) store.set({ pick: { type: "node", id: first.key } });
    return;
  }
  const here = network.nodeAt.get(pick.id) ?? -1;
  if (memory.around === null || !memory.ring.includes(here)) {
    memory.around = here;
    memory.ring = [
      ...new Set([...edgesOf(network, here)].map((edge) => otherEnd(network, edge, here))),
    ];
    memory.at = by > 0 ? -1 : 0;
  }
  memory.at = (memory.at + by + memory.ring.length) % Math.max(1, memory.ring.length);
  const next = network.nodes[memory.ring[memory.at] ?? here];
  if (next) store.set({ pick: { type: "node", id: next.key } });
}

interface Memory {
  around: number | null;
  ring: number[];
  at: number;
}

/** The keys of the page. In a field, only what the field does not need. */
export function listenToKeys(page: Page, stage: MountedStage): void {
  const { store } = page;
  const memory: Memory = { around: null, ring: [], at: 0 };
  const leave = (): void => {
    const { article, pick, depth } = store.get();
    if (article !== null) store.set({ article: null });
    else if (depth > 0) store.set({ depth: 0 });
    else if (pick) store.set({ pick: null });
  };
  const around = (by: number) => (): void => step(page, by, memory);
  const into = (): void => {
    memory.around = null;
    memory.ring = [];
    step(page, 1, memory);
  };
  const keys: Readonly<Record<string, () => void>> = {
    "/": () => byId("search").focus(),
    "?": openHelp,
    Escape: leave,
    ArrowRight: around(1),
    ArrowLeft: around(-1),
    ArrowDown: into,
    "+": () => stage.zoomBy(1.25),
    "-": () => stage.zoomBy(0.8),
    f: () => stage.fit(true),
    u: () => history.back(),
    g: () => store.set({ view: "graph" }),
    l: () => store.set({ view: "list" }),
    t: () => store.set({ view: "table" }),
    "0": () => store.set({ depth: 0 }),
    "1": () => store.set({ depth: 1 }),
    "2": () => store.set({ depth: 2 }),
    "3": () => store.set({ depth: 3 }),
  };
  document.addEventListener(
    "keydown",
    (event) => {
      const act = isForPage(event) ? keys[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    },
    { signal: page.signal },
  );
}

function isForPage({ ctrlKey, metaKey, altKey, target, key }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || byId("dialog").hasAttribute("open")) return false;
  if (target instanceof HTMLElement && target.matches("input, select, textarea")) return false;
  const onStage =
    target === document.body || (target instanceof Node && byId("stage").contains(target));
  return onStage || !key.startsWith("Arrow");
}
