import type { InputDocument } from "../text/document.ts";
import { blockText } from "./block-text.ts";
import { type DomElement, parsePage, parseXml } from "./dom.ts";
import { readPublished } from "./published-date.ts";
import { webAddress } from "./web-address.ts";

/** The items of an RSS or Atom feed; the id is what the feed gives, else the address. Throws where it is no feed. */
export function readFeed(xml: string): InputDocument[] {
  const feed = parseXml(xml);
  if (feed.querySelector("rss, feed, channel") === null) throw new Error("is no RSS or Atom feed");
  return [...feed.querySelectorAll("item, entry")].map(readItem);
}

function readItem(item: DomElement): InputDocument {
  const title = plainText(fieldOf(item, ["title"]));
  const body = textOf(item);
  const url = addressOf(item);
  const id = fieldOf(item, ["guid", "id"])?.textContent?.trim() || url || title;
  const date = fieldOf(item, ["pubDate", "published", "dc:date", "updated"]);
  return {
    id,
    text: [title, body].filter((part) => part !== "").join("\n\n"),
    title: title || null,
    published: readPublished(date?.textContent),
    url,
  };
}

/** The first child that has one of the names, the names in order. */
function fieldOf(item: DomElement, names: readonly string[]): DomElement | undefined {
  const children = [...item.children];
  return names.map((name) => children.find(({ tagName }) => tagName === name)).find(Boolean);
}

/** The whole text where the feed has it, else the summary. */
function textOf(item: DomElement): string {
  const field = fieldOf(item, ["content:encoded", "content", "description", "summary"]);
  if (field?.getAttribute("type") === "xhtml") return blockText(field);
  return plainText(field);
}

/** Titles and texts are HTML that was escaped once more. */
function plainText(field: DomElement | undefined): string {
  const html = field?.textContent ?? "";
  const body = parsePage(html).querySelector("body");
  return body ? blockText(body) : "";
}

function addressOf(item: DomElement): string | null {
  const links = [...item.children].filter(({ tagName }) => tagName === "link");
  const main = links.find((link) => (link.getAttribute("rel") ?? "alternate") === "alternate");
  return webAddress(main?.getAttribute("href") ?? main?.textContent?.trim());
}
