import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serveViewer, type ViewServer } from "../../src/cli/view-server.ts";
import { openBrowser } from "./browser.ts";
import { builtPage, type Visit, visitViewer } from "./open-viewer.ts";
import { steelRow } from "./viewer-stories.ts";

const shots = new URL("../../out/screenshots/", import.meta.url).pathname;

/** The page with a small story, served and in a browser while the tests of a block run. */
export interface ViewerSession {
  /** What the browser complained about. */
  readonly complaints: string[];
  browser(): Browser;
  /** Where the page is served. */
  address(): string;
  visit(fragment?: string, more?: Partial<Visit>): Promise<Page>;
  /** Keep a picture of a page for those who look, and close it. */
  keep(page: Page, name: string): Promise<void>;
}

/** Open a session before the tests of this block, and close it after them. */
export function viewerSession(within: number): ViewerSession {
  const complaints: string[] = [];
  let browser: Browser;
  let server: ViewServer;

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    browser = await openBrowser();
    server = await serveViewer(JSON.stringify(steelRow), { port: 0, page: builtPage });
  }, within);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    complaints,
    browser: () => browser,
    address: () => server.url,
    visit: (fragment = "", more = {}) =>
      visitViewer(browser, { address: server.url + fragment, ...more }, complaints),
    async keep(page, name) {
      await page.screenshot({ path: `${shots}${name}.png` });
      await page.context().close();
    },
  };
}
