import { fileURLToPath } from "node:url";
import type { Browser, CDPSession, Page } from "playwright-core";
import { build } from "vite";
import { serveViewer } from "../../src/cli/view-server.ts";
import { openBrowser } from "../../test/support/browser.ts";
import { builtPage } from "../../test/support/open-viewer.ts";
import { syntheticGraph } from "./synthetic-graph.ts";

const sizes = [
  [30, 60],
  [300, 900],
  [1000, 5000],
  [10_000, 50_000],
  [100_000, 500_000],
] as const;

const place = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const plainPage = place("out/plain-sigma/");
const longest = 240_000;

/** What is measured on one page with one graph; nothing where a page cannot do it or takes too long. */
interface Figures {
  readonly picture: number;
  readonly frame: number | null;
  readonly script: number | null;
  readonly filter: number | null;
  readonly search: number | null;
  readonly memory: number;
}

const asMs = (value: number | null): string => (value === null ? "-" : value.toFixed(0));

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

/** Milliseconds from an act of the reader until the frame after it, run in the page. */
function timed(act: string): string {
  return `new Promise((resolve) => {
    const start = performance.now();
    ${act};
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  })`;
}

/** Drag over the stage, and count its frames and their script. */
async function measurePan(
  page: Page,
  session: CDPSession,
): Promise<[frame: number, script: number]> {
  await page.evaluate(`window.frames_ = []; (function tick(now) {
    window.frames_.push(now); window.ticking_ = requestAnimationFrame(tick);
  })(performance.now())`);
  const before = await metric(session, "ScriptDuration");
  await page.mouse.move(520, 420);
  await page.mouse.down();
  for (let step = 1; step <= 24; step++) await page.mouse.move(520 - 6 * step, 420 - 3 * step);
  await page.mouse.up();
  const frames = await page.evaluate<number[]>(
    "cancelAnimationFrame(window.ticking_), window.frames_",
  );
  const script = (await metric(session, "ScriptDuration")) - before;
  const gaps = frames.slice(1).map((time, i) => time - (frames[i] ?? time));
  const slow = gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.9)] ?? 0;
  return [slow, (1000 * script) / Math.max(1, gaps.length)];
}

async function measurePage(browser: Browser, graphJson: string, ours: boolean): Promise<Figures> {
  const server = await serveViewer(graphJson, { port: 0, page: ours ? builtPage : plainPage });
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(longest);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(server.url, { timeout: longest });
  await page.locator("body[data-ready=yes]").waitFor({ state: "attached" });
  await page.waitForFunction('performance.getEntriesByName("graph-drawn").length > 0');
  const picture = await page.evaluate<number>(
    'performance.measure("picture", "graph-loaded", "graph-drawn").duration',
  );
  const slow = picture > 20_000;
  const [frame, script] = slow ? [null, null] : await measurePan(page, session);
  const filter = slow
    ? null
    : await page.evaluate<number>(
        timed(
          ours
            ? `document.querySelector("[data-key='tone hostile']").click()`
            : `document.dispatchEvent(new Event("filter-hostile"))`,
        ),
      );
  const search = ours
    ? await page.evaluate<number>(
        timed(`const field = document.getElementById("search");
          field.value = "actor 7"; field.dispatchEvent(new Event("input"))`),
      )
    : null;
  await session.send("HeapProfiler.collectGarbage");
  const memory = (await metric(session, "JSHeapUsedSize")) / 1e6;
  await context.close();
  await server.close();
  return { picture, frame, script, filter, search, memory };
}

function rowsOf(name: string, figures: Figures): string[][] {
  const row = (figure: string, value: string): string[] => [name, figure, value];
  return [
    row("data to first picture, ms", asMs(figures.picture)),
    row("a slow frame (p90) while panning, ms", asMs(figures.frame)),
    row("script of a frame while panning, ms", figures.script?.toFixed(1) ?? "-"),
    row("a filter, ms", asMs(figures.filter)),
    row("a search, ms", asMs(figures.search)),
    row("memory, MB", asMs(figures.memory)),
  ];
}

/** The speed of the page beside plain sigma on the same synthetic graphs, in headless Chromium; needs `npm run build`. */
export async function benchViewer(largest: number = 100_000): Promise<string[][]> {
  const root = place("viewer/bench");
  const outDir = plainPage;
  const target = "es2022";
  await build({
    root,
    logLevel: "error",
    base: "./",
    build: { outDir, emptyOutDir: true, target },
  });
  const browser = await openBrowser();
  const rows: string[][] = [];
  for (const [nodes, edges] of sizes.filter(([count]) => count <= largest)) {
    const graphJson = JSON.stringify(syntheticGraph(nodes, edges));
    const size = `${nodes.toLocaleString("en")}/${edges.toLocaleString("en")}`;
    for (const ours of [true, false]) {
      const figures = await measurePage(browser, graphJson, ours);
      rows.push(...rowsOf(`${ours ? "page" : "plain sigma"} ${size}`, figures));
    }
  }
  await browser.close();
  return rows;
}
