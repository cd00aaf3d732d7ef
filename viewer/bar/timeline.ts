import type { Polarity } from "../../src/ontology/ontology.ts";
import { byId, element } from "../dom/element.ts";
import { dated } from "../model/phrase.ts";
import { type Bucket, bucketClaims } from "../model/timeline.ts";
import type { Page } from "../panel/page.ts";
import type { Filter } from "../state/view-state.ts";

const order: readonly Polarity[] = ["neutral", "cooperative", "hostile"];

const total = ({ counts }: Bucket): number => counts.hostile + counts.cooperative + counts.neutral;

function isIn({ from, to }: Bucket, filter: Filter): boolean {
  return to >= (filter.from ?? from) && from <= (filter.to ?? to);
}

function bar(bucket: Bucket, most: number, filter: Filter): HTMLElement {
  const parts = order.map((polarity) => {
    const part = element("i", { class: polarity });
    part.style.height = `${(100 * bucket.counts[polarity]) / most}%`;
    return part;
  });
  const when = bucket.from === bucket.to ? bucket.from : `${bucket.from} to ${bucket.to}`;
  return element(
    "span",
    { class: isIn(bucket, filter) ? "bar" : "bar out", title: `${when}: ${total(bucket)} claims` },
    ...parts,
  );
}

function dateField(page: Page, end: "from" | "to", bounds: readonly [string, string]): HTMLElement {
  const { store } = page;
  const { filter } = store.get();
  const [first, last] = bounds;
  const whole = end === "from" ? first : last;
  const input = element("input", {
    type: "date",
    "aria-label": end === "from" ? "From" : "Until",
    "data-key": `date ${end}`,
    min: first,
    max: last,
    value: filter[end] ?? whole,
    onchange: () => {
      const value = input.value === whole || input.value === "" ? null : input.value;
      store.set({ filter: { ...store.get().filter, [end]: value } });
    },
  });
  return input;
}

/** Let the reader draw over the bars to choose the days between. */
function listenToBrush(page: Page, bars: HTMLElement, buckets: readonly Bucket[]): void {
  let start = -1;
  const at = (event: PointerEvent): number => {
    const box = bars.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    return Math.max(0, Math.min(buckets.length - 1, Math.floor(share * buckets.length)));
  };
  const mark = (end: number): void => {
    [...bars.children].forEach((one, i) => {
      const inside = i >= Math.min(start, end) && i <= Math.max(start, end);
      one.classList.toggle("out", !inside);
    });
  };
  bars.addEventListener("pointerdown", (event) => {
    start = at(event);
    bars.setPointerCapture(event.pointerId);
    mark(start);
  });
  bars.addEventListener("pointermove", (event) => {
    if (start >= 0) mark(at(event));
  });
  bars.addEventListener("pointerup", (event) => {
    const end = at(event);
    const from = Math.min(start, end);
    const to = Math.max(start, end);
    start = -1;
    const whole = from === 0 && to === buckets.length - 1;
    const { filter } = page.store.get();
    const change = whole
      ? { from: null, to: null }
      : { from: buckets[from]?.from ?? null, to: buckets[to]?.to ?? null };
    page.store.set({ filter: { ...filter, ...change } });
  });
}

/** The claims by date, to be brushed; nothing where all are of one day. */
export function drawTimeline(page: Page): void {
  const place = byId("timeline");
  const buckets = bucketClaims(page.network);
  const first = buckets[0]?.from;
  const last = buckets.at(-1)?.to;
  place.hidden = first === undefined || last === undefined;
  if (first === undefined || last === undefined) return;
  const { filter } = page.store.get();
  const most = Math.max(...buckets.map(total));
  const bars = element(
    "div",
    { class: "bars", "aria-hidden": "true" },
    ...buckets.map((bucket) => bar(bucket, most, filter)),
  );
  listenToBrush(page, bars, buckets);
  const active = document.activeElement;
  const key = active instanceof HTMLElement && place.contains(active) ? active.dataset.key : null;
  place.replaceChildren(
    dateField(page, "from", [first, last]),
    bars,
    dateField(page, "to", [first, last]),
  );
  place.setAttribute("aria-label", `Claims by date, ${dated(first)} to ${dated(last)}`);
  const again = key ? place.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
  if (again instanceof HTMLElement) again.focus();
}
