/** Rows that are made anew whenever they are read, so that a large graph needs no second copy of itself. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
}

/** A row for each item, in order. */
export function mapRows<Item, Row>(items: Rows<Item>, make: (item: Item) => Row): Rows<Row> {
  return {
    length: items.length,
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
  };
}

/** What each item holds, one after the other. */
export function flatRows<Item, Row>(
  items: Iterable<Item>,
  rowsOf: (item: Item) => Iterable<Row>,
): Rows<Row> {
  function* all(): Generator<Row, void, undefined> {
    for (const item of items) yield* rowsOf(item);
  }
  let length = 0;
  for (const _ of all()) length += 1;
  return { length, [Symbol.iterator]: all };
}
