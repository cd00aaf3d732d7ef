import type { Network } from "../model/network.ts";
import type { Stage, StageEvents } from "./stage.ts";
import { SvgStage } from "./svg-stage.ts";

/** The stage that suits a graph. */
export function createStage(host: HTMLElement, _network: Network, events: StageEvents): Stage {
  return new SvgStage(host, events);
}
