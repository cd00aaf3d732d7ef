import { type Box, cellKey } from "./boxes.ts";
import { type Curve, pointAt } from "./curve.ts";

const step = 7;

/** So many more points has the tip of an arrow: without it no one sees which way it goes. */
const tip = 4;

/** Where lines run, as points in a grid, x and y by turns: tells how much of them a label would cover. */
export class Ink {
  readonly #cells = new Map<number, number[]>();
  readonly #side: number;
  readonly #scale: number;

  /** `scale` is how many units of the drawing a pixel of text takes. */
  constructor(scale: number) {
    this.#scale = scale;
    this.#side = 60 * scale;
  }

  draw(curve: Curve): void {
    const length = Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0);
    const steps = Math.max(4, Math.min(80, Math.ceil(length / step / this.#scale)));
    for (let i = 0; i <= steps; i++) this.#dot(pointAt(curve, i / steps));
    for (let i = 0; i < tip; i++) this.#dot([curve.x1, curve.y1]);
  }

  #dot([x, y]: readonly [number, number]): void {
    const key = cellKey(Math.floor(x / this.#side), Math.floor(y / this.#side));
    const inCell = this.#cells.get(key);
    if (inCell) inCell.push(x, y);
    else this.#cells.set(key, [x, y]);
  }

  /** How many pixels of lines run under a box, about. */
  under({ left, right, top, bottom }: Box): number {
    let points = 0;
    const side = this.#side;
    for (let u = Math.floor(left / side); u <= right / side; u++)
      for (let v = Math.floor(top / side); v <= bottom / side; v++) {
        const inCell = this.#cells.get(cellKey(u, v)) ?? [];
        for (let i = 0; i < inCell.length; i += 2) {
          const [x = 0, y = 0] = [inCell[i], inCell[i + 1]];
          if (x >= left && x <= right && y >= top && y <= bottom) points += 1;
        }
      }
    return points * step;
  }
}
