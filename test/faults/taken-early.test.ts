import { describe, expect, test } from "vitest";
import type { Update } from "telegram-fake";
import { anyMessage, deliver, handled, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { hasRedis, useRedisServer } from "../store/redis-server.ts";
import { belowOpening, screenOf } from "../world.ts";
import { memoryOf } from "./kept-records.ts";
import { startMortalWorld } from "./mortal-world.ts";
import { startReplicas } from "./replica-stage.ts";

// What Telegram was told of as taken before it was answered.

const uk = language("uk");
const help = textOf(uk, screen("help"));
const cover = textOf(uk, screen("cover"));

test("what the store could not take is written down when it is back: the next process answers it", async () => {
  const world = await startMortalWorld("webhook", { answerWithin: 50 });
  const { telegram, store, opens } = world;
  const olena = await opens({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const memory = memoryOf(world.kept, world.now);
  const isKept = async ({ update_id: id }: Update): Promise<boolean> =>
    (await memory.keptUpdates.read(id)) !== undefined;
  const start = telegram.updates.at(-1) ?? expect.fail();
  await expect.poll(() => memory.isHandled(start.update_id)).toBe(true);
  await expect.poll(() => isKept(start)).toBe(false);
  let isSilent = true;
  telegram.inject({
    answer: "silence",
    times: Infinity,
    when: ({ chat_id }) => isSilent && chat_id !== undefined,
  });

  store.condition = "fails";
  const { update } = olena.send("допоможіть");
  await telegram.until(() => telegram.updatesPending === 0, "told of as taken");
  expect(await isKept(update)).toBe(false);
  store.condition = "works";
  await expect.poll(() => isKept(update)).toBe(true);
  await world.isKilled(() => {
    isSilent = false;
    world.passes(1);
  });
  const isHelped = (): boolean => olena.messages.some((one) => belowOpening(one).text.includes(help));
  await telegram.until(isHelped, "help");
});

describe.runIf(hasRedis)("a quick tap that Telegram was told of", () => {
  const redis = useRedisServer();

  test("is not written down any more when ✖ has ended it: nobody would take it away, and it would come again", async () => {
    const { telegram, worlds, ways, to, settled } = await startReplicas(redis(), {
      holds: true,
      answerWithin: 400,
    });
    const { olena, menu } = await settled();
    await worlds[1].app.close();
    const edit = ways[0]?.hold("editMessageText", `"message_id":${menu.id}`) ?? expect.fail();
    to(0);
    olena.tap(/^🛡/, { message: menu });
    await expect.poll(edit.isHeld).toBe(true);
    await deliver(worlds[0], { message: { ...anyMessage(olena, menu.id + 100), text: "x" } });
    await handled(telegram);
    edit.letGo();
    await telegram.until(() => screenOf(olena).text === cover, "the cover");
    await expect.poll(() => redis().timers()).toBe(0);
  });
});
