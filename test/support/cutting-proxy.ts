import { createConnection } from "node:net";
import { type LocalServer, localServer } from "./local-server.ts";

/** A way to a server that fails. */
export interface CuttingProxy extends LocalServer {
  /** How many connections were cut. */
  cuts(): number;
}

/**
 * Passes everything on to `port`; when so many bytes were sent, it swallows the answer to them and cuts the
 * connection: what was asked is done, but who asked is not told. It does so for each number in `after`.
 */
export async function cuttingProxy(port: number, after: readonly number[]): Promise<CuttingProxy> {
  const left = [...after];
  let sent = 0;
  const server = await localServer((client) => {
    const target = createConnection(port, "127.0.0.1");
    target.on("error", () => client.destroy()).on("close", () => client.destroy());
    client.on("close", () => target.destroy());
    client.on("data", (data) => {
      sent += data.length;
      target.write(data);
    });
    target.on("data", (data) => {
      if (sent < (left[0] ?? Number.POSITIVE_INFINITY)) {
        client.write(data);
        return;
      }
      left.shift();
      client.destroy();
    });
  });
  return { ...server, cuts: () => after.length - left.length };
}
