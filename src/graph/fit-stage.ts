import { at, type Places, type Stage } from "./picture.ts";

/** How much more one axis may be stretched than the other. */
const maximalStretch = 1.5;

/** The places turned so that their long axis lies level, and scaled to fill the stage. */
export function fitStage(places: Places, stage: Stage): Places {
  const turned = level(places);
  const [x, y] = [centred(turned.x), centred(turned.y)];
  const scaleX = stage.width / Math.max(reach(x), 1e-9);
  const scaleY = stage.height / Math.max(reach(y), 1e-9);
  const limit = Math.min(scaleX, scaleY) * maximalStretch;
  return {
    x: x.map((value) => value * Math.min(scaleX, limit)),
    y: y.map((value) => value * Math.min(scaleY, limit)),
  };
}

/** Rotation by the direction in which the places spread most (principal component). */
function level({ x, y }: Places): Places {
  const [meanX, meanY] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let node = 0; node < x.length; node++) {
    const dx = at(x, node) - meanX;
    const dy = at(y, node) - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: x.map((value, node) => cos * (value - meanX) + sin * (at(y, node) - meanY)),
    y: y.map((value, node) => cos * (value - meanY) - sin * (at(x, node) - meanX)),
  };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

function bounds(values: Float64Array): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

function reach(values: Float64Array): number {
  const [low, high] = bounds(values);
  return high - low;
}

function centred(values: Float64Array): Float64Array {
  const [low, high] = bounds(values);
  return values.map((value) => value - (low + high) / 2);
}
