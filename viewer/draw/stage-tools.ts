import { element } from "../dom/element.ts";
import type { Stage } from "./stage.ts";

/** The buttons on the stage: nearer, farther, all of it. */
export function stageTools(stage: Stage): HTMLElement[] {
  const button = (words: string, label: string, onclick: () => void): HTMLElement =>
    element("button", { type: "button", "aria-label": label, title: label, onclick }, words);
  return [
    button("+", "Zoom in", () => stage.zoomBy(1.4)),
    button("−", "Zoom out", () => stage.zoomBy(1 / 1.4)),
    button("⤢", "Show all of it", () => stage.fit(undefined, true)),
  ];
}
