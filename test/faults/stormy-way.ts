import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { Agent, request as forward } from "undici";
import { onTestFinished } from "vitest";
import { Chance } from "./chance.ts";
import { listening } from "./listening.ts";

/** What goes wrong with one call of three. */
const mishaps = ["flooded", "failed", "reset", "silent"] as const;

interface Fate {
  readonly kind: "answered" | (typeof mishaps)[number];
  /** Whether Telegram does what was asked, though nobody is told. */
  readonly arrives: boolean;
  /** Milliseconds before it arrives. */
  readonly delay: number;
  /** Of a flood, in seconds. */
  readonly retryAfter: number;
}

export interface StormyWay {
  readonly root: string;
  /** The storm ends: from now on every call is answered at once. */
  calm(): void;
  /** Settled when all that is sent by now has arrived: where this process has no time, that takes long. */
  arrived(): Promise<void>;
  /** How many calls are on their way. */
  readonly underWay: number;
  /** What became of each call that concerned a chat. */
  fatesOf(chat: number): readonly string[];
}

/** A way to Telegram in a storm: each call is late, broken, refused or lost, as the seed has it for each chat. */
export async function openStormyWay(target: string, seed: string): Promise<StormyWay> {
  // Where this process has no time, a connection takes long too.
  const agent = new Agent({ connections: 128, connect: { timeout: 0 } });
  const chances = new Map<string, Chance>();
  const told = new Map<string, string[]>();
  let isCalm = false;
  let underWay = 0;

  const draw = (chat: string): Fate => {
    const chance = chances.get(chat) ?? new Chance(seed, chat);
    chances.set(chat, chance);
    const fate = {
      kind: chance.next() < 2 / 3 ? ("answered" as const) : chance.of(mishaps),
      arrives: chance.next() < 0.5,
      // Mostly soon, sometimes after as much as two seconds.
      delay: chance.next() ** 3 * 2000,
      retryAfter: chance.of([1, 1, 30]),
    };
    return isCalm ? { kind: "answered", arrives: true, delay: 0, retryAfter: 0 } : fate;
  };

  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { url = "" } = incoming;
    const method = url.slice(url.lastIndexOf("/") + 1);
    const headers = { "content-type": String(incoming.headers["content-type"]) };
    const body = await buffer(incoming);
    let note: (text: string) => void = () => undefined;
    const ask = async (signal?: AbortSignal): Promise<{ status: number; text: string }> => {
      const answer = await forward(`${target}${url}`, {
        method: "POST",
        headers,
        body,
        dispatcher: agent,
        ...(signal && { signal }),
      });
      const text = await answer.body.text();
      note(text);
      return { status: answer.statusCode, text };
    };
    const answer = ({ status, text }: { status: number; text: string }): void => {
      outgoing.writeHead(status, { "content-type": "application/json" }).end(text);
    };
    if (method === "getUpdates") {
      // Who hangs up must not be handed updates.
      const gone = new AbortController();
      outgoing.once("close", () => {
        gone.abort();
      });
      answer(await ask(gone.signal));
      return;
    }
    const chat = chatIn(body);
    if (chat === undefined) {
      answer(await ask());
      return;
    }
    const { kind, arrives, delay, retryAfter } = draw(chat);
    const mine = told.get(chat) ?? [];
    told.set(chat, mine);
    const begun = Date.now();
    const nth = mine.push(
      `${begun % 100_000} ${method} ${kind} after ${Math.round(delay)} ms: ${bodyOf(body)}`,
    );
    note = (text) => {
      mine[nth - 1] = `${mine[nth - 1] ?? ""} → at ${Date.now() % 100_000}: ${messageIn(text)}`;
    };
    await wait(delay);
    switch (kind) {
      case "answered":
        answer(await ask());
        return;
      case "flooded":
        answer(failure(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter }));
        return;
      case "failed":
        if (arrives) await ask();
        answer(failure(500, "Internal Server Error"));
        return;
      case "reset":
        if (arrives) await ask();
        outgoing.destroy();
        return;
      case "silent":
        if (arrives) await ask();
    }
  };

  const server = createServer((incoming, outgoing) => {
    underWay += 1;
    void pass(incoming, outgoing)
      .catch(() => outgoing.destroy())
      .finally(() => (underWay -= 1));
  });
  // After the server's end, since what is asked for first is done last.
  onTestFinished(() => agent.destroy());
  const root = await listening(server);
  return {
    root,
    calm: () => (isCalm = true),
    arrived: async () => {
      // What was sent before is read before.
      const { body } = await forward(`${root}/`, { method: "POST", dispatcher: agent, reset: true });
      await body.dump();
    },
    get underWay() {
      return underWay;
    },
    fatesOf: (chat) => told.get(String(chat)) ?? [],
  };
}

/** Out of JSON, or out of the form of a picture. */
function chatIn(body: Buffer): string | undefined {
  return /"chat_id"(?::|\s+)(\d+)/.exec(body.toString("latin1"))?.[1];
}

function bodyOf(body: Buffer): string {
  return body.toString().replace(/\s+/g, " ").slice(0, 90);
}

/** Which message an answer is about, or why there is none. */
function messageIn(text: string): string {
  return /"message_id":\d+/.exec(text)?.[0] ?? text.slice(0, 80);
}

function failure(code: number, description: string, parameters?: object): { status: number; text: string } {
  return {
    status: code,
    text: JSON.stringify({ ok: false, error_code: code, description, ...(parameters && { parameters }) }),
  };
}
