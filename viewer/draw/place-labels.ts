import { type Box, Boxes, grown } from "./boxes.ts";
import type { Ink } from "./ink.ts";
import { labelBox, shapeBox } from "./label-box.ts";
import { type Places, type Side, sides } from "./places.ts";

const mostLabels = 300;

/** So many of the largest nodes may have their label over small ones. */
const prominent = 24;

/** Up to so many nodes no label may lie on a shape; beyond, the crowd leaves no such place. */
const mostShapes = 600;

interface Wishes {
  readonly textScale: number;
  /** The nodes that must have theirs if there is any room. */
  readonly first: ReadonlySet<number>;
  /** The lines that labels had better not lie on. */
  readonly ink: Ink | null;
}

/** The boxes of labels in a crowd, each placed after those that matter more. */
class Crowd {
  readonly chosen = new Map<number, Box>();
  readonly #labels: Boxes;
  readonly #shapes: Boxes;
  readonly #own = new Map<number, Box>();
  readonly #places: Places;
  readonly #wishes: Wishes;

  constructor(nodes: readonly number[], places: Places, wishes: Wishes) {
    this.#places = places;
    this.#wishes = wishes;
    this.#labels = new Boxes(120 * wishes.textScale);
    this.#shapes = new Boxes(120 * wishes.textScale);
    for (const node of nodes.slice(0, mostShapes)) {
      const box = shapeBox(places, node);
      this.#own.set(node, box);
      this.#shapes.add(box);
    }
  }

  #boxAt(node: number, side: Side): Box {
    return labelBox(this.#places, node, { side, scale: this.#wishes.textScale });
  }

  /** The free place of a label that covers the least of lines; over shapes only if it must. */
  #freest(node: number, over: boolean): Box | null {
    const { ink } = this.#wishes;
    let [best, least]: [Box | null, number] = [null, Number.POSITIVE_INFINITY];
    for (const side of sides) {
      const box = this.#boxAt(node, side);
      if (!this.#labels.isFree(box)) continue;
      if (!over && !this.#shapes.isFree(box, this.#own.get(node))) continue;
      const covered = ink?.under(box) ?? 0;
      if (covered < least) [best, least] = [box, covered];
      if (covered === 0) break;
    }
    return best;
  }

  /** Give a node its label where it finds a place; one that is wanted may lie over shapes. */
  place(node: number, air: number, wanted: boolean): void {
    const box = this.#freest(node, false) ?? (wanted ? this.#freest(node, true) : null);
    if (!box) return;
    this.#labels.add(grown(box, air * this.#wishes.textScale));
    this.chosen.set(node, box);
  }
}

/** The labels that are drawn, and where: in a crowd the first ones, then those of the larger nodes; none over another. */
export function placeLabels(
  nodes: readonly number[],
  places: Places,
  wishes: Wishes,
): ReadonlyMap<number, Box> {
  if (places.roomy)
    return new Map(
      nodes.map((node) => {
        const side = places.sides[node] ?? "below";
        return [node, labelBox(places, node, { side, scale: wishes.textScale })] as const;
      }),
    );
  const { first } = wishes;
  const crowd = new Crowd(nodes, places, wishes);
  const air = nodes.length > 400 ? 26 : 5;
  const rank = (node: number): number => (first.has(node) ? 1e6 : 0) + (places.radius[node] ?? 0);
  const tries = nodes.toSorted((a, b) => rank(b) - rank(a) || a - b).slice(0, mostLabels * 8);
  for (const [i, node] of tries.entries()) {
    if (crowd.chosen.size >= mostLabels) break;
    const isFirst = first.has(node);
    crowd.place(node, isFirst ? 0 : air, isFirst || i < prominent);
  }
  return crowd.chosen;
}
