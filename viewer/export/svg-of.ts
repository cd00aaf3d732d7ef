import { boundsOf } from "../draw/bounds-of.ts";
import { layers, type Mark, markPicture, wordLayers } from "../draw/marks.ts";
import type { Picture } from "../draw/picture.ts";
import { fontFamily } from "../draw/text-width.ts";
import { escapeXml } from "./escape-xml.ts";

function markup({ tag, attributes, lines }: Mark): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
  if (!lines) return `<${tag}${written}/>`;
  const x = attributes.x ?? 0;
  const spans = lines.map(
    (line, i) => `<tspan x="${x}"${i > 0 ? ' dy="1.16em"' : ""}>${escapeXml(line)}</tspan>`,
  );
  return `<text${written}>${spans.join("")}</text>`;
}

/** A picture as an SVG file: vectors and text, with its background. */
export function svgOf(picture: Picture): string {
  const marks = markPicture(picture);
  const { left, right, top, bottom } = boundsOf(picture);
  const pad = 40;
  const width = Math.ceil(right - left + 2 * pad);
  const height = Math.ceil(bottom - top + 2 * pad);
  const box = `${Math.floor(left - pad)} ${Math.floor(top - pad)} ${width} ${height}`;
  const groups = layers.map((layer) => {
    const inside = marks.filter((mark) => mark.layer === layer).map(markup);
    const halo = wordLayers.has(layer) ? ' paint-order="stroke"' : "";
    return `<g${halo}>\n${inside.join("\n")}\n</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}" font-family="${escapeXml(fontFamily)}" text-anchor="middle" stroke-linejoin="round">`,
    `<rect x="${Math.floor(left - pad)}" y="${Math.floor(top - pad)}" width="${width}" height="${height}" fill="${picture.palette.paper}"/>`,
    ...groups,
    "</svg>\n",
  ].join("\n");
}
