import type { Places } from "./places.ts";
import { boxOf } from "./separate.ts";

const gap = 26;

/** Set the nodes that no claim ties to anything in rows under the graph. */
export function parkIsolated(
  tied: readonly number[],
  alone: readonly number[],
  places: Places,
): void {
  // Without labels to keep apart, a row is as good as a crowd.
  const boxes = tied.map((node) => boxOf(places, node));
  const left = Math.min(-380, ...boxes.map((box) => box.left));
  const right = Math.max(380, ...boxes.map((box) => box.right));
  let top = Math.max(0, ...boxes.map((box) => box.bottom)) + 44;
  let row: number[] = [];
  let width = 0;
  const widthOf = (node: number): number =>
    Math.max(2 * (places.radius[node] ?? 0), places.label(node)?.width ?? 0);
  const close = (): void => {
    const deepest = Math.max(0, ...row.map((node) => places.radius[node] ?? 0));
    let x = (left + right) / 2 - (width - gap) / 2;
    for (const node of row) {
      places.x[node] = x + widthOf(node) / 2;
      places.y[node] = top + deepest;
      x += widthOf(node) + gap;
    }
    const text = Math.max(0, ...row.map((node) => places.label(node)?.height ?? 0));
    top += 2 * deepest + text + 20;
    row = [];
    width = 0;
  };
  for (const node of alone) {
    if (row.length > 0 && width + widthOf(node) > right - left) close();
    row.push(node);
    width += widthOf(node) + gap;
  }
  if (row.length > 0) close();
}
