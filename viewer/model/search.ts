import type { Network } from "./network.ts";

/** Something that a search found. */
export interface Found {
  readonly type: "node" | "claim";
  readonly id: string;
  readonly label: string;
  /** The alias or the words that were found, where they are not the label. */
  readonly detail: string;
  readonly score: number;
}

export interface SearchIndex {
  readonly network: Network;
  readonly labels: readonly string[];
  readonly aliases: readonly (readonly string[])[];
}

/** A text in the form in which it is compared: lower case, no accents. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The names of a graph, ready to be searched. */
export function indexSearch(network: Network): SearchIndex {
  return {
    network,
    labels: network.nodes.map((node) => fold(node.attributes.label)),
    aliases: network.nodes.map((node) => node.attributes.aliases.map(fold)),
  };
}

/** One row more of the table of edit distances; `rows` holds the two before it. */
function nextRow(rows: readonly (readonly number[])[], word: string, query: string): number[] {
  const i = rows.length;
  const row = [i];
  const at = (up: number, j: number): number => rows[i - up]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let j = 1; j <= query.length; j++) {
    const same = word[i - 1] === query[j - 1] ? 0 : 1;
    const swapped = word[i - 1] === query[j - 2] && word[i - 2] === query[j - 1];
    const swap = swapped ? at(2, j - 2) + 1 : Number.POSITIVE_INFINITY;
    row.push(Math.min(at(1, j - 1) + same, at(1, j) + 1, (row[j - 1] ?? 0) + 1, swap));
  }
  return row;
}

/** Whether `word` starts with `query` but for `most` letters put in, left out, changed or swapped. */
export function startsNearly(word: string, query: string, most: number): boolean {
  const rows = [Array.from({ length: query.length + 1 }, (_, i) => i)];
  const isNear = (): boolean => (rows.at(-1)?.at(-1) ?? Number.POSITIVE_INFINITY) <= most;
  while (!isNear() && rows.length <= Math.min(word.length, query.length + most))
    rows.push(nextRow(rows, word, query));
  return isNear();
}

/** How well a name answers a query: 0 for not at all. */
function scoreName(name: string, query: string): number {
  if (name === query) return 100;
  if (name.startsWith(query)) return 80;
  const at = name.indexOf(query);
  if (at < 0) return 0;
  return /[\s\-'’]/u.test(name[at - 1] ?? "") ? 70 : 40;
}

function isAlike(name: string, query: string): boolean {
  const most = query.length >= 7 ? 2 : 1;
  return name.split(/[\s-]+/u).some((word) => startsNearly(word, query, most));
}

function searchNodes(
  { network, labels, aliases }: SearchIndex,
  query: string,
  near: boolean,
): Found[] {
  const score = near
    ? (name: string): number => (isAlike(name, query) ? 30 : 0)
    : (name: string): number => scoreName(name, query);
  return labels.flatMap((label, i): Found[] => {
    const node = network.nodes[i];
    if (!node) return [];
    const own = score(label);
    let best = own;
    let detail = "";
    aliases[i]?.forEach((alias, j) => {
      const other = score(alias) - 2;
      if (other <= best) return;
      best = other;
      detail = node.attributes.aliases[j] ?? "";
    });
    if (best <= 0) return [];
    const weight = Math.log2(1 + node.attributes.mentions);
    return [
      { type: "node", id: node.key, label: node.attributes.label, detail, score: best + weight },
    ];
  });
}

function searchClaims(network: Network, query: string): Found[] {
  const found: Found[] = [];
  for (const { claim } of network.claims.values()) {
    const text = fold(claim.evidence.text);
    const at = text.indexOf(query);
    if (at < 0) continue;
    const label = claim.evidence.text;
    found.push({ type: "claim", id: claim.id, label, detail: claim.document, score: 20 });
    if (found.length >= 30) break;
  }
  return found;
}

/** What answers a query, the best first: names and aliases, then the words of claims, then names that nearly fit. */
export function search(index: SearchIndex, words: string, most = 12): Found[] {
  const query = fold(words.trim());
  if (query === "") return [];
  const names = searchNodes(index, query, false);
  const claims = query.length >= 3 ? searchClaims(index.network, query) : [];
  const near = names.length === 0 && query.length >= 4 ? searchNodes(index, query, true) : [];
  const byScore = (a: Found, b: Found): number => b.score - a.score || (a.id < b.id ? -1 : 1);
  const nodes = [...names, ...near].sort(byScore).slice(0, most);
  return [...nodes, ...claims.slice(0, Math.max(3, most - nodes.length))];
}
