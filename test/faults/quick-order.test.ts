import { describe, expect, onTestFinished, test } from "vitest";
import { language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { hasRedis, useRedisServer } from "../store/redis-server.ts";
import { screenOf } from "../world.ts";
import { startReplicas, updatesOf } from "./replica-stage.ts";

// Two taps of one person that two processes take, since Telegram was told of the first before it was shown: the second stays.

const uk = language("uk");
const text = (id: string): string => textOf(uk, screen(id));
const soon = 20_000;
const older = { label: /^🛡/, id: "safety", words: "П’ять кроків" };
const newer = { label: /^🔎/, id: "check" };

describe.runIf(hasRedis)("of two taps that two processes take, the newer one stays", () => {
  const redis = useRedisServer();

  test("where the older one's screen comes behind it", async () => {
    const { telegram, ways, to, settled } = await startReplicas(redis(), { holds: true });
    const { olena, menu } = await settled();
    const edit = ways[0]?.hold("editMessageText", `"message_id":${menu.id}`) ?? expect.fail();
    to(0);
    olena.tap(older.label, { message: menu });
    await expect.poll(edit.isHeld).toBe(true);
    to(1);
    olena.tap(newer.label, { message: menu });
    await telegram.until(() => screenOf(olena).text === text(newer.id), "the newer one");
    edit.letGo();
    await expect.poll(edit.hasArrived).toBe(true);
    await telegram.until(() => screenOf(olena).text === text(newer.id), "the newer one stays", soon);
  });

  test("where the older one is shown and at its end while the newer one's button still spins", async () => {
    const { telegram, worlds, ways, to, settled } = await startReplicas(redis(), { holds: true });
    const { olena, menu } = await settled();
    const updates = updatesOf(worlds[0]);
    const edit = ways[0]?.hold("editMessageText", `"message_id":${menu.id}`) ?? expect.fail();
    to(0);
    olena.tap(older.label, { message: menu });
    await expect.poll(edit.isHeld).toBe(true);
    to(1);
    const button = ways[1]?.hold("answerCallbackQuery", "") ?? expect.fail();
    olena.tap(newer.label, { message: menu });
    await telegram.until(() => screenOf(olena).text === text(newer.id), "the newer one");
    await expect.poll(button.isHeld).toBe(true);
    edit.letGo();
    await expect.poll(() => updatesOf(worlds[0])).toBeGreaterThan(updates);
    button.letGo();
    await telegram.until(() => screenOf(olena).text === text(newer.id), "the newer one stays", soon);
  });

  test("though the store is lost: what was shown quickly is not shown once more, which nothing would order", async () => {
    const { telegram, worlds, to, settled } = await startReplicas(redis(), { holds: true });
    const { olena, menu } = await settled();
    const before = telegram.calls.length;
    await redis().kill();
    onTestFinished(() => redis().start());
    to(0);
    const updates = updatesOf(worlds[0]);
    olena.tap(older.label, { message: menu });
    await expect.poll(() => updatesOf(worlds[0])).toBeGreaterThan(updates);
    to(1);
    olena.tap(newer.label, { message: menu });
    await telegram.until(() => screenOf(olena).text === text(newer.id), "the newer one");
    const edits = telegram.calls.slice(before).filter(({ method }) => method === "editMessageText");
    expect(edits.map(({ payload }) => String(payload["text"]).includes(older.words))).toEqual([true, false]);
  });
});
