import { expect, test } from "vitest";
import { light } from "../../../viewer/draw/palette.ts";
import { drawPicture } from "../../../viewer/draw/picture.ts";
import { placeNodes } from "../../../viewer/draw/place-nodes.ts";
import { escapeXml } from "../../../viewer/export/escape-xml.ts";
import { gexfOf } from "../../../viewer/export/gexf-of.ts";
import { svgOf } from "../../../viewer/export/svg-of.ts";
import { visibleData } from "../../../viewer/export/visible-data.ts";
import { indexGraph } from "../../../viewer/model/network.ts";
import { emptyFilter, initialState } from "../../../viewer/state/view-state.ts";
import { seeVisible } from "../../../viewer/state/visible.ts";
import { hostileGraph } from "../../support/hostile-graph.ts";
import { steelRow } from "../../support/viewer-stories.ts";

test("the SVG drawing has every label as text, and a hostile one as text only", () => {
  const network = indexGraph(hostileGraph);
  const visible = seeVisible(network, { ...initialState, loners: true });
  const places = placeNodes(network);
  const view = { network, places, visible, palette: light, zoom: 1, rest: 1 };
  const svg = svgOf(drawPicture({ ...view, emphasis: null, groupColors: null }));
  expect(svg).toContain("&lt;img");
  expect(svg).not.toMatch(/<(?:img|script)/u);
});

test("what cannot stand in XML is left out", () => {
  expect(escapeXml('a\u0000b<c>&"')).toBe("ab&lt;c&gt;&amp;&quot;");
});

test("the GEXF has the visible nodes and edges and no others", () => {
  const network = indexGraph(steelRow);
  const filter = { ...emptyFilter, polarities: ["neutral" as const] };
  const visible = seeVisible(network, { ...initialState, filter });
  const gexf = gexfOf(visibleData(network, visible, filter));
  expect(gexf.match(/<edge /gu)?.length).toBe(19);
  expect(gexf).not.toContain('label="leads"');
});

test("the visible graph keeps only the claims that pass, and the articles they stand in", () => {
  const network = indexGraph(steelRow);
  const filter = { ...emptyFilter, articles: ["steel-row"] };
  const visible = seeVisible(network, { ...initialState, filter });
  const data = visibleData(network, visible, filter);
  expect(data.attributes.documents.map((document) => document.id)).toEqual(["port-strike"]);
  const claims = data.edges.flatMap((edge) => edge.attributes.claims);
  expect(claims.every((claim) => claim.document === "port-strike")).toBe(true);
});
