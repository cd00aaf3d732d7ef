/** How a graph is written. */
export interface WriteOptions {
  /** Neo4j: remove first what Dramatis wrote there before. */
  readonly clear?: boolean | undefined;
  /** Neo4j: remove what is there and not in this graph. */
  readonly prune?: boolean | undefined;
  /** Told what the user should know. */
  readonly warn?: ((message: string) => void) | undefined;
  /** Neo4j: told how many of all rows are written. */
  readonly progress?: ((rows: number, total: number) => void) | undefined;
}
