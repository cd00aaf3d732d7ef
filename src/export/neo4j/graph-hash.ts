import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { GraphData } from "../../graph/graph-data.ts";
import { graphJson } from "../graph-json.ts";

/** SHA-256 of texts. Node's own is many times as fast as ours, which any JavaScript engine can do. */
export interface TextHash {
  update(text: string): unknown;
  digest(): Uint8Array;
}

function ownHash(): TextHash {
  const hash = sha256.create();
  return { update: (text) => hash.update(utf8ToBytes(text)), digest: () => hash.digest() };
}

/** A short name of a graph's content; what one load writes carries it. */
export function graphHash(graph: GraphData, hash: TextHash = ownHash()): string {
  for (const piece of graphJson.write(graph)) hash.update(piece);
  return bytesToHex(hash.digest()).slice(0, 16);
}
