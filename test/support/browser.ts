import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  process.env.CHROMIUM_PATH,
  "/usr/lib/chromium/chromium",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Where the system's Chromium is; `undefined` where it has none. */
export function chromiumPath(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place));
}

/** A headless Chromium; `flags` are added to those that it needs without a graphics card. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined)
    throw new Error("No Chromium: apt-get install chromium, or set CHROMIUM_PATH.");
  const args = ["--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader", ...flags];
  return chromium.launch({ executablePath, args });
}
