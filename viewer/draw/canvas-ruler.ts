import { measureWith } from "./text-width.ts";

/** Measure texts as this browser writes them. */
export function useCanvasRuler(): void {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return;
  measureWith((text, font) => {
    context.font = font;
    return context.measureText(text).width;
  });
}
