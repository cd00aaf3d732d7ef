import type { GraphData } from "../graph/graph-data.ts";
import { graphJson } from "./graph-json.ts";

/** Where the page keeps its graph. */
const placeholder = '<script type="application/json" id="graph-data"></script>';

/** One self-contained page: the viewer's template with the graph in it. Nothing in the graph can end the element that holds it. */
export function* writeHtml(template: string, graph: GraphData): Iterable<string> {
  const place = template.indexOf(placeholder);
  if (place < 0) throw new Error("the page of the viewer has no place for a graph");
  const inside = place + placeholder.indexOf("</script>");
  yield template.slice(0, inside);
  for (const piece of graphJson.write(graph)) yield escapeInScript(piece);
  yield template.slice(inside);
}

/** The same as one string. */
export function htmlPage(template: string, graph: GraphData): string {
  return [...writeHtml(template, graph)].join("");
}

/** JSON that is harmless between script tags, and in programs that take it for JavaScript. */
function escapeInScript(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
