import { at, labelHeight, type Pair, type Picture, type Places } from "./picture.ts";

/** What makes a picture hard to read: edges that cross, edges that run over a node, labels that overlap. */
export interface Clutter {
  readonly crossings: number;
  readonly overruns: number;
  readonly overlaps: number;
}

/** Count what makes a picture hard to read. */
export function measureClutter(places: Places, picture: Picture): Clutter {
  return {
    crossings: countCrossings(places, picture.pairs),
    overruns: countOverruns(places, picture),
    overlaps: countOverlaps(places, picture),
  };
}

function countCrossings(places: Places, pairs: readonly Pair[]): number {
  let count = 0;
  for (let i = 0; i < pairs.length; i++)
    for (let j = i + 1; j < pairs.length; j++)
      if (cross(places, at(pairs, i), at(pairs, j))) count++;
  return count;
}

function cross(places: Places, first: Pair, second: Pair): boolean {
  if (first.a === second.a || first.a === second.b) return false;
  if (first.b === second.a || first.b === second.b) return false;
  return (
    side(places, first, second.a) * side(places, first, second.b) < 0 &&
    side(places, second, first.a) * side(places, second, first.b) < 0
  );
}

/** On which side of the line through a pair a node lies: the sign tells. */
function side({ x, y }: Places, { a, b }: Pair, node: number): number {
  const [fromX, fromY] = [at(x, a), at(y, a)];
  return (at(x, b) - fromX) * (at(y, node) - fromY) - (at(y, b) - fromY) * (at(x, node) - fromX);
}

function countOverruns(places: Places, { pairs, radii }: Picture): number {
  let count = 0;
  for (const pair of pairs)
    for (let node = 0; node < radii.length; node++)
      if (node !== pair.a && node !== pair.b && distance(places, pair, node) < at(radii, node) + 4)
        count++;
  return count;
}

/** Distance of a node from the straight edge between a pair. */
function distance({ x, y }: Places, { a, b }: Pair, node: number): number {
  const [dx, dy] = [at(x, b) - at(x, a), at(y, b) - at(y, a)];
  const [toX, toY] = [at(x, node) - at(x, a), at(y, node) - at(y, a)];
  const along = (toX * dx + toY * dy) / Math.max(dx * dx + dy * dy, 1e-9);
  const clamped = Math.max(0, Math.min(1, along));
  return Math.hypot(toX - clamped * dx, toY - clamped * dy);
}

function countOverlaps(places: Places, picture: Picture): number {
  let count = 0;
  for (let a = 0; a < picture.radii.length; a++)
    for (let b = a + 1; b < picture.radii.length; b++)
      if (overlap(places, picture, { a, b })) count++;
  return count;
}

function overlap(
  { x, y }: Places,
  { radii, widths }: Picture,
  of: { a: number; b: number },
): boolean {
  const { a, b } = of;
  const reach =
    Math.max(at(radii, a), at(widths, a) / 2) + Math.max(at(radii, b), at(widths, b) / 2);
  if (Math.abs(at(x, a) - at(x, b)) >= reach) return false;
  return Math.abs(at(y, a) - at(y, b)) < at(radii, a) + at(radii, b) + labelHeight;
}
