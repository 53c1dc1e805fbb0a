import { expect, test } from "vitest";
import { said } from "./bot/chat.ts";
import { startWorld } from "./world.ts";

/** Less than it takes to make ready what finds cries and screens, and more than two updates do, in milliseconds of this process. */
const limit = 250;

test("who writes first after a start waits for nothing that is made ready then", async () => {
  // The content that other tests have used is ready long since.
  const { telegram, opens, logs } = await startWorld({ root: process.cwd() });
  await expect.poll(() => logs.some((line) => line.includes("made-ready")), { timeout: 15_000 }).toBe(true);
  const before = process.cpuUsage();
  const olena = await opens({ firstName: "Olena", languageCode: "uk" });
  await said(telegram, olena, "Якесь слово");
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(limit);
});
