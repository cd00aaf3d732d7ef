export type Child = Node | string | number | null | undefined | false;

type Value = string | number | boolean | null | undefined | ((event: Event) => void);

/** What an element is given: attributes by name, listeners as `onclick`. */
export type Attributes = Readonly<Record<string, Value>>;

function give(made: HTMLElement, attribute: string, value: Value): void {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === "function") made.addEventListener(attribute.slice(2), value);
  else made.setAttribute(attribute, value === true ? "" : String(value));
}

/** An element with attributes, listeners and children. Strings become text, never HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [attribute, value] of Object.entries(attributes)) give(made, attribute, value);
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    made.append(typeof child === "number" ? String(child) : child);
  }
  return made;
}

/** A name from outside, kept from turning the direction of the words around it. */
export function name(text: string): HTMLElement {
  return element("bdi", {}, text);
}

/** The element that the page has under an id. Throws where the page and the script do not fit. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}
