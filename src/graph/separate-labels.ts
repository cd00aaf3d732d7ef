import { at, labelHeight, type Pair, type Picture, type Places, type Stage } from "./picture.ts";

const passes = 120;
const gap = 6;

/** The places moved apart until labels do not overlap and edges have room for their arrows, as far as the stage allows. */
export function separateLabels(start: Places, picture: Picture, stage: Stage): Places {
  const places = { x: Float64Array.from(start.x), y: Float64Array.from(start.y) };
  for (let pass = 0; pass < passes; pass++) {
    // Lengthening pushes nodes onto others: the last passes only part them.
    const pairs = pass < passes / 2 ? picture.pairs : [];
    const lengthened = pairs.filter((pair) => lengthen(places, picture, pair)).length;
    const parted = partBoxes(places, picture);
    keepInside(places, stage);
    if (lengthened + parted === 0) break;
  }
  return places;
}

function move(values: Float64Array, node: number, by: number): void {
  values[node] = at(values, node) + by;
}

/** The shortest that an edge may be, so that its parallel arrows can be told apart. */
function leastLength({ radii }: Picture, { a, b, edges }: Pair): number {
  return at(radii, a) + at(radii, b) + 50 + 12 * Math.min(edges - 1, 5);
}

function lengthen({ x, y }: Places, picture: Picture, pair: Pair): boolean {
  const { a, b } = pair;
  const dx = at(x, b) - at(x, a);
  const dy = at(y, b) - at(y, a);
  const length = Math.max(Math.hypot(dx, dy), 1e-6);
  const missing = leastLength(picture, pair) - length;
  if (missing <= 0) return false;
  const push = (missing / length / 2) * 0.6;
  move(x, a, -dx * push);
  move(x, b, dx * push);
  move(y, a, -dy * push);
  move(y, b, dy * push);
  return true;
}

function partBoxes(places: Places, picture: Picture): number {
  let parted = 0;
  for (let a = 0; a < picture.radii.length; a++)
    for (let b = a + 1; b < picture.radii.length; b++)
      if (part(places, picture, { a, b })) parted++;
  return parted;
}

/** Move two boxes (a node with the label below it) apart along the axis on which they overlap less. */
function part({ x, y }: Places, picture: Picture, { a, b }: { a: number; b: number }): boolean {
  const dx = at(x, b) - at(x, a);
  const overlapX = halfWidth(picture, a) + halfWidth(picture, b) + gap - Math.abs(dx);
  if (overlapX <= 0) return false;
  const dy = at(y, b) - at(y, a);
  const upper = dy > 0 ? b : a;
  const lower = dy > 0 ? a : b;
  const needed = at(picture.radii, upper) + at(picture.radii, lower) + labelHeight + gap;
  const overlapY = needed - Math.abs(dy);
  if (overlapY <= 0) return false;
  if (overlapX < overlapY) {
    const push = (dx >= 0 ? overlapX : -overlapX) / 2;
    move(x, a, -push);
    move(x, b, push);
  } else {
    move(y, upper, overlapY / 2);
    move(y, lower, -overlapY / 2);
  }
  return true;
}

function halfWidth({ radii, widths }: Picture, node: number): number {
  return Math.max(at(radii, node), at(widths, node) / 2);
}

function keepInside({ x, y }: Places, { width, height }: Stage): void {
  for (let node = 0; node < x.length; node++) {
    x[node] = Math.max(-width / 2, Math.min(width / 2, at(x, node)));
    y[node] = Math.max(-height / 2, Math.min(height / 2, at(y, node)));
  }
}
