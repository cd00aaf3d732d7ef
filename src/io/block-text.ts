import type { DomNode } from "./dom.ts";

const block =
  /^(?:p|div|section|article|main|header|h[1-6]|[uod]l|li|d[td]|blockquote|pre|table|t[rdh]|hr)$/iu;
/** What is no running text: code, controls, and pictures with their captions. */
const aside = /^(?:script|style|noscript|template|svg|iframe|form|button|select|figure)$/iu;
const textNode = 3;

/** The running text of a part of a page: paragraphs with a blank line between them, items with a bullet. */
export function blockText(root: DomNode): string {
  const paragraphs = rawText(root).split(/\n{2,}/u);
  const trimmed = paragraphs.map((paragraph) =>
    paragraph
      .split("\n")
      .map((line) => line.replace(/ {2,}/gu, " ").trim())
      .filter((line) => line !== "")
      .join("\n"),
  );
  return trimmed.filter((paragraph) => paragraph !== "" && paragraph !== "•").join("\n\n");
}

function rawText(node: DomNode): string {
  if (node.nodeType === textNode) return (node.textContent ?? "").replace(/\s+/gu, " ");
  const name = node.tagName ?? "";
  if (aside.test(name)) return "";
  if (/^br$/iu.test(name)) return "\n";
  const inside = [...node.childNodes].map(rawText).join("");
  if (!block.test(name)) return inside;
  return `\n\n${/^li$/iu.test(name) ? "• " : ""}${inside}\n\n`;
}
