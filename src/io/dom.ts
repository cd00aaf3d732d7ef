import { DOMParser, parseHTML } from "linkedom";

/** What reading needs of a node of a page or a feed. */
export interface DomNode {
  /** In capitals in a page, as written in a feed; texts have none. */
  readonly tagName?: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

/** What it needs of an element, or of the whole. */
export interface DomElement extends DomNode {
  readonly children: Iterable<DomElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** The tree of a page; any text will do. */
export function parsePage(html: string): DomElement {
  // A browser adds the body that a page leaves out; this parser does not.
  const whole = /<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as DomElement;
}

/** The tree of XML; any text will do. */
export function parseXml(xml: string): DomElement {
  return new DOMParser().parseFromString(xml, "text/xml") as unknown as DomElement;
}
