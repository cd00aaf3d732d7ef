import { fitStage } from "./fit-stage.ts";
import { measureClutter } from "./measure-clutter.ts";
import { at, labelHeight, type Picture, type Places, type Stage } from "./picture.ts";
import { separateLabels } from "./separate-labels.ts";
import { settle } from "./settle.ts";

/** Above this many nodes, nobody reads all labels at once: one start is enough. */
const readableOrder = 300;
/** How much more room the stage has than nodes and labels take. */
const roominess = 2.6;
const aspect = 1.6;

/** Places of nodes that hang together: the least cluttered of several seeded layouts. */
export function drawComponent(picture: Picture): Places {
  const order = picture.radii.length;
  if (order === 1) return { x: new Float64Array(1), y: new Float64Array(1) };
  const stage = stageFor(picture);
  const readable = order <= readableOrder;
  const drawn = Array.from({ length: startsFor(order) }, (_, seed) => {
    const places = fitStage(settle(picture, seed + 1), stage);
    return readable ? separateLabels(places, picture, stage) : places;
  });
  if (drawn.length === 1) return at(drawn, 0);
  const costs = drawn.map((places) => {
    const { crossings, overruns, overlaps } = measureClutter(places, picture);
    return crossings + 3 * overruns + 5 * overlaps;
  });
  return at(drawn, costs.indexOf(Math.min(...costs)));
}

/** How many starts a component is given: many where they are cheap. */
function startsFor(order: number): number {
  if (order > readableOrder) return 1;
  return Math.max(4, Math.min(60, Math.round(2400 / order)));
}

function stageFor({ radii, widths }: Picture): Stage {
  const boxes = radii.map(
    (radius, i) => Math.max(2 * radius, at(widths, i)) * (2 * radius + labelHeight),
  );
  const area = roominess * boxes.reduce((sum, box) => sum + box, 0);
  const width = Math.max(Math.sqrt(area * aspect), 160);
  return { width, height: Math.max(width / aspect, 100) };
}
