import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveViewer, type ViewServer } from "../../src/cli/view-server.ts";
import { htmlPage } from "../../src/export/html.ts";
import { chromiumPath, openBrowser } from "../support/browser.ts";
import { steelRow } from "../support/viewer-stories.ts";

const built = new URL("../../dist/viewer/", import.meta.url).pathname;
const ready = chromiumPath() !== undefined && existsSync(`${built}page.html`);
if (!ready)
  console.warn("skipped: the viewer needs `npm run build` and Chromium (apt-get install chromium)");

const within = 20_000;

describe.skipIf(!ready)(
  "the page",
  () => {
    let browser: Browser;
    let server: ViewServer;
    const complaints: string[] = [];

    beforeAll(async () => {
      browser = await openBrowser();
      server = await serveViewer(JSON.stringify(steelRow), { page: built });
    }, within);

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    async function visit(address: string, width = 1280): Promise<Page> {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(address);
      await page.waitForFunction(() => document.body.dataset.ready === "yes");
      return page;
    }

    test("a name that is searched is chosen, and its claims stand with their words", async () => {
      const page = await visit(server.url);
      await page.keyboard.press("/");
      await page.keyboard.type("hal");
      await page.keyboard.press("Enter");
      const panel = page.locator("#panel");
      expect(await panel.locator("h2").textContent()).toBe("Ada Hale");
      const threat = panel.locator(".edge.hostile", { hasText: "Ada Hale threatens Veskia" });
      expect(await threat.locator("mark.trigger").first().textContent()).toBe("threatened");
      expect(page.url()).toContain("node=Ada+Hale");
      await page.close();
    });

    test("a claim opens its article at the words that say it, and the article leads back", async () => {
      const page = await visit(`${server.url}#node=Veskia`);
      const block = page.locator(".edge", { hasText: "Veskia would coerce Norland" });
      await block.locator(".read").click();
      const article = page.locator(".article");
      expect(await article.locator(".role-trigger").textContent()).toBe("retaliate against");
      expect(await article.locator(".role-condition").first().textContent()).toContain("if ");
      expect((await article.locator(".role-speaker").allTextContents()).join("")).toContain(
        "Orlova",
      );
      await article.locator("a.mention", { hasText: "Tarsk" }).first().click();
      expect(page.url()).toContain("node=Tarsk");
      expect(await article.locator("a.here").count()).toBeGreaterThan(0);
      await page.locator(".back").click();
      expect(await page.locator("#panel h2").textContent()).toBe("Tarsk");
      await page.close();
    });

    test("the legend leaves out what is pressed, and going back brings it again", async () => {
      const page = await visit(server.url);
      const lines = page.locator(".stage-svg g:nth-child(2) path[fill=none]");
      const before = await lines.count();
      await page.locator(".entry", { hasText: "Neutral" }).click();
      await expect.poll(() => lines.count()).toBeLessThan(before);
      expect(await page.locator("#stage-note").textContent()).toContain("of 24 relations");
      await page.goBack();
      await expect.poll(() => lines.count()).toBe(before);
      await page.close();
    });

    test("a node in the picture is chosen by pressing it", async () => {
      const page = await visit(server.url);
      const label = page.locator(".stage-svg text", { hasText: "Helio Motors" });
      const box = await label.boundingBox();
      if (!box) throw new Error("the label is not drawn");
      await page.mouse.click(box.x + box.width / 2, box.y - 14);
      expect(await page.locator("#panel h2").textContent()).toBe("Helio Motors");
      expect(await page.locator(".stage-svg text", { hasText: "protests" }).count()).toBe(1);
      await page.close();
    });

    test("a phone gets the list first", async () => {
      const page = await visit(server.url, 390);
      const panel = await page.locator("#panel").boundingBox();
      const stage = await page.locator("#stage").boundingBox();
      expect(panel?.y ?? 1e6).toBeLessThan(stage?.y ?? 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.close();
    });

    test("the single page opens from disk and asks nobody for anything", async () => {
      const folder = await mkdtemp(join(tmpdir(), "viewer-"));
      const file = join(folder, "graph.html");
      await writeFile(file, htmlPage(await readFile(`${built}page.html`, "utf8"), steelRow));
      const context = await browser.newContext({ offline: true });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(pathToFileURL(file).href);
      await page.waitForFunction(() => document.body.dataset.ready === "yes");
      expect(asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual(
        [],
      );
      expect(await page.locator(".stage-svg text", { hasText: "Norland" }).count()).toBeGreaterThan(
        0,
      );
      await context.close();
      await rm(folder, { recursive: true });
    });

    test("the browser has nothing to complain about", () => {
      expect(complaints).toEqual([]);
    });
  },
  within,
);
