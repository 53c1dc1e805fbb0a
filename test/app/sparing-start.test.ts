import { Script } from "node:vm";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { makeReady } from "../../src/app/make-ready.ts";
import { spareMemory, spendMemory } from "../../src/app/sparing-start.ts";
import { content, places } from "../published.ts";

let loops = 0;

/** The least processor time, in microseconds, of a loop that V8 has not seen before. */
function timeOfLoop(): number {
  const times = Array.from({ length: 5 }, () => {
    loops += 1;
    const loop = new Script(
      `{ let sum = ${loops}; for (let at = 0; at < 6e6; at += 1) sum = (sum * 31 + at) | 0; sum; }`,
    );
    const before = process.cpuUsage();
    loop.runInThisContext();
    return process.cpuUsage(before).user;
  });
  return Math.min(...times);
}

test("a program that is ready is as quick as one that spared nothing while it started", async () => {
  onTestFinished(spendMemory);
  const quick = timeOfLoop();
  spareMemory();
  await makeReady(content, places, pino({ enabled: false }));
  // Without what V8 optimizes it takes two and a half times as long, however often it is measured. Beside others that use the same core
  // it may take as long now and then.
  await expect.poll(timeOfLoop).toBeLessThan(1.6 * quick);
});
