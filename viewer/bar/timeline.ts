import { byId } from "../dom/element.ts";
import type { Page } from "../panel/page.ts";

/** The claims by date, to be brushed; nothing where all are of one day. */
export function drawTimeline(_page: Page): void {
  byId("timeline").hidden = true;
}
