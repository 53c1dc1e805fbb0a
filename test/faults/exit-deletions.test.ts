import { expect, test } from "vitest";
import { handled, said } from "../bot/chat.ts";
import { startWorld, type World } from "../world.ts";
import { coverAlone } from "./cover-alone.ts";

// Telegram refuses for a while to delete anything: what stays meanwhile goes by the next ✖, and nobody hears of it.

const olenaIs = { firstName: "Olena", languageCode: "uk" };
const flood = { errorCode: 429, description: "Too Many Requests: retry after 60", retryAfter: 60 };

interface RefusingWorld extends World {
  refuses: boolean;
}

async function startRefusingWorld(): Promise<RefusingWorld> {
  const world = { ...(await startWorld()), refuses: false };
  world.telegram.inject({
    method: "deleteMessages",
    when: () => world.refuses,
    answer: flood,
    times: Infinity,
  });
  return world;
}

test("each screen that was replaced meanwhile goes by ✖", async () => {
  const world = await startRefusingWorld();
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  world.refuses = true;
  for (const text of ["допоможіть", "qwertyuiop", "9000", "/menu"]) await said(telegram, olena, text);
  world.refuses = false;
  await said(telegram, olena, "/menu");
  olena.tap("✖");
  await coverAlone(world, olena);
});

test("who unblocks the bot meanwhile hears nothing of it, and what stood there goes by ✖", async () => {
  const world = await startRefusingWorld();
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  olena.block();
  await handled(telegram);
  const before = olena.messages.map(({ id }) => id);
  world.refuses = true;
  olena.unblock();
  await handled(telegram);
  const said = olena.messages.filter(({ id }) => !before.includes(id)).map(({ text }) => text);
  expect(said).toEqual(["…"]);
  world.refuses = false;
  olena.tap("✖");
  await coverAlone(world, olena);
});
