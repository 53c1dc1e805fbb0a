import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { forward } from "./forward.ts";
import { listening } from "./listening.ts";

/** An answer as no Telegram gives it, but whatever stands before it. */
export interface StrangeAnswer {
  readonly status: number;
  readonly body: string;
}

export interface StrangeWay {
  readonly root: string;
  /** What every edit of a text is answered with, instead of being passed on; nothing where all works. */
  answer: StrangeAnswer | undefined;
  /** Likewise, whoever asks for updates. */
  updates: StrangeAnswer | undefined;
  /** How often somebody who asked for updates was answered so. */
  asked: number;
}

/** A way to Telegram on which a proxy answers in its own words; it closes with the test. */
export async function openStrangeWay(target: string): Promise<StrangeWay> {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await buffer(incoming);
      const asksForUpdates = incoming.url?.endsWith("/getUpdates") === true;
      const answer = asksForUpdates ? way.updates : way.answer;
      if (answer && asksForUpdates) way.asked += 1;
      if (answer && (asksForUpdates || incoming.url?.endsWith("/editMessageText"))) {
        outgoing.writeHead(answer.status).end(answer.body);
        return;
      }
      const { status, text } = await forward(target, incoming, body);
      outgoing.writeHead(status).end(text);
    })().catch(() => outgoing.destroy());
  });
  const way: StrangeWay = { root: await listening(server), answer: undefined, updates: undefined, asked: 0 };
  return way;
}
