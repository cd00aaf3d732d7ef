/** A rectangle of the drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A box with air around it: more at the sides, where words would run on into each other. */
export function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - 1.6 * by, right: right + 1.6 * by, top: top - by, bottom: bottom + by };
}

/** The key of a cell of a grid; cells so far out that two share one only make a search longer. */
export const cellKey = (column: number, row: number): number => column * 65_536 + row;

/** Boxes in a grid, so that asking whether one is free looks at few. */
export class Boxes {
  readonly #cells = new Map<number, Box[]>();
  readonly #side: number;

  constructor(side: number) {
    this.#side = side;
  }

  *#keys(box: Box): Generator<number> {
    for (let x = Math.floor(box.left / this.#side); x <= box.right / this.#side; x++)
      for (let y = Math.floor(box.top / this.#side); y <= box.bottom / this.#side; y++)
        yield cellKey(x, y);
  }

  /** Whether a box touches none of these; `but` is passed over. */
  isFree(box: Box, but?: Box): boolean {
    for (const key of this.#keys(box))
      if (this.#cells.get(key)?.some((other) => other !== but && meet(box, other))) return false;
    return true;
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const inCell = this.#cells.get(key);
      if (inCell) inCell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  remove(box: Box): void {
    for (const key of this.#keys(box)) {
      const inCell = this.#cells.get(key) ?? [];
      const at = inCell.indexOf(box);
      if (at >= 0) inCell.splice(at, 1);
    }
  }
}
