import { fastify } from "fastify";
import type { FastifyReply } from "fastify";
import { onTestFinished } from "vitest";
import { z } from "zod";

const updateSchema = z.looseObject({ update_id: z.number() });

/** An update that came, and what it can be answered by. */
export interface Delivered {
  readonly update: z.output<typeof updateSchema>;
  readonly secret: unknown;
  readonly reply: FastifyReply;
}

/** A webhook that keeps what comes, and answers each when the test says so. */
export interface Receiver {
  readonly url: string;
  readonly delivered: readonly Delivered[];
  /** The update that comes next, counted from the start of the test. */
  readonly nth: (number: number) => Promise<Delivered>;
}

/** Closes by itself when the test ends. */
export async function openReceiver(): Promise<Receiver> {
  const delivered: Delivered[] = [];
  const waiting = new Map<number, (delivered: Delivered) => void>();
  const app = fastify({ forceCloseConnections: true });
  app.post("/hook", (request, reply) => {
    reply.hijack();
    const secret = request.headers["x-telegram-bot-api-secret-token"];
    const one = { update: updateSchema.parse(request.body), secret, reply };
    waiting.get(delivered.push(one))?.(one);
  });
  onTestFinished(() => app.close());
  const root = await app.listen({ host: "127.0.0.1", port: 0 });
  return {
    url: `${root}/hook`,
    delivered,
    nth: (number) => {
      const before = delivered[number - 1];
      if (before !== undefined) return Promise.resolve(before);
      return new Promise((resolve) => waiting.set(number, resolve));
    },
  };
}

/** Answers an update with that status. */
export function answerWith({ reply }: Delivered, status: number): void {
  reply.raw.writeHead(status).end();
}
