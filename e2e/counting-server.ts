import { type AddressInfo, createServer, type Socket } from "node:net";

/** A server on this machine that welcomes everyone: what a leak would reach. */
export type CountingServer = {
  readonly url: string;
  /** How many bytes arrived. Chromium opens a connection ahead of a navigation it then refuses; that one stays empty. */
  readonly bytes: number;
  stop(): void;
};

const page = "<!doctype html><title>Elsewhere</title>";
// Any origin may read the answer, so that only the page's own policy stands in the way.
const answer = `HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n${page}`;

/** Starts one on a free port. */
export async function startCountingServer(): Promise<CountingServer> {
  let bytes = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("data", (data) => {
      bytes += data.length;
      socket.end(answer);
    });
    // A browser that hangs up first is no concern of ours.
    socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    get bytes() {
      return bytes;
    },
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
