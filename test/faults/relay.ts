import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { freePort } from "../free-port.ts";

/** The network between the app and Telegram, which can go down. */
export interface Relay {
  readonly root: string;
  readonly goDown: () => Promise<void>;
  readonly comeUp: () => Promise<void>;
}

/** Opens a way to `target`, such as `http://127.0.0.1:8081`; it closes with the test. */
export async function openRelay(target: string): Promise<Relay> {
  const { hostname, port: targetPort } = new URL(target);
  const port = await freePort();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const onward = connect(Number(targetPort), hostname);
    for (const [end, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(end);
      end.on("error", () => other.destroy()).on("close", () => sockets.delete(end));
      end.pipe(other);
    }
  });
  const relay: Relay = {
    root: `http://127.0.0.1:${port}`,
    goDown: async () => {
      if (!server.listening) return;
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
    comeUp: async () => {
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
    },
  };
  await relay.comeUp();
  onTestFinished(relay.goDown);
  return relay;
}
