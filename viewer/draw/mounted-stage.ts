import type { EntityKind } from "../../src/ontology/ontology.ts";
import { byId } from "../dom/element.ts";
import { findGroups } from "../model/measure.ts";
import { isLoner, type Network } from "../model/network.ts";
import { counted } from "../model/phrase.ts";
import type { Page } from "../panel/page.ts";
import { mostEdges, mostNodes } from "../state/backbone.ts";
import type { Pick, ViewState } from "../state/view-state.ts";
import { chosenNodes, gone, type Visible } from "../state/visible.ts";
import { chosenEmphasis } from "./chosen-emphasis.ts";
import { createStage } from "./create-stage.ts";
import { emphasize, type Target } from "./emphasis.ts";
import { dark, light, type Palette } from "./palette.ts";
import { drawPicture, type Picture } from "./picture.ts";
import { placeNodes } from "./place-nodes.ts";
import type { Places } from "./places.ts";
import type { Stage } from "./stage.ts";
import { stageTools } from "./stage-tools.ts";

function writeNote({ network }: Page, visible: Visible): void {
  const count = (stands: Uint8Array): number =>
    stands.reduce((sum, one) => sum + (one === gone ? 0 : 1), 0);
  const loners = network.nodes.filter(
    (_, node) => isLoner(network, node) && visible.nodes[node] === gone,
  );
  const all = network.nodes.length - (network.edges.length > 0 ? loners.length : 0);
  const nodes = count(visible.nodes);
  const edges = count(visible.edges);
  const note = byId("stage-note");
  note.hidden = nodes === all && edges === network.edges.length;
  note.textContent = `Shown: ${nodes.toLocaleString("en")} of ${counted(all, "node")}, ${edges.toLocaleString("en")} of ${counted(network.edges.length, "relation")}`;
}

function pickOf({ network, store }: Page, target: Target | null, more: boolean): Pick | null {
  if (!target) return null;
  if (target.type === "edge") return { type: "edge", id: network.edges[target.index]?.key ?? "" };
  const id = network.nodes[target.index]?.key ?? "";
  const { pick } = store.get();
  return more && pick?.type === "node" && pick.id !== id
    ? { type: "compare", from: pick.id, to: id }
    : { type: "node", id };
}

const groupHues: readonly EntityKind[] = [
  "state",
  "person",
  "organization",
  "group",
  "policy",
  "event",
];

const currentPalette = (): Palette =>
  document.documentElement.dataset.theme === "dark" ? dark : light;

/** A colour for each node by its group; the small groups beyond the colours share one. */
function colorGroups(network: Network, visible: Visible): string[] {
  const { of } = findGroups(network, visible);
  const palette = currentPalette();
  return network.nodes.map((_, node) => {
    const hue = groupHues[of.get(node) ?? groupHues.length];
    return hue ? palette.kinds[hue] : palette.muted;
  });
}

/** The stage; the hover is its own, everything else follows the state. */
export class MountedStage {
  readonly #page: Page;
  readonly #places: Places;
  readonly #stage: Stage;
  #hovered: Target | null = null;
  #visible: Visible | null = null;
  readonly #observer = new ResizeObserver(() => this.fit());
  #groupColors: readonly string[] | null = null;
  #zoom = 1;
  #due = 0;

  constructor(page: Page) {
    const host = byId("canvas");
    this.#page = page;
    this.#places = placeNodes(page.network);
    const size =
      Math.min(page.network.nodes.length, mostNodes) +
      Math.min(page.network.edges.length, mostEdges);
    this.#stage = createStage(host, size, {
      onHover: (target) => this.#hover(target),
      onChoose: (target, more) => this.#choose(target, more),
      onOpen: (target) => {
        this.#choose(target, false);
        if (target.type === "node") page.store.set({ depth: 1 });
      },
      onZoom: (zoom) => {
        this.#zoom = zoom;
        if (!this.#places.roomy) this.#drawSoon(120);
      },
    });
    byId("stage-tools").replaceChildren(...stageTools(this.#stage));
    this.#observer.observe(host);
  }

  #choose(target: Target | null, more: boolean): void {
    this.#page.store.set({ pick: pickOf(this.#page, target, more), article: null });
  }

  #hover(target: Target | null): void {
    const before = this.#hovered;
    if (target?.type === before?.type && target?.index === before?.index) return;
    this.#hovered = target;
    byId("canvas").classList.toggle("over", target !== null);
    this.#drawSoon(0);
  }

  #drawSoon(wait: number): void {
    clearTimeout(this.#due);
    this.#due = window.setTimeout(() => this.#draw(), wait);
  }

  #draw(): void {
    const picture = this.picture(this.#hovered);
    if (picture) this.#stage.draw(picture);
  }

  /** The picture, by default with nothing under the pointer. */
  picture(hovered: Target | null = null): Picture | null {
    const visible = this.#visible;
    if (!visible) return null;
    const { network, store } = this.#page;
    const chosen = chosenEmphasis(network, store.get(), visible);
    return drawPicture({
      network,
      places: this.#places,
      visible,
      emphasis: hovered && !chosen ? emphasize(network, hovered, visible) : chosen,
      palette: currentPalette(),
      zoom: this.#zoom,
      groupColors: this.#groupColors,
    });
  }

  /** Draw what the state has come to. */
  update(state: ViewState, visible: Visible): void {
    this.#visible = visible;
    writeNote(this.#page, visible);
    this.#groupColors = state.groups ? colorGroups(this.#page.network, visible) : null;
    this.#draw();
    const narrow = matchMedia("(max-width: 720px)").matches;
    if ((state.depth > 0 || narrow) && chosenNodes(this.#page.network, state).length > 0)
      this.fit();
  }

  /** Show all of it; on a narrow screen the chosen ones with their neighbours, where they can be read. */
  fit(): void {
    const visible = this.#visible;
    const narrow = matchMedia("(max-width: 720px)").matches;
    const { network, store } = this.#page;
    const chosen = narrow && visible ? chosenEmphasis(network, store.get(), visible) : null;
    this.#stage.fit(chosen ? [...chosen.nodes] : undefined);
  }

  destroy(): void {
    clearTimeout(this.#due);
    this.#observer.disconnect();
    this.#stage.destroy();
  }

  zoomBy(factor: number): void {
    this.#stage.zoomBy(factor);
  }
}
