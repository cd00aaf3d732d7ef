import { Readability } from "@mozilla/readability";
import type { InputDocument } from "../text/document.ts";
import { blockText } from "./block-text.ts";
import { type DomElement, type DomNode, parsePage } from "./dom.ts";
import { readPublished } from "./published-date.ts";
import { webAddress } from "./web-address.ts";

/** The article of a page, found as a browser's reader view finds it, with its headline, date and address. */
export function readHtml(html: string): Omit<InputDocument, "id"> {
  const page = parsePage(html);
  // Read first: Readability takes the page to pieces.
  const url = addressOf(page);
  const published = dateOf(page);
  const headline = onOneLine(page.querySelector("h1")?.textContent);
  const serializer = (node: DomNode): DomNode => node;
  const article = new Readability<DomNode>(page, { serializer }).parse();
  const body = article?.content ? blockText(article.content) : "";
  const given = onOneLine(article?.title);
  // The title of a page often ends in the name of the paper.
  const isHeaded = headline !== "" && (given.includes(headline) || body.startsWith(headline));
  const title = isHeaded ? headline : given;
  const text = title === "" || body === "" || body.startsWith(title) ? body : `${title}\n\n${body}`;
  return {
    text,
    title: title || null,
    published: readPublished(article?.publishedTime) ?? published,
    url,
  };
}

function onOneLine(text: string | null | undefined): string {
  return text?.replace(/\s+/gu, " ").trim() ?? "";
}

function addressOf(page: DomElement): string | null {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href");
  return webAddress(
    canonical ?? page.querySelector('meta[property="og:url"]')?.getAttribute("content"),
  );
}

function dateOf(page: DomElement): string | null {
  const meta = page.querySelector('meta[itemprop="datePublished"], meta[name="date"]');
  const time = page.querySelector("article time[datetime], main time[datetime]");
  return readPublished(meta?.getAttribute("content") ?? time?.getAttribute("datetime"));
}
