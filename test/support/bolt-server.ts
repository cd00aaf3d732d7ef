import type { Socket } from "node:net";
import { type LocalServer, localServer } from "./local-server.ts";

/** What a server of the Bolt protocol says: its name, and the error that a statement meets. */
export interface BoltScript {
  readonly agent?: string;
  /** Code of the error, or null where the statement is done. */
  answer?(statement: string): string | null;
}

// Signatures of messages (Bolt 5.4).
const hello = 0x01;
const reset = 0x0f;
const run = 0x10;
const goodbye = 0x02;
const success = 0x70;
const ignored = 0x7e;
const failure = 0x7f;

/** A server that speaks enough Bolt to be written to, and keeps nothing: for what no server here would say. */
export function boltServer(script: BoltScript): Promise<LocalServer> {
  return localServer((socket) => converse(socket, script));
}

function converse(socket: Socket, { agent = "Neo4j/5.26.0", answer }: BoltScript): void {
  let [bytes, greeted, failed] = [Buffer.alloc(0), false, false];
  const replyTo = (message: Buffer): Buffer => {
    const asked = message[1] ?? 0;
    if (asked === reset) failed = false;
    if (failed) return chunk([0xb0, ignored]);
    const code = asked === run ? (answer?.(message.toString("latin1")) ?? null) : null;
    failed = code !== null;
    return code === null ? successOf(asked, agent) : failureOf(code);
  };
  socket.on("data", (data) => {
    bytes = Buffer.concat([bytes, data]);
    if (!greeted && bytes.length >= 20) {
      greeted = true;
      bytes = bytes.subarray(20);
      socket.write(Buffer.from([0, 0, 4, 5]));
    }
    for (let message = takeMessage(); message; message = takeMessage())
      if (message[1] === goodbye) socket.end();
      else socket.write(replyTo(message));
  });

  /** The next whole message: chunks up to an empty one. */
  function takeMessage(): Buffer | null {
    if (!greeted) return null;
    const parts: Buffer[] = [];
    let at = 0;
    while (at + 2 <= bytes.length) {
      const length = bytes.readUInt16BE(at);
      at += 2;
      if (length === 0) {
        bytes = bytes.subarray(at);
        return parts.length > 0 ? Buffer.concat(parts) : takeMessage();
      }
      parts.push(bytes.subarray(at, at + length));
      at += length;
    }
    return null;
  }
}

function failureOf(code: string): Buffer {
  return chunk([0xb1, failure, ...map({ code, message: "refused" })]);
}

function successOf(asked: number, agent: string): Buffer {
  if (asked === hello)
    return chunk([0xb1, success, ...map({ server: agent, connection_id: "bolt-1" })]);
  return chunk([0xb1, success, ...(asked === run ? map({ fields: [] }) : map({}))]);
}

/** A map of short strings and empty lists in PackStream. */
function map(entries: Readonly<Record<string, string | readonly []>>): number[] {
  const text = (value: string): number[] => [0xd0, value.length, ...Buffer.from(value, "latin1")];
  const pairs = Object.entries(entries).flatMap(([key, value]) => [
    ...text(key),
    ...(typeof value === "string" ? text(value) : [0x90]),
  ]);
  return [0xa0 + Object.keys(entries).length, ...pairs];
}

function chunk(bytes: readonly number[]): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, Buffer.from(bytes), Buffer.alloc(2)]);
}
