/** A line of a stream of bytes, without its line break, numbered from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
}

const lineFeed = 10;
const carriageReturn = 13;

/** The lines of a stream, one after the other, so that a filter can answer each before the next comes. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      number += 1;
      yield { number, bytes: withoutReturn(joined([...pieces, chunk.subarray(from, at)])) };
      pieces = [];
      from = at + 1;
    }
    pieces.push(chunk.subarray(from));
  }
  const rest = joined(pieces);
  if (rest.length > 0) yield { number: number + 1, bytes: withoutReturn(rest) };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}
