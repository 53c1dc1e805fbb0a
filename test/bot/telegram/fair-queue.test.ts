import { describe, expect, test } from "vitest";
import { fairQueue } from "../../../src/bot/telegram/fair-queue.ts";

const hangs = (): Promise<never> => new Promise(() => undefined);
const done = (): Promise<string> => Promise.resolve("done");

/** As many calls as are made at once for all chats. */
const most = 256;

function caller(chat: number): { readonly chat: number; readonly needsHelp: boolean } {
  return { chat, needsHelp: false };
}

describe("a call of Telegram begins", () => {
  test("beside as many as may be made at once, of which each hangs, when these have hung for a second", async () => {
    const share = fairQueue();
    for (let chat = 1; chat <= most; chat += 1) void share(caller(chat), hangs);
    let hasBegun = false;
    const begun = performance.now();
    const call = share(caller(most + 1), () => {
      hasBegun = true;
      return done();
    });
    await Promise.resolve();
    expect(hasBegun).toBe(false);
    expect(await call).toBe("done");
    expect(performance.now() - begun).toBeGreaterThan(900);
  });

  test("at once, whatever hangs of another chat that sends a thousand", async () => {
    const share = fairQueue();
    let begun = 0;
    for (let nth = 0; nth < 1000; nth += 1) {
      void share(caller(1), () => {
        begun += 1;
        return hangs();
      });
    }
    expect(await share(caller(2), done)).toBe("done");
    expect(begun).toBe(3);
  });
});
