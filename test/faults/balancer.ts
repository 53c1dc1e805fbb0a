import { createServer, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { forward } from "./forward.ts";
import { listening } from "./listening.ts";

const updateSchema = z.object({ update_id: z.int() });

/** What hands each update to one of the replicas, or to several, as a load balancer does. */
export interface Balancer {
  readonly address: string;
  /** Resolves when some replica has handled the update. */
  readonly taken: (update: number) => Promise<void>;
  /** The updates that a replica has in hand, and since when, in milliseconds since 1970. */
  readonly inHand: (replica: string) => ReadonlyMap<number, number>;
}

/**
 * Opens one; `choose` says which of them get the next update. One that has something to wait for (`heldBy`) is handed over later, though
 * Telegram is told at once that it was taken: what comes after it overtakes it.
 */
export async function openBalancer(
  choose: (update: number) => readonly string[],
  heldBy: (update: number) => Promise<void> | undefined = () => undefined,
): Promise<Balancer> {
  const inHand = new Map<string, Map<number, number>>();
  const isTaken = new Set<number>();
  const waiting = new Map<number, () => void>();

  const handOver = async (replica: string, update: number, came: IncomingMessage, body: Buffer) => {
    const held = inHand.get(replica) ?? new Map<number, number>();
    inHand.set(replica, held.set(update, Date.now()));
    try {
      const { status } = await forward(replica, came, body);
      return status >= 200 && status < 300;
    } catch {
      return false;
    } finally {
      held.delete(update);
    }
  };
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const { update_id: update } = updateSchema.parse(JSON.parse(body.toString()));
      const held = heldBy(update);
      if (held) response.writeHead(200).end();
      await held;
      const answers = await Promise.all(
        choose(update).map((replica) => handOver(replica, update, request, body)),
      );
      // Telegram brings it again when nobody took it.
      if (!held) response.writeHead(answers.includes(true) ? 200 : 502).end();
      if (!answers.includes(true)) return;
      isTaken.add(update);
      waiting.get(update)?.();
    })();
  });
  const address = await listening(server);
  return {
    address,
    taken: (update) =>
      new Promise((resolve) => {
        if (isTaken.has(update)) resolve();
        else waiting.set(update, resolve);
      }),
    inHand: (replica) => new Map(inHand.get(replica)),
  };
}
