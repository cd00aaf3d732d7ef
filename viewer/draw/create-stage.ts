import { CanvasStage } from "./canvas-stage.ts";
import type { Stage, StageEvents } from "./stage.ts";
import { SvgStage } from "./svg-stage.ts";
import { WebglStage } from "./webgl-stage.ts";

/** Up to here SVG is the fastest to look at, even on a machine without a graphics card. */
const mostSvg = 900;

/** Whether WebGL is there and a graphics card does its work; software that plays one is slower than a canvas. */
function hasGraphicsCard(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2");
  if (!context) return false;
  const info = context.getExtension("WEBGL_debug_renderer_info");
  const renderer = String(
    context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER),
  );
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return !/swiftshader|llvmpipe|software|basic render/iu.test(renderer);
}

function kindFor(items: number): Stage["kind"] {
  const asked = new URLSearchParams(location.search).get("renderer");
  if (asked === "svg" || asked === "canvas" || asked === "webgl") return asked;
  if (items <= mostSvg) return "svg";
  return hasGraphicsCard() ? "webgl" : "canvas";
}

/** The stage that suits a number of nodes and edges. Without WebGL there is always one that needs none. */
export function createStage(host: HTMLElement, items: number, events: StageEvents): Stage {
  const kind = kindFor(items);
  host.dataset.renderer = kind;
  if (kind === "svg") return new SvgStage(host, events);
  if (kind === "canvas") return new CanvasStage(host, events);
  try {
    return new WebglStage(host, events);
  } catch {
    host.replaceChildren();
    host.dataset.renderer = "canvas";
    return new CanvasStage(host, events);
  }
}
