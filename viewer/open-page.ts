import { Finder } from "./bar/finder.ts";
import { openHelp } from "./bar/help.ts";
import { drawLegend } from "./bar/legend.ts";
import { listenToFilters } from "./bar/more-filters.ts";
import { openShare } from "./bar/share.ts";
import { drawTimeline } from "./bar/timeline.ts";
import { drawTools } from "./bar/tools.ts";
import { type OpenGraph, openTryIt } from "./bar/try-it.ts";
import { byId } from "./dom/element.ts";
import type { Target } from "./draw/emphasis.ts";
import { MountedStage } from "./draw/mounted-stage.ts";
import { listenToKeys } from "./keys.ts";
import { isLoner, type Network } from "./model/network.ts";
import { counted, dated, grouped } from "./model/phrase.ts";
import { titleOf } from "./model/title-of.ts";
import { say } from "./panel/copy-text.ts";
import { describePick } from "./panel/describe-pick.ts";
import type { Page } from "./panel/page.ts";
import { drawPanel } from "./panel/panel.ts";
import { drawSheet } from "./panel/sheet.ts";
import { findBackbone } from "./state/backbone.ts";
import { readFragment, writeFragment } from "./state/fragment.ts";
import { createStore } from "./state/store.ts";
import type { ViewState } from "./state/view-state.ts";
import { seeVisible } from "./state/visible.ts";

function writeAddress(state: ViewState, quiet: boolean): void {
  const fragment = writeFragment(state);
  const address = fragment === "" ? location.pathname + location.search : `#${fragment}`;
  const embedded =
    document.body.classList.contains("embed") && fragment !== "" ? `${address}&embed` : address;
  if (quiet) history.replaceState(null, "", embedded);
  else history.pushState(null, "", embedded);
}

function writeTitle(network: Network): void {
  const { data, nodes, edges } = network;
  const { documents } = data.attributes;
  const [only] = documents;
  const title = documents.length === 1 && only ? titleOf(only) : "Who does what to whom";
  byId("title").textContent = title;
  const days = documents.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  const when =
    first && last && first !== last ? `${dated(first)} to ${dated(last)}` : first && dated(first);
  const loners = nodes.filter((_, node) => isLoner(network, node)).length;
  const parts = [
    edges.length > 0
      ? `${counted(edges.length, "relation")} between ${counted(nodes.length - loners, "actor or thing", "actors and things")}`
      : "No relations",
    loners > 0 ? `${grouped(loners)} ${edges.length > 0 ? "more " : ""}only mentioned` : "",
    documents.length > 1 ? counted(documents.length, "article") : "",
    when ?? "",
  ];
  byId("subtitle").textContent = parts.filter((part) => part !== "").join(" · ");
  document.title = `${title} · Dramatis`;
}

function setTheme({ theme }: ViewState): void {
  const dark =
    theme === "dark" || (theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}

function setView({ view, article, pick }: ViewState): void {
  document.body.dataset.view = view;
  document.body.classList.toggle("chosen", pick !== null || article !== null);
  document.body.classList.toggle("reading", article !== null);
  byId("sheet").hidden = view !== "table";
  byId("stage").hidden = view === "table";
}

/** The state to start with: what the address says; a phone starts with the list. */
function firstState(): ViewState {
  const state = readFragment(location.hash);
  const narrow = matchMedia("(max-width: 720px)").matches;
  return narrow && !location.hash.includes("view=") ? { ...state, view: "list" } : state;
}

function keepUp(page: Page, stage: MountedStage, open: OpenGraph): () => void {
  const { network, store } = page;
  const backbone = findBackbone(network);
  let lastArticle: string | null = null;
  return () => {
    const state = store.get();
    setTheme(state);
    setView(state);
    const visible = seeVisible(network, state, backbone);
    drawPanel(page, visible, state.article !== null && state.article === lastArticle);
    lastArticle = state.article;
    drawLegend(page);
    drawTimeline(page);
    const shown = { picture: () => stage.picture(), visible };
    drawTools(page, {
      share: () => openShare(page, shown),
      help: openHelp,
      tryIt: () => openTryIt(open),
    });
    drawSheet(page, visible);
    const allowed = backbone && state.depth === 0 ? seeVisible(network, state) : null;
    stage.update(state, visible, allowed);
  };
}

/** Show on the stage what is under the hand in the panel: the edge of a claim, the node of a name. */
function listenToPanel({ network, signal }: Page, stage: MountedStage): void {
  const panel = byId("panel");
  const targetOf = (event: Event): Target | null => {
    const place =
      event.target instanceof Element ? event.target.closest("[data-edge], [data-node]") : null;
    const { edge, node } = place instanceof HTMLElement ? place.dataset : {};
    const index = edge === undefined ? network.nodeAt.get(node ?? "") : network.edgeAt.get(edge);
    return index === undefined ? null : { type: edge === undefined ? "node" : "edge", index };
  };
  const follow = (event: PointerEvent): void => {
    // Text that scrolls or changes under a hand at rest is not pointed at.
    if (event.movementX !== 0 || event.movementY !== 0) stage.point(targetOf(event));
  };
  panel.addEventListener("pointermove", follow, { signal });
  panel.addEventListener("pointerleave", () => stage.point(null), { signal });
}

function listenToAddress({ store, signal }: Page): void {
  addEventListener("popstate", () => store.set(readFragment(location.hash), true), { signal });
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", () => store.set({}, true), { signal });
}

/** Open the page on a network: every part is drawn from the state, and the state is in the address. Gives the way to close it. */
export function openPage(network: Network, open: OpenGraph): () => void {
  const end = new AbortController();
  const store = createStore(firstState(), writeAddress);
  let finder: Finder | null = null;
  const page: Page = {
    network,
    store,
    signal: end.signal,
    ask: (words, choose) => finder?.ask(words, choose),
  };
  document.body.classList.toggle("embed", /[#&]embed(&|$)/u.test(location.hash));
  setTheme(store.get());
  setView(store.get());
  writeTitle(network);
  finder = new Finder(page);
  const stage = new MountedStage(page);
  const draw = keepUp(page, stage, open);
  store.subscribe((state, before) => {
    draw();
    if (state.pick !== before.pick) say(describePick(page));
  });
  listenToAddress(page);
  listenToFilters(page.signal);
  listenToPanel(page, stage);
  listenToKeys(page, stage);
  draw();
  stage.open();
  document.body.dataset.ready = "yes";
  return () => {
    end.abort();
    stage.destroy();
  };
}
