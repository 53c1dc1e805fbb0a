import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { OpenDeliveries } from "./open-deliveries.ts";
import { RecentUpdates } from "./recent-updates.ts";

/** An update as far as the server looks into it. */
export interface IncomingUpdate {
  readonly update_id: number;
}

/** Where Telegram delivers updates, and what it says to be known by. */
export interface Webhook {
  readonly path: string;
  readonly secret: string;
}

/** What a delivery is handed to, and how long Telegram waits; `ServerOptions` says more of each. */
interface Handling {
  readonly handle: (update: IncomingUpdate) => Promise<void>;
  readonly keep: (update: IncomingUpdate) => Promise<unknown>;
  readonly handleLater: (update: IncomingUpdate) => Promise<void>;
  readonly answerWithin: number;
}

/** How many deliveries Telegram may make at once: the most that it knows. */
export const mostDeliveries = 100;

/** Takes the updates that Telegram delivers, each once. */
export function serveWebhook(
  server: FastifyInstance,
  { path, secret }: Webhook,
  { handle, keep, handleLater, answerWithin }: Handling,
): void {
  const wanted = Buffer.from(secret);
  const recent = new RecentUpdates();
  const deliveries = new OpenDeliveries({ within: answerWithin, most: mostDeliveries / 2 });
  server.post(
    path,
    {
      // Before the body is read: a stranger's body is not parsed.
      onRequest: (request, reply, done) => {
        const given = request.headers["x-telegram-bot-api-secret-token"];
        if (isSame(given, wanted)) done();
        else void reply.code(401).send({ error: "wrong secret" });
      },
    },
    async (request, reply) => {
      const update = request.body;
      if (!isUpdate(update)) return reply.code(400).send({ error: "not an update" });
      const { update_id: id } = update;
      if (!recent.isFirst(id)) return reply.send();
      let isTaken = false;
      const handled = handle(update).then(
        () => "handled" as const,
        () => {
          if (isTaken) void handleLater(update);
          return "unanswered" as const;
        },
      );
      const outcome = await deliveries.outcomeOf(handled, "in hand" as const);
      isTaken = outcome === "in hand";
      if (isTaken) await keep(update);
      if (outcome !== "unanswered") return reply.send();
      // Telegram brings it again, and keeps what comes after it.
      recent.delete(id);
      return reply.code(503).send({ error: "not answered" });
    },
  );
}

/** Whether a body has the number of an update, and says what happened. */
function isUpdate(body: unknown): body is IncomingUpdate {
  if (typeof body !== "object" || body === null || !("update_id" in body)) return false;
  const { update_id: id } = body;
  return Number.isSafeInteger(id) && Number(id) >= 0 && Object.keys(body).length > 1;
}

function isSame(given: string | string[] | undefined, wanted: Buffer): boolean {
  const bytes = Buffer.from(String(given));
  return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
}
