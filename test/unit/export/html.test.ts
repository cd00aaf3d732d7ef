import { expect, test } from "vitest";
import { htmlPage } from "../../../src/export/html.ts";
import { sampleGraph } from "../../support/sample-graph.ts";

const template = `<body><script type="application/json" id="graph-data"></script><main>$& $1</main></body>`;

test("the page holds the graph, and nothing in the graph can end the element that holds it", () => {
  const page = htmlPage(template, sampleGraph);
  const [, inside = ""] = /id="graph-data">([\s\S]*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(inside)).toEqual(JSON.parse(JSON.stringify(sampleGraph)));
  expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
  expect(page.endsWith("</script><main>$& $1</main></body>")).toBe(true);
});

test("a page without a place for the graph is refused", () => {
  expect(() => htmlPage("<body></body>", sampleGraph)).toThrow("no place for a graph");
});
