import { byCodeUnits } from "./order.ts";

/** JSON with sorted keys and no spaces: equal values are equal strings. For plain JSON values. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(isSorted(value) ? value : sortKeys(value));
}

/** Whether all keys are in order as they are: then no copy is needed. */
function isSorted(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isSorted);
  let before = "";
  for (const key of Object.keys(value)) {
    if (key < before || !isSorted(Reflect.get(value, key))) return false;
    before = key;
  }
  return true;
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  // Without a prototype, so that a key named __proto__ is one like any other.
  const sorted: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort(byCodeUnits))
    sorted[key] = sortKeys(Reflect.get(value, key));
  return sorted;
}
