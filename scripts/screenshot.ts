// Makes the README's picture: the sample article as the page shows it. Needs `npm run build` and Chromium.
//
//   npx tsx scripts/screenshot.ts [data/screenshot.png]
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { serveViewer } from "../src/cli/view-server.ts";
import { loadLanguage } from "../src/io/load-language.ts";
import { buildGraph, extract } from "../src/pipeline.ts";
import { openBrowser } from "../test/support/browser.ts";
import { builtPage } from "../test/support/open-viewer.ts";

const article = "data/petro-trump.txt";
const [out = "data/screenshot.png"] = process.argv.slice(2);

const id = basename(article, ".txt");
const graph = buildGraph(extract({ id, text: readFileSync(article, "utf8") }, loadLanguage()));
const server = await serveViewer(JSON.stringify(graph), { port: 0, page: builtPage });
const browser = await openBrowser();
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1.2,
});
await page.goto(server.url);
await page.locator("body[data-ready=yes]").waitFor();
// The most mentioned node is chosen.
await page.keyboard.press("ArrowRight");
await page.waitForTimeout(300);
await page.screenshot({ path: out });
await browser.close();
await server.close();
console.log(`${out}: ${Math.round(statSync(out).size / 1000)} kB`);
