import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { canOpenViewer } from "../support/open-viewer.ts";
import { viewerSession } from "../support/viewer-session.ts";

const within = 60_000;
const model = new URL("../../data/models/english.bin", import.meta.url);

describe.skipIf(!canOpenViewer())(
  "what the page opens",
  () => {
    const { complaints, visit, keep } = viewerSession(within);

    test("a GEXF of another maker is opened, and a GraphML", async () => {
      const page = await visit();
      await page.getByText("Try it").click();
      const gexf = `<gexf xmlns="http://gexf.net/1.3"><graph><nodes><node id="a" label="Ann"/><node id="b" label="Bob"/></nodes><edges><edge id="0" source="a" target="b" label="knows"/></edges></graph></gexf>`;
      await page.setInputFiles("#graph-file", {
        name: "other.gexf",
        mimeType: "application/xml",
        buffer: Buffer.from(gexf),
      });
      await page.locator(".stage-svg text", { hasText: "Bob" }).waitFor();
      expect(await page.locator("#subtitle").textContent()).toContain("1 relation between 2");
      await page.getByText("Try it").click();
      const graphml = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed"><node id="a"><data key="l">Eve</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>`;
      await page.setInputFiles("#graph-file", {
        name: "other.graphml",
        mimeType: "application/xml",
        buffer: Buffer.from(graphml),
      });
      await page.locator(".stage-svg text", { hasText: "Eve" }).waitFor();
      await page.context().close();
    });

    test("a graph that is dropped is opened, and what is no graph is refused in a sentence", async () => {
      const page = await visit();
      const drop = (text: string): Promise<unknown> =>
        page.evaluate(`(() => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([${JSON.stringify(text)}], "graph.json"));
          dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
        })()`);
      await drop(`{"nodes": 3}`);
      await page.locator("dialog", { hasText: "This is no graph" }).waitFor();
      const nodes = ["Ann", "Bob"].map((key) => ({ key, attributes: { label: key } }));
      const edges = [{ source: "Ann", target: "Bob", attributes: { label: "knows" } }];
      await drop(JSON.stringify({ nodes, edges }));
      await page.locator(".stage-svg text", { hasText: "Ann" }).waitFor();
      expect(await page.locator("dialog[open]").count()).toBe(0);
      await page.context().close();
    });

    test.skipIf(!existsSync(model))("a pasted article becomes a graph in the browser", async () => {
      const page = await visit();
      await page.getByText("Try it").click();
      await page.fill(
        "#article-text",
        "France criticized Germany on Monday. Germany supports Ukraine.",
      );
      await page.getByText("Draw its graph").click();
      await page.locator(".stage-svg text", { hasText: "Germany" }).waitFor();
      expect(await page.locator("#panel").textContent()).toContain("France criticizes Germany");
      await keep(page, "pasted");
    });

    test.skipIf(!existsSync(model))("a text without relations says that it has none", async () => {
      const page = await visit();
      await page.getByText("Try it").click();
      await page.fill("#article-text", "The harbour was quiet. It rained all day.");
      await page.getByText("Draw its graph").click();
      await page.locator("#title", { hasText: "The harbour was quiet" }).waitFor();
      expect(await page.locator("#subtitle").textContent()).toContain("No relations");
      expect(await page.locator("#panel .explained").textContent()).toMatch(/^No/u);
      await keep(page, "empty");
    });

    test("the browser has nothing to complain about", () => {
      expect(complaints).toEqual([]);
    });
  },
  within,
);
