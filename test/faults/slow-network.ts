import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { forward } from "./forward.ts";
import { listening } from "./listening.ts";

/** A way to Telegram on which each call and each answer takes its time, as the seed has it; it closes with the test. */
export async function openSlowNetwork(
  target: string,
  seed: number,
  { least, most }: { readonly least: number; readonly most: number },
): Promise<{ readonly root: string }> {
  let state = seed;
  const delay = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return least + (state / 2 ** 31) * (most - least);
  };
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const isPoll = request.url?.endsWith("/getUpdates") === true;
      if (!isPoll) await wait(delay());
      const { status, text } = await forward(target, request, body);
      if (!isPoll) await wait(delay() / 2);
      response.writeHead(status, { "content-type": "application/json" }).end(text);
    })().catch(() => response.destroy());
  });
  const root = await listening(server);
  return { root };
}
