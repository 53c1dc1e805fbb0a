import { timingSafeEqual } from "node:crypto";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { OpenDeliveries } from "./open-deliveries.ts";
import { RecentUpdates } from "./recent-updates.ts";
import { lostAnswer, serveSite, type ServedSite } from "./site-routes.ts";

/** An update as far as the server looks into it. */
export interface IncomingUpdate {
  readonly update_id: number;
}

/** How many deliveries Telegram may make at once: the most that it knows. */
export const mostDeliveries = 100;

const mebibyte = 1024 * 1024;

/** What the server hands updates to, and how long it waits. */
export interface ServerOptions {
  readonly log: Logger;
  /** Where Telegram delivers updates; nothing where the bot asks for them. */
  readonly webhook: { readonly path: string; readonly secret: string } | undefined;
  /** Handles one update; it rejects only where the update has to come again. */
  readonly handle: (update: IncomingUpdate) => Promise<void>;
  /** Writes one down before Telegram is told that it was taken, though it is still in hand. */
  readonly keep?: (update: IncomingUpdate) => Promise<unknown>;
  /** Handles one again that has to come again though Telegram was told that it was taken. */
  readonly handleLater?: (update: IncomingUpdate) => Promise<void>;
  /** The pages for a browser; none when left out. */
  readonly site?: ServedSite;
  /** What stands in /readyz. */
  readonly readiness: () => { readonly ready: boolean } & Readonly<Record<string, unknown>>;
  /**
   * Telegram keeps what a person does next until this is answered, in milliseconds: a cry for help, too. What takes longer
   * goes on after the answer.
   */
  readonly answerWithin?: number;
  /** How long a request may take to arrive whole, in milliseconds. */
  readonly arriveWithin?: number;
}

/** The HTTP side: the webhook, and what a host asks to see whether the bot lives. It does not listen yet. */
export function createServer({
  log,
  webhook,
  handle,
  keep = () => Promise.resolve(),
  handleLater = handle,
  readiness,
  site,
  answerWithin = 500,
  arriveWithin = 10_000,
}: ServerOptions): FastifyInstance {
  const unread = site ? lostAnswer(site) : refuse;
  const server = fastify({
    bodyLimit: mebibyte,
    logger: false,
    requestTimeout: arriveWithin,
    // An address that cannot be read: Fastify would say it back.
    frameworkErrors: (_error, request, reply) => {
      unread(request, reply);
    },
    // No route has a schema: what Fastify would compile them with takes a third of a start.
    schemaController: { compilersFactory: { buildValidator: refuseSchemas, buildSerializer: refuseSchemas } },
    // Node looks for late requests twice a minute, unless it is told otherwise.
    http: { requestTimeout: arriveWithin, connectionsCheckingInterval: arriveWithin / 10 },
  });

  // A connection that is kept for the next update would keep the server from closing.
  let closing = false;
  server.addHook("preClose", () => {
    closing = true;
  });
  server.addHook("onSend", (_request, reply, payload, done) => {
    if (closing) reply.header("connection", "close");
    done(null, payload);
  });

  server.get("/healthz", () => ({ alive: true }));
  server.get("/readyz", async (_request, reply) => {
    const state = readiness();
    return reply.code(state.ready ? 200 : 503).send(state);
  });

  if (webhook) {
    const wanted = Buffer.from(webhook.secret);
    const recent = new RecentUpdates();
    const deliveries = new OpenDeliveries(answerWithin, mostDeliveries / 2);
    server.post(
      webhook.path,
      {
        // Before the body is read: a stranger's body is not parsed.
        onRequest: (request, reply, done) => {
          const secret = request.headers["x-telegram-bot-api-secret-token"];
          if (sameSecret(secret, wanted)) done();
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
        recent.forget(id);
        return reply.code(503).send({ error: "not answered" });
      },
    );
  }

  if (site) serveSite(server, site);

  server.setErrorHandler((error: { statusCode?: number; code?: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ event: "request-failed", code: error.code });
    // A body of another kind than JSON is as little an update as a broken one.
    return reply.code(status === 415 ? 400 : status).send({ error: status >= 500 ? "failed" : "refused" });
  });
  return server;
}

function refuse(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(400).send({ error: "refused" });
}

function refuseSchemas(): never {
  throw new Error("A route has a schema, and Fastify nothing to compile it with: see schemaController.");
}

/** Whether a body has the number of an update, and says what happened. */
function isUpdate(body: unknown): body is IncomingUpdate {
  if (typeof body !== "object" || body === null || !("update_id" in body)) return false;
  const { update_id: id } = body;
  return Number.isSafeInteger(id) && Number(id) >= 0 && Object.keys(body).length > 1;
}

function sameSecret(given: string | string[] | undefined, wanted: Buffer): boolean {
  const bytes = Buffer.from(String(given));
  return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
}
