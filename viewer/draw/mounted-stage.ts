import { byId } from "../dom/element.ts";
import type { Page } from "../panel/page.ts";
import { addNear } from "../state/add-near.ts";
import { mostEdges, mostNodes } from "../state/backbone.ts";
import type { Pick, ViewState } from "../state/view-state.ts";
import { chosenNodes, present, type Visible } from "../state/visible.ts";
import { isReadable } from "./bounds-of.ts";
import type { Size } from "./camera.ts";
import { chosenEmphasis } from "./chosen-emphasis.ts";
import { colorGroups, currentPalette } from "./color-groups.ts";
import { createStage } from "./create-stage.ts";
import { type Emphasis, emphasize, type Target } from "./emphasis.ts";
import { drawPicture, type Picture } from "./picture.ts";
import { placeNodes } from "./place-nodes.ts";
import type { Places } from "./places.ts";
import type { Stage } from "./stage.ts";
import { stageTools } from "./stage-tools.ts";
import { writeNote } from "./write-note.ts";

function pickOf({ network, store }: Page, target: Target | null, more: boolean): Pick | null {
  if (!target) return null;
  if (target.type === "edge") return { type: "edge", id: network.edges[target.index]?.key ?? "" };
  const id = network.nodes[target.index]?.key ?? "";
  const { pick } = store.get();
  return more && pick?.type === "node" && pick.id !== id
    ? { type: "compare", from: pick.id, to: id }
    : { type: "node", id };
}

const choiceOf = ({ pick }: ViewState): string => JSON.stringify(pick);

const unshown = { choice: "null", depth: 0 };

const sizeOf = (): Size => {
  const { clientWidth, clientHeight } = byId("canvas");
  return { width: clientWidth, height: clientHeight };
};

/** Whether the stage is too narrow for a whole graph. */
const isNarrow = (): boolean => sizeOf().width < 560;

/** A change in height under this many pixels leaves the picture where it is. */
const slight = 80;

/** The stage; the hover is its own, everything else follows the state. */
export class MountedStage {
  readonly #page: Page;
  readonly #places: Places;
  readonly #stage: Stage;
  #hovered: Target | null = null;
  #visible: Visible | null = null;
  readonly #observer = new ResizeObserver(() => this.#resize());
  #groupColors: readonly string[] | null = null;
  #zoom = 1;
  /** The choice that was last brought into view, and how far around it. */
  #shown = unshown;
  /** The size of the stage when it was last filled. */
  #size = { width: 0, height: 0 };
  /** The scale at which all of it is shown. */
  #rest = 1;
  /** All that the filter leaves of a graph that is shown by its backbone. */
  #allowed: Visible | null = null;
  /** What the hand points at elsewhere on the page. */
  #pointed: Target | null = null;
  #due = 0;
  #opened = false;

  constructor(page: Page) {
    const host = byId("canvas");
    this.#page = page;
    this.#places = placeNodes(page.network);
    const size =
      Math.min(page.network.nodes.length, mostNodes) +
      Math.min(page.network.edges.length, mostEdges);
    this.#stage = createStage(host, size, {
      // In a crowd an edge is under the pointer all the time.
      onHover: (target) =>
        this.#hover(this.#places.roomy || target?.type === "node" ? target : null),
      onChoose: (target, more) => this.#choose(target, more),
      onOpen: (target) => {
        this.#choose(target, false);
        if (target.type === "node") page.store.set({ depth: 1 });
      },
      onLook: (zoom) => {
        const zoomed = zoom !== this.#zoom;
        this.#zoom = zoom;
        if (!this.#places.roomy && (zoomed || this.#allowed)) this.#drawSoon(160);
      },
    });
    byId("stage-tools").replaceChildren(...stageTools(this.#stage));
    this.#observer.observe(host);
  }

  #choose(target: Target | null, more: boolean): void {
    const pick = pickOf(this.#page, target, more);
    // What is pressed on the stage is in view, and stays where it is.
    this.#shown = { ...this.#shown, choice: JSON.stringify(pick) };
    this.#page.store.set({ pick, article: null });
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

  /** What is drawn: what is visible, and looked at from near also what is between. */
  #seen(): Visible | null {
    const visible = this.#visible;
    const allowed = this.#allowed;
    if (!visible || !allowed || this.#zoom < 1.6 * this.#rest) return visible;
    const parts = { visible, allowed, places: this.#places };
    return addNear(this.#page.network, parts, this.#stage.window());
  }

  /** Let an edge stand out while the hand is on it elsewhere on the page. */
  point(target: Target | null): void {
    if (target?.index === this.#pointed?.index && target?.type === this.#pointed?.type) return;
    this.#pointed = target;
    this.#drawSoon(40);
  }

  /** The picture, by default with nothing under the pointer. */
  picture(hovered: Target | null = null): Picture | null {
    const visible = this.#seen();
    if (!visible) return null;
    const { network, store } = this.#page;
    const chosen = this.#pointed
      ? emphasize(network, this.#pointed, visible)
      : chosenEmphasis(network, store.get(), visible);
    writeNote(network, visible);
    return drawPicture({
      network,
      places: this.#places,
      visible,
      emphasis: hovered && !chosen ? emphasize(network, hovered, visible) : chosen,
      palette: currentPalette(),
      zoom: this.#zoom,
      rest: this.#rest,
      groupColors: this.#groupColors,
      wordless: !this.#opened,
    });
  }

  /** Draw what the state has come to. */
  update(state: ViewState, visible: Visible, allowed: Visible | null): void {
    this.#visible = visible;
    this.#allowed = allowed;
    this.#pointed = null;
    this.#groupColors = state.groups ? colorGroups(this.#page.network, visible) : null;
    this.#draw();
    this.#follow(state, visible);
  }

  /** Bring a new choice into view: a focus fills the stage, and in a crowd one goes where the choice is. */
  #follow(state: ViewState, visible: Visible, glide = true): void {
    const before = this.#shown;
    this.#shown = { choice: choiceOf(state), depth: state.depth };
    if (before.choice === this.#shown.choice && before.depth === state.depth) return;
    const chosen = chosenNodes(this.#page.network, state);
    if (before.depth !== state.depth || (isNarrow() && chosen.length > 0)) this.fit(glide);
    else if (chosen.length > 0 && !this.#places.roomy) {
      const around = chosenEmphasis(this.#page.network, state, visible);
      const nodes = around ? [...around.nodes] : chosen;
      if (!isReadable(this.#places, nodes, this.#stage.window())) this.#stage.fit(nodes, glide);
    }
  }

  /** What fits a narrow screen: the chosen ones, or the most mentioned, with those around. */
  #readable(visible: Visible): Emphasis {
    const { network, store } = this.#page;
    let index = 0;
    visible.nodes.forEach((stand, node) => {
      const mentions = (at: number): number => network.nodes[at]?.attributes.mentions ?? 0;
      const isBetter = visible.nodes[index] !== present || mentions(node) > mentions(index);
      if (stand === present && isBetter) index = node;
    });
    const most = emphasize(network, { type: "node", index }, visible);
    return chosenEmphasis(network, store.get(), visible) ?? most;
  }

  /** Show all of it; on a narrow screen the chosen ones with their neighbours, where they can be read. */
  fit(glide = false): void {
    const visible = this.#visible;
    const near = isNarrow() && visible ? this.#readable(visible) : null;
    this.#stage.fit(near ? [...near.nodes] : undefined, glide);
    if (!near && !glide && this.#shown.depth === 0) this.#rest = this.#zoom;
  }

  /** Show all of it, or what the state has chosen of it, without a ride: the page opens so. */
  open(): void {
    this.#size = sizeOf();
    this.fit();
    this.#shown = unshown;
    const visible = this.#visible;
    if (visible && !isNarrow()) this.#follow(this.#page.store.get(), visible, false);
    this.#opened = true;
    clearTimeout(this.#due);
    this.#draw();
  }

  /** A window of another size is filled anew; a row more in the legend moves nothing. */
  #resize(): void {
    const { width, height } = sizeOf();
    const isSlight = width === this.#size.width && Math.abs(height - this.#size.height) < slight;
    if (!isSlight) this.open();
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
