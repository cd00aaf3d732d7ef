import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { serveViewer } from "../../src/cli/view-server.ts";
import { htmlPage } from "../../src/export/html.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { builtPage, canOpenViewer } from "../support/open-viewer.ts";
import { viewerSession } from "../support/viewer-session.ts";

const within = 30_000;

describe.skipIf(!canOpenViewer())(
  "the page",
  () => {
    const session = viewerSession(within);
    const { complaints } = session;

    const visit = (fragment = "", width = 1280): Promise<Page> =>
      session.visit(fragment, { width });

    test("a name that is searched is chosen, and its claims stand with their words", async () => {
      const page = await visit();
      await page.keyboard.press("/");
      await page.keyboard.type("hal");
      await page.keyboard.press("Enter");
      const panel = page.locator("#panel");
      expect(await panel.locator("h2").textContent()).toBe("Ada Hale");
      const threat = panel.locator(".edge.hostile", { hasText: "Ada Hale threatens Veskia" });
      expect(await threat.locator("mark.trigger").first().textContent()).toBe("threatened");
      await expect.poll(() => page.url()).toContain("node=Ada+Hale");
      await page.context().close();
    });

    test("a claim opens its article at the words that say it, and the article leads back", async () => {
      const page = await visit("#node=Veskia");
      const block = page.locator(".edge", { hasText: "Veskia would coerce Norland" });
      await block.locator(".read").click();
      const article = page.locator(".article");
      expect(await article.locator(".role-trigger").textContent()).toBe("retaliate against");
      expect(await article.locator(".role-condition").first().textContent()).toContain("if ");
      const speaker = await article.locator(".role-speaker").allTextContents();
      expect(speaker.join("")).toContain("Orlova");
      await article.locator("a.mention", { hasText: "Tarsk" }).first().click();
      await expect.poll(() => page.url()).toContain("node=Tarsk");
      expect(await article.locator("a.here").count()).toBeGreaterThan(0);
      await page.locator(".back").click();
      expect(await page.locator("#panel h2").textContent()).toBe("Tarsk");
      await page.context().close();
    });

    test("the legend leaves out what is pressed, and going back brings it again", async () => {
      const page = await visit();
      const lines = page.locator(".stage-svg path[fill=none]");
      const before = await lines.count();
      await page.locator(".entry", { hasText: "Neutral" }).click();
      await expect.poll(() => lines.count()).toBeLessThan(before);
      expect(await page.locator("#stage-note").textContent()).toContain("of 24 relations");
      await page.goBack();
      await expect.poll(() => lines.count()).toBe(before);
      await page.context().close();
    });

    test("filtering moves no node", async () => {
      const page = await visit();
      const places = (): Promise<(string | null)[]> =>
        page
          .locator(".stage-svg circle")
          .evaluateAll((circles) => circles.map((one) => one.getAttribute("cx")));
      const before = await places();
      await page.locator(".entry", { hasText: "Cooperative" }).click();
      const after = await places();
      expect(after.every((x) => before.includes(x))).toBe(true);
      await page.context().close();
    });

    test("a node in the picture is chosen by pressing its name, and its edges get their verbs", async () => {
      const page = await visit();
      const label = page.locator(".stage-svg text", { hasText: "Helio Motors" });
      const box = await label.boundingBox();
      if (!box) throw new Error("the label is not drawn");
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      expect(await page.locator("#panel h2").textContent()).toBe("Helio Motors");
      expect(await page.locator(".stage-svg text", { hasText: "protests" }).count()).toBe(1);
      await page.context().close();
    });

    test("a phone gets the list first, and nothing is wider than it", async () => {
      const page = await visit("", 360);
      const panel = await page.locator("#panel").boundingBox();
      const stage = await page.locator("#stage").boundingBox();
      expect(panel?.y ?? 1e6).toBeLessThan(stage?.y ?? 0);
      expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBe(360);
      await page.context().close();
    });

    test("names, words and titles that would be more than text are text", async () => {
      const hostile = await serveViewer(JSON.stringify(hostileGraph), { port: 0, page: builtPage });
      for (const fragment of ["#loners=1", "#view=table", `#article=${hostileId}`]) {
        const page = await session.visit("", { address: hostile.url + fragment });
        expect(await page.locator("img, #panel script, #panel iframe").count()).toBe(0);
        expect(await page.locator("body").getAttribute("data-hit")).toBeNull();
        await page.context().close();
      }
      await hostile.close();
    });

    test("the single page opens from disk and asks nobody for anything", async () => {
      const folder = await mkdtemp(join(tmpdir(), "viewer-"));
      const file = join(folder, "graph.html");
      await writeFile(
        file,
        htmlPage(await readFile(`${builtPage}page.html`, "utf8"), hostileGraph),
      );
      const context = await session.browser().newContext({ offline: true });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(pathToFileURL(file).href);
      await page.locator("body[data-ready=yes]").waitFor();
      expect(asked.filter((url) => !/^(?:file|data):/u.test(url))).toEqual([]);
      expect(await page.locator(".stage-svg text").count()).toBeGreaterThan(0);
      expect(await page.locator("body").getAttribute("data-hit")).toBeNull();
      await context.close();
      await rm(folder, { recursive: true });
    });

    test("the browser has nothing to complain about", () => {
      expect(complaints).toEqual([]);
    });
  },
  within,
);

const hostileId = encodeURIComponent("javascript:document.body.dataset.hit=1");
