import { type Box, Boxes } from "./boxes.ts";
import { type Curve, pointAt } from "./curve.ts";
import { shapeBox } from "./label-box.ts";
import type { Places } from "./places.ts";
import { textWidth } from "./text-width.ts";

/** The verb of an edge, written where it is in nothing's way. */
export interface Verb {
  readonly index: number;
  readonly text: string;
  readonly color: string;
  readonly x: number;
  readonly y: number;
}

export const verbSize = 12;

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

/** What verbs keep clear of, and how large they are. */
interface Around {
  readonly textScale: number;
  readonly nodes: readonly number[];
  readonly labels: ReadonlyMap<number, Box>;
}

/** Where the verbs of edges stand: level, on their edge or beside it, off nodes, labels and each other; one that finds no place is left out. */
export function placeVerbs(
  words: readonly Word[],
  places: Places,
  { textScale, nodes, labels }: Around,
): Verb[] {
  const taken = new Boxes(120 * textScale);
  for (const node of nodes) {
    const label = labels.get(node);
    if (label) taken.add(label);
    taken.add(shapeBox(places, node));
  }
  const size = verbSize * textScale;
  return words.flatMap(({ index, curve, text, color }) => {
    const half = textWidth(text, size, 600) / 2 + 2 * textScale;
    for (const box of candidates(curve, half, size * 0.62)) {
      if (!taken.isFree(box)) continue;
      taken.add(box);
      return { index, text, color, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    }
    return [];
  });
}
