import { element } from "../dom/element.ts";
import type { Picture } from "../draw/picture.ts";
import { svgOf } from "../export/svg-of.ts";
import { copyText } from "../panel/copy-text.ts";
import type { Page } from "../panel/page.ts";
import { openDialog } from "./dialog.ts";

function save(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = element("a", { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Open the ways to take the view away. */
export function openShare(_page: Page, picture: () => Picture | null): void {
  const button = (words: string, onclick: () => void): HTMLElement =>
    element("button", { type: "button", class: "action", onclick }, words);
  openDialog(
    "Share and export",
    element(
      "div",
      { class: "exports" },
      button("Copy link to this view", () => copyText(location.href)),
      button("SVG drawing", () => {
        const drawn = picture();
        if (drawn) save("graph.svg", "image/svg+xml", svgOf(drawn));
      }),
    ),
  );
}
