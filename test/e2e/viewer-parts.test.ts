import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { syntheticGraph } from "../../scripts/bench/synthetic-graph.ts";
import { serveViewer } from "../../src/cli/view-server.ts";
import { openBrowser } from "../support/browser.ts";
import { builtPage, canOpenViewer, type Visit, visitViewer } from "../support/open-viewer.ts";
import { viewerSession } from "../support/viewer-session.ts";

const within = 60_000;

describe.skipIf(!canOpenViewer())(
  "the parts of the page",
  () => {
    const { complaints, address, visit, keep } = viewerSession(within);

    test("two are compared, and what is claimed and denied is flagged", async () => {
      const page = await visit("#node=Veskia");
      await page.getByText("Compare with …").click();
      await page.keyboard.type("norl");
      await page.keyboard.press("Enter");
      expect(await page.locator(".contradictions").textContent()).toContain("claimed and denied");
      expect(await page.locator("table.pair tbody tr").count()).toBe(2);
      await keep(page, "compare");
    });

    test("a path is shown step by step with its claims", async () => {
      const page = await visit("#node=Farmers");
      await page.getByText("Path to …").click();
      await page.keyboard.type("tarsk");
      await page.keyboard.press("Enter");
      expect(await page.locator("#panel .counts").first().textContent()).toContain("in 4 steps");
      expect(await page.locator("#panel blockquote").count()).toBeGreaterThanOrEqual(4);
      await keep(page, "path");
    });

    test("a focus shows one step around, a pin keeps what it would leave out", async () => {
      const page = await visit("#node=Farmers&depth=1&show=Tarsk");
      const names = await page.locator(".stage-svg text").allTextContents();
      expect(names).toContain("Tarsk");
      expect(names).not.toContain("Helio Motors");
      await page.keyboard.press("0");
      expect(await page.locator(".stage-svg text", { hasText: "Helio Motors" }).count()).toBe(1);
      await page.keyboard.press("u");
      await expect
        .poll(() => page.locator(".stage-svg text", { hasText: "Helio Motors" }).count())
        .toBe(0);
      await page.context().close();
    });

    test("arrow keys go through the neighbours, escape lets go", async () => {
      const page = await visit();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator("#panel h2").textContent()).toBe("Norland");
      await page.keyboard.press("ArrowRight");
      expect(await page.locator("#panel h2").textContent()).not.toBe("Norland");
      expect(await page.locator("#live").textContent()).toMatch(/relations?\.$/u);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.url()).not.toContain("node=");
      await page.keyboard.press("?");
      expect(await page.locator("dialog").textContent()).toContain("Keys and help");
      await page.context().close();
    });

    test("the timeline is brushed to some days", async () => {
      const page = await visit();
      const box = await page.locator(".bars").boundingBox();
      if (!box) throw new Error("there is no timeline");
      await page.mouse.move(box.x + 4, box.y + 10);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, box.y + 10);
      await page.mouse.up();
      await expect.poll(() => page.url()).toContain("to=2026-03-0");
      expect(await page.locator("#stage-note").textContent()).toContain("of 24 relations");
      await keep(page, "timeline");
    });

    test("the view is taken away as a drawing, a picture and data", async () => {
      const page = await visit("#no-tone=neutral");
      await page.getByLabel("Share and export").click();
      for (const [button, ending] of [
        ["SVG drawing", "</svg>\n"],
        ["PNG picture", ""],
        ["JSON", "}"],
        ["GEXF", "</gexf>\n"],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.locator("dialog").getByText(button).click(),
        ]);
        const content = readFileSync(await download.path(), "latin1");
        expect(content.length).toBeGreaterThan(1000);
        expect(content.endsWith(ending)).toBe(true);
        if (button === "PNG picture") expect(content.slice(1, 4)).toBe("PNG");
      }
      await page.context().close();
    });

    test("a table says the same, and an iframe has no more than the picture", async () => {
      const table = await visit("#view=table");
      expect(await table.locator("#sheet tbody tr").count()).toBe(24);
      await keep(table, "table");
      const embedded = await visit("#embed");
      expect(await embedded.locator("#legend").isVisible()).toBe(false);
      expect(await embedded.locator(".stage-svg").isVisible()).toBe(true);
      await keep(embedded, "embed");
    });

    test("by WebGL the same is drawn and chosen", async () => {
      const page = await visit("?renderer=webgl");
      expect(await page.locator("#canvas canvas").count()).toBeGreaterThan(2);
      await page.keyboard.press("/");
      await page.keyboard.type("tarsk");
      await page.keyboard.press("Enter");
      expect(await page.locator("#panel h2").textContent()).toBe("Tarsk");
      await page.locator(".entry", { hasText: "Neutral" }).click();
      await keep(page, "webgl");
    });

    test("a search marks the words in the claims that it finds", async () => {
      const page = await visit();
      await page.keyboard.press("/");
      await page.keyboard.type("comes into");
      expect(await page.locator("#found b").first().textContent()).toBe("comes into");
      await page.keyboard.press("Enter");
      expect(await page.locator(".article .role-condition").count()).toBeGreaterThan(0);
      await page.context().close();
    });

    test("the filters are put away by Escape and by going on elsewhere", async () => {
      const page = await visit();
      const open = page.locator("#more-filters[open]");
      await page.getByText("More filters").click();
      await page.locator("#more-filters input").first().focus();
      await page.keyboard.press("Escape");
      expect(await open.count()).toBe(0);
      await page.getByText("More filters").click();
      await page.locator("#stage").click({ position: { x: 5, y: 300 } });
      expect(await open.count()).toBe(0);
      await page.context().close();
    });

    test("a choice far off in a crowd is brought into view", async () => {
      const crowd = await serveViewer(JSON.stringify(syntheticGraph(300, 500)), {
        port: 0,
        page: builtPage,
      });
      const page = await visit("", { address: `${crowd.url}#node=n162` });
      const scene = page.locator(".stage-svg > g");
      const near = await scene.getAttribute("transform");
      await page.goto(`${crowd.url}#`);
      await page.reload();
      await page.locator("body[data-ready=yes]").waitFor();
      const scaleOf = (transform: string | null): number =>
        Number(/scale\(([\d.]+)/u.exec(transform ?? "")?.[1]);
      expect(scaleOf(near)).toBeGreaterThan(scaleOf(await scene.getAttribute("transform")));
      await keep(page, "crowd");
      await crowd.close();
    });

    test("without WebGL a large graph is drawn all the same", async () => {
      const plain = await openBrowser(["--disable-software-rasterizer", "--disable-3d-apis"]);
      const page = await visitViewer(plain, { address: `${address()}?renderer=webgl` }, []);
      expect(await page.locator("#canvas").getAttribute("data-renderer")).toBe("canvas");
      await plain.close();
    });

    test("no one is shut out: axe finds nothing serious", async () => {
      const axe = readFileSync(new URL(import.meta.resolve("axe-core")), "utf8");
      const views: Partial<Visit & { fragment: string }>[] = [
        { fragment: "" },
        { fragment: "#node=Norland", scheme: "dark" },
        { fragment: "#claim=steel-row%23c3&article=steel-row" },
        { fragment: "#claim=steel-row%23c3&article=steel-row", scheme: "dark" },
        { fragment: "#view=table" },
        { fragment: "", width: 390 },
      ];
      for (const { fragment = "", ...more } of views) {
        const page = await visit(fragment, { ...more, bypassCSP: true });
        await page.evaluate(axe);
        const found = await page.evaluate<string[]>(
          `axe.run().then(({ violations }) => violations
            .filter(({ impact }) => impact === "serious" || impact === "critical")
            .map(({ id, nodes }) => id + ": " + nodes[0].html))`,
        );
        expect(found).toEqual([]);
        await page.context().close();
      }
    });

    test("the browser has nothing to complain about", () => {
      expect(complaints).toEqual([]);
    });
  },
  within,
);
