import { fastify } from "fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Answer, CallLog } from "./calls.ts";
import type { FaultAnswer, Faults } from "./faults.ts";
import { readMultipart } from "./multipart.ts";
import { findMethod } from "./methods/table.ts";
import type { Payload } from "./parameters.ts";
import { Refused, refused } from "./refusals.ts";
import type { World } from "./world.ts";

interface Route {
  readonly Params: { readonly token: string; readonly method: string };
}

const record = z.record(z.string(), z.unknown());

/** Telegram takes no larger upload. */
const mostUploadBytes = 50 * 1024 * 1024;

/** Query and body together, as Telegram takes them; undefined when the body cannot be read. */
async function readPayload({ query, body, headers }: FastifyRequest<Route>): Promise<Payload | undefined> {
  const inQuery = record.parse(query);
  if (Buffer.isBuffer(body)) {
    const fields = await readMultipart(body, headers["content-type"] ?? "");
    return fields && { ...inQuery, ...fields };
  }
  if (typeof body !== "string" || body === "") return inQuery;
  if (headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true) {
    return { ...inQuery, ...Object.fromEntries(new URLSearchParams(body)) };
  }
  try {
    return { ...inQuery, ...record.parse(JSON.parse(body)) };
  } catch {
    return undefined;
  }
}

function answerOf(refusal: Refused): Answer {
  return { ok: false, error_code: refusal.code, description: refusal.description };
}

function faultAnswer({ errorCode, description, retryAfter }: Exclude<FaultAnswer, string>): Answer {
  return {
    ok: false,
    error_code: errorCode,
    description,
    ...(retryAfter !== undefined && { parameters: { retry_after: retryAfter } }),
  };
}

/** Does to the connection what the fault says. */
function strike(fault: FaultAnswer, reply: FastifyReply): FastifyReply {
  if (typeof fault !== "string") {
    return reply.status(fault.status ?? fault.errorCode).send(faultAnswer(fault));
  }
  reply.hijack();
  if (fault === "reset") reply.raw.socket?.destroy();
  return reply;
}

/** Hands on what comes as it came: `readPayload` knows the ways in which it may be written. */
function takeAnyBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => {
    done(null, body);
  });
  app.addContentTypeParser(
    "multipart/form-data",
    { parseAs: "buffer", bodyLimit: mostUploadBytes },
    (_request, body, done) => {
      done(null, body);
    },
  );
}

/** @throws Refused where Telegram refuses the call */
function perform(
  { params }: FastifyRequest<Route>,
  reply: FastifyReply,
  payload: Payload | undefined,
  { world, token }: { readonly world: World; readonly token: string },
): unknown {
  if (params.token !== token) throw refused("unauthorized");
  const found = findMethod(params.method);
  if (found === undefined) throw refused("methodNotFound");
  if (payload === undefined) throw refused("bodyNotObject");
  const gone = new AbortController();
  reply.raw.once("close", () => {
    // Who has the answer is not gone; to say so would cost as much as a small call.
    if (!reply.raw.writableFinished) gone.abort();
  });
  return found.method.perform(payload, { world, method: found.name, signal: gone.signal });
}

/** Telegram's HTTP side: `/bot<token>/<method>`, by GET or POST, with JSON, a form, a form with files or a query. */
export function createHttp(world: World, log: CallLog, faults: Faults, token: string): FastifyInstance {
  const app = fastify({ forceCloseConnections: true, routerOptions: { maxParamLength: 500 } });
  takeAnyBody(app);
  app.setNotFoundHandler((_request, reply) => reply.status(404).send(answerOf(refused("notFound"))));

  app.route<Route>({
    method: ["GET", "POST"],
    url: "/bot:token/:method",
    handler: async (request, reply) => {
      const name = findMethod(request.params.method)?.name ?? request.params.method;
      const payload = await readPayload(request);
      const note = log.add(name, payload ?? {}, world.now());
      const fault = faults.strike(name, payload ?? {});
      if (fault !== undefined) {
        const { answer, arrives = false } = fault;
        if (arrives) await perform(request, reply, payload, { world, token });
        note({ answer: typeof answer === "string" ? answer : faultAnswer(answer) });
        return strike(answer, reply);
      }
      try {
        const answer: Answer = { ok: true, result: await perform(request, reply, payload, { world, token }) };
        note({ answer });
        return answer;
      } catch (error) {
        if (!(error instanceof Refused)) {
          note({ answer: { ok: false, error_code: 500, description: String(error) } });
          throw error;
        }
        note({ answer: answerOf(error), refusal: error.refusal });
        return reply.status(error.code).send(answerOf(error));
      }
    },
  });
  return app;
}
