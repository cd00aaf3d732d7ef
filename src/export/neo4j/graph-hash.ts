import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { GraphData } from "../../graph/graph-data.ts";
import { graphJson } from "../graph-json.ts";

/** A short name of a graph's content; what one load writes carries it. */
export function graphHash(graph: GraphData): string {
  const hash = sha256.create();
  for (const piece of graphJson.write(graph)) hash.update(utf8ToBytes(piece));
  return bytesToHex(hash.digest()).slice(0, 16);
}
