import { type Curve, pointAt } from "./curve.ts";
import type { Places } from "./places.ts";
import { textWidth } from "./text-width.ts";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The verb of an edge, written where it is in nothing's way. */
export interface Verb {
  readonly index: number;
  readonly text: string;
  readonly color: string;
  readonly x: number;
  readonly y: number;
}

export const verbSize = 12;
const cell = 120;
const mostLabels = 300;

/** So many of the largest nodes may have their label over small ones. */
const prominent = 24;

/** Up to so many nodes no label may lie on a shape; beyond, the crowd leaves no such place. */
const mostShapes = 600;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes in a grid, so that asking whether one is free looks at few. */
class Boxes {
  readonly #cells = new Map<string, Box[]>();
  readonly #side: number;

  constructor(scale: number) {
    this.#side = cell * scale;
  }

  *#keys(box: Box): Generator<string> {
    for (let x = Math.floor(box.left / this.#side); x <= box.right / this.#side; x++)
      for (let y = Math.floor(box.top / this.#side); y <= box.bottom / this.#side; y++)
        yield `${x} ${y}`;
  }

  isFree(box: Box): boolean {
    for (const key of this.#keys(box))
      if (this.#cells.get(key)?.some((other) => meet(box, other))) return false;
    return true;
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const inCell = this.#cells.get(key);
      if (inCell) inCell.push(box);
      else this.#cells.set(key, [box]);
    }
  }
}

function labelBox(places: Places, node: number, scale: number): Box {
  const label = places.label(node);
  const x = places.x[node] ?? 0;
  const top = (places.y[node] ?? 0) + (places.radius[node] ?? 0) + 3 * scale;
  const half = ((label?.width ?? 0) / 2) * scale;
  return { left: x - half, right: x + half, top, bottom: top + (label?.height ?? 0) * scale };
}

function shapeBox(places: Places, node: number): Box {
  const x = places.x[node] ?? 0;
  const y = places.y[node] ?? 0;
  const radius = places.radius[node] ?? 0;
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

interface Wishes {
  readonly textScale: number;
  /** The nodes that must have theirs if there is any room. */
  readonly first: ReadonlySet<number>;
}

/** Which nodes get their label: the first ones, then the larger; none over another. */
export function placeLabels(
  nodes: readonly number[],
  places: Places,
  { textScale, first }: Wishes,
): Set<number> {
  if (places.roomy) return new Set(nodes);
  const chosen = new Set<number>();
  const labels = new Boxes(textScale);
  const shapes = new Boxes(textScale);
  for (const node of nodes.slice(0, mostShapes)) shapes.add(shapeBox(places, node));
  const air = nodes.length > 400 ? 26 : 5;
  const rank = (node: number): number => (first.has(node) ? 1e6 : 0) + (places.radius[node] ?? 0);
  const tries = nodes.toSorted((a, b) => rank(b) - rank(a) || a - b).slice(0, mostLabels * 8);
  tries.forEach((node, i) => {
    const wanted = first.has(node) || i < prominent;
    const box = labelBox(places, node, textScale);
    const isFree = labels.isFree(box) && (wanted || shapes.isFree(box));
    if (!isFree || chosen.size >= mostLabels) return;
    labels.add(grown(box, first.has(node) ? 0 : air * textScale));
    chosen.add(node);
  });
  return chosen;
}

/** A box with air around it: in a crowd labels stand apart, so that the picture shows between them. */
function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - 1.6 * by, right: right + 1.6 * by, top: top - by, bottom: bottom + by };
}

interface Word {
  readonly index: number;
  readonly curve: Curve;
  readonly text: string;
  readonly color: string;
}

/** Where a verb may stand: how far along its edge, and how many times its own size off it. */
const stops = [0, 1, -1, 1.9, -1.9].flatMap((off) =>
  [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8].map((along) => [along, off] as const),
);

/** A short edge would vanish under its verb: there it stands beside. */
const besides = stops.toSorted((a, b) => Number(a[1] === 0) - Number(b[1] === 0));

/** The boxes in which a verb may stand, the best first. */
function* candidates(curve: Curve, half: number, high: number): Generator<Box> {
  const dx = curve.x1 - curve.x0;
  const dy = curve.y1 - curve.y0;
  const length = Math.hypot(dx, dy) || 1;
  for (const [along, off] of length < 2 * half + 3 * high ? besides : stops) {
    const point = pointAt(curve, along);
    const x = point[0] - (dy / length) * off * (half + 4);
    const y = point[1] + (dx / length) * off * (high + 3);
    yield { left: x - half, right: x + half, top: y - high, bottom: y + high };
  }
}

/** Where the verbs of edges stand: level, on their edge or beside it, off nodes, labels and each other; one that finds no place is left out. */
export function placeVerbs(
  words: readonly Word[],
  places: Places,
  { textScale, nodes }: { readonly textScale: number; readonly nodes: readonly number[] },
): Verb[] {
  const taken = new Boxes(textScale);
  for (const node of nodes) {
    taken.add(labelBox(places, node, textScale));
    taken.add(shapeBox(places, node));
  }
  const size = verbSize * textScale;
  return words.flatMap(({ index, curve, text, color }) => {
    const half = textWidth(text, size) / 2 + 2;
    for (const box of candidates(curve, half, size * 0.62)) {
      if (!taken.isFree(box)) continue;
      taken.add(box);
      return { index, text, color, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    }
    return [];
  });
}
