import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { forward } from "./forward.ts";
import { listening } from "./listening.ts";

/** A way to Telegram on which one call is held up. */
export interface HoldingWay {
  readonly root: string;
  /** Holds up the next call of this method whose body holds these words; what it gives lets it go on. */
  hold(method: string, words: string): HeldCall;
}

export interface HeldCall {
  readonly isHeld: () => boolean;
  /** Telegram has answered it. */
  readonly hasArrived: () => boolean;
  readonly letGo: () => void;
}

/** Opens a way to Telegram on which calls can be held up one by one, so that others overtake them; it closes with the test. */
export async function openHoldingWay(target: string): Promise<HoldingWay> {
  let waiting: {
    readonly fits: (url: string, body: string) => boolean;
    arrive: () => Promise<void>;
    arrived: () => void;
  }[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await buffer(incoming);
      const { url = "" } = incoming;
      const held = waiting.find(({ fits }) => fits(url, body.toString()));
      waiting = waiting.filter((one) => one !== held);
      await held?.arrive();
      const { status, text } = await forward(target, incoming, body);
      held?.arrived();
      outgoing.writeHead(status, { "content-type": "application/json" }).end(text);
    })().catch(() => outgoing.destroy());
  });
  const root = await listening(server);
  return {
    root,
    hold: (method, words) => {
      let isHeld = false;
      let hasArrived = false;
      let letGo = (): void => undefined;
      const gone = new Promise<void>((resolve) => (letGo = resolve));
      const arrive = (): Promise<void> => {
        isHeld = true;
        return gone;
      };
      const fits = (url: string, body: string): boolean => url.endsWith(`/${method}`) && body.includes(words);
      const arrived = (): void => {
        hasArrived = true;
      };
      waiting.push({ fits, arrive, arrived });
      return { isHeld: () => isHeld, hasArrived: () => hasArrived, letGo };
    },
  };
}
