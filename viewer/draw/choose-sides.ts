import { edgesOf, type Network, otherEnd } from "../model/network.ts";
import { type Box, Boxes, grown } from "./boxes.ts";
import { curveOf, fanOut } from "./curve.ts";
import { Ink } from "./ink.ts";
import { labelBox, shapeBox } from "./label-box.ts";
import { type Places, type Side, sides } from "./places.ts";

const air = 3;
const halo = 2.5;
const rounds = 3;

/** How many pixels of covered line another side is worth. */
const dislike = (side: Side): number => 4 * sides.indexOf(side);

/** A first side for each label, above or below: the one that its node's lines do not leave by. */
export function guessSides(network: Network, members: readonly number[], places: Places): void {
  for (const node of members) {
    let down = 0;
    for (const edge of edgesOf(network, node)) {
      const other = otherEnd(network, edge, node);
      const dx = (places.x[other] ?? 0) - (places.x[node] ?? 0);
      const dy = (places.y[other] ?? 0) - (places.y[node] ?? 0);
      down += dy / (Math.hypot(dx, dy) || 1);
    }
    places.sides[node] = down > 0.25 ? "above" : "below";
  }
}

function inkOf(network: Network, places: Places): Ink {
  const ink = new Ink(1);
  const all = network.edges.map((_, edge) => edge);
  const lanes = fanOut(network, all);
  for (const edge of all) ink.draw(curveOf(network, edge, { places, place: lanes.get(edge) ?? 0 }));
  return ink;
}

/** Put each label of a readable graph on the side where it covers the least of lines, and nothing else is. */
export function chooseSides(network: Network, members: readonly number[], places: Places): void {
  const ink = inkOf(network, places);
  const taken = new Boxes(120);
  const boxAt = (node: number, side: Side): Box => labelBox(places, node, { side, scale: 1 });
  const shapes = new Map(members.map((node) => [node, shapeBox(places, node)]));
  const labels = new Map(
    members.map((node) => [node, boxAt(node, places.sides[node] ?? "below")] as const),
  );
  for (const box of [...shapes.values(), ...labels.values()]) taken.add(box);
  const choose = (node: number): void => {
    const now = labels.get(node);
    if (!now) return;
    taken.remove(now);
    let [best, least] = [now, ink.under(grown(now, halo)) + dislike(places.sides[node] ?? "below")];
    for (const side of sides) {
      const box = boxAt(node, side);
      const cost = ink.under(grown(box, halo)) + dislike(side);
      if (cost >= least || !taken.isFree(grown(box, air), shapes.get(node))) continue;
      [best, least] = [box, cost];
      places.sides[node] = side;
    }
    labels.set(node, best);
    taken.add(best);
  };
  for (let round = 0; round < rounds; round++) for (const node of members) choose(node);
}
