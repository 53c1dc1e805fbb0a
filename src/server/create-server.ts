import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { lostAnswer, serveSite, type ServedSite } from "./site-routes.ts";
import { serveWebhook, type IncomingUpdate, type Webhook } from "./webhook-route.ts";

const mebibyte = 1024 * 1024;

/** What the server hands updates to, and how long it waits. */
export interface ServerOptions {
  readonly log: Logger;
  /** Where Telegram delivers updates; nothing where the bot asks for them. */
  readonly webhook: Webhook | undefined;
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
  readonly answerWithin?: number | undefined;
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

  letGoWhenClosing(server);
  server.get("/healthz", () => ({ alive: true }));
  server.get("/readyz", async (_request, reply) => {
    const state = readiness();
    return reply.code(state.ready ? 200 : 503).send(state);
  });

  if (webhook) serveWebhook(server, webhook, { handle, keep, handleLater, answerWithin });
  if (site) serveSite(server, site);

  server.setErrorHandler((error: { statusCode?: number; code?: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ event: "request-failed", code: error.code });
    // A body of another kind than JSON is as little an update as a broken one.
    return reply.code(status === 415 ? 400 : status).send({ error: status >= 500 ? "failed" : "refused" });
  });
  return server;
}

/** A connection that is kept for the next update would keep the server from closing. */
function letGoWhenClosing(server: FastifyInstance): void {
  let closing = false;
  server.addHook("preClose", () => {
    closing = true;
  });
  server.addHook("onSend", (_request, reply, payload, done) => {
    if (closing) reply.header("connection", "close");
    done(null, payload);
  });
}

function refuse(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(400).send({ error: "refused" });
}

function refuseSchemas(): never {
  throw new Error("A route has a schema, and Fastify nothing to compile it with: see schemaController.");
}
