import { once } from "node:events";
import type { Server } from "node:http";
import { onTestFinished } from "vitest";
import { freePort } from "../free-port.ts";

/** Has a server listen on this machine until the test ends, and gives its address. */
export async function listening(server: Server): Promise<string> {
  const port = await freePort();
  // Where this process has no time, many wait to be let in: one that finds no room is let in a minute later.
  server.listen({ port, host: "127.0.0.1", backlog: 4096 });
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${port}`;
}
