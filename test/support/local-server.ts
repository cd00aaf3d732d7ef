import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** A server of this machine that a test talks to. */
export interface LocalServer {
  readonly port: number;
  /** End it with all its connections. */
  close(): void;
}

/** Listen on a free port; what a broken connection says is of no interest. */
export async function localServer(serve: (socket: Socket) => void): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    serve(socket);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return {
    port: address.port,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
