import { decodeText } from "./decode-text.ts";
import { readLines } from "./read-lines.ts";

/** The end of a line with which a list of the graph begins. */
const opening = /"(documents|edges|nodes)":\[$/;
/** What follows the last item of a list. */
const closing = /^\](,|,"format":"[^"]*"\},)$/;

/**
 * The value of a graph as Dramatis writes it, with a line for each document, edge and node: read line by line, for a
 * large graph is longer than the longest string. `null` where the bytes are laid out otherwise.
 */
export async function readGraphLines(bytes: AsyncIterable<Uint8Array>): Promise<unknown> {
  const reader = new LineReader();
  try {
    for await (const line of readLines(bytes)) reader.read(decodeText(line.bytes));
    return reader.value();
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw error;
    return null;
  }
}

/** Takes the items of the lists out of their frame, which is small. */
class LineReader {
  readonly #lists = new Map<string, unknown[]>();
  #list: unknown[] | null = null;
  #frame = "";

  read(line: string): void {
    if (this.#list) this.#readItem(line, this.#list);
    else this.#readFrame(line);
  }

  /** An item ends with its comma, or with the list. */
  #readItem(line: string, list: unknown[]): void {
    const last = line.lastIndexOf("}]") + 1;
    const isLast = closing.test(line.slice(last));
    list.push(JSON.parse(line.slice(0, isLast ? last : -1)));
    if (!isLast) return;
    this.#list = null;
    this.#readFrame(line.slice(last));
  }

  #readFrame(text: string): void {
    this.#frame += text;
    const name = opening.exec(text)?.[1];
    if (name === undefined) return;
    this.#list = [];
    this.#lists.set(name, this.#list);
  }

  /** The whole value. Throws a SyntaxError where the frame is no JSON. */
  value(): unknown {
    return JSON.parse(this.#frame, (name, part) => this.#lists.get(name) ?? part);
  }
}
