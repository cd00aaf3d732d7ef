import type { Network } from "../model/network.ts";
import type { Store } from "../state/store.ts";

/** What every part of the page is made from. */
export interface Page {
  readonly network: Network;
  readonly store: Store;
  /** Ends when another graph takes the place of this one. */
  readonly signal: AbortSignal;
  /** Ask the reader for a node in the search field. */
  ask(words: string, choose: (id: string) => void): void;
}
