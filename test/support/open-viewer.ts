import { existsSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromiumPath } from "./browser.ts";

/** The folder of the built page. */
export const builtPage = new URL("../../dist/viewer/", import.meta.url).pathname;

/** Whether the page is built and there is a browser to open it; says on one line what is missing. */
export function canOpenViewer(): boolean {
  const ready = chromiumPath() !== undefined && existsSync(`${builtPage}page.html`);
  if (!ready)
    console.warn("skipped: the page needs `npm run build` and Chromium (apt-get install chromium)");
  return ready;
}

export interface Visit {
  readonly address: string;
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly bypassCSP?: boolean;
}

/** Open the page and wait until it is drawn; what the browser complains about goes to `complaints`. */
export async function visitViewer(
  browser: Browser,
  { address, width = 1280, scheme = "light", bypassCSP = false }: Visit,
  complaints: string[],
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    bypassCSP,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  await page.locator("body[data-ready=yes]").waitFor();
  return page;
}
