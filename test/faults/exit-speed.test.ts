import { describe, expect, test } from "vitest";
import type { Person } from "../../src/preview/person.ts";
import { asked, deliver, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startWorld, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";

const cover = textOf(language("uk"), screen("cover"));
const title = cover.split("\n")[0] ?? cover;
/** Within which time the screen is covered, in milliseconds from the tap. */
const limit = 500;

/** Does something, and says after how many milliseconds Telegram is asked for the cover. */
async function untilCover({ telegram }: World, act: () => void): Promise<number> {
  const { length } = telegram.calls;
  const begun = performance.now();
  const isCover = telegram.until(
    () => telegram.calls.slice(length).some(({ payload }) => String(payload["text"]).includes(title)),
    "the cover",
  );
  act();
  await isCover;
  return performance.now() - begun;
}

/** Taps ✖ at once, though an update of the same person is still in hand: Telegram keeps taps in a line of their own. */
function tapsAtOnce(world: World, olena: Person, message = withExit(olena)): void {
  const { update } = olena.tap("✖", { message });
  const answered = deliver(world, update);
  void answered.catch(() => undefined);
}

function withExit(olena: Person): Person["messages"][number] {
  const shown = olena.messages.findLast(({ inlineKeyboard }) =>
    inlineKeyboard.flat().some(({ text }) => text === "✖"),
  );
  if (shown === undefined) throw new Error("there is no ✖");
  return shown;
}

function expectSoon(milliseconds: number): void {
  expect(milliseconds, `the cover took ${Math.round(milliseconds)} ms`).toBeLessThan(limit);
}

describe("the cover waits for nothing", () => {
  test.each(["works", "dawdles", "hangs", "fails"] as const)("while the store %s", async (condition) => {
    const store = new BreakableStore();
    const world = await startWorld({ store });
    const olena = await asked(world, "uk");
    store.condition = condition;
    expectSoon(
      await untilCover(world, () => {
        tapsAtOnce(world, olena);
      }),
    );
    store.condition = "works";
  });

  test("while Telegram does not answer another update of the same person", async () => {
    const world = await startWorld({ patience: { answer: 2000, attempts: 1 } });
    const olena = await asked(world, "uk");
    world.telegram.inject({ method: "sendMessage", answer: "silence" });
    olena.send("9000");
    await world.telegram.until(() => world.telegram.calls.at(-1)?.answer === "silence", "the update in hand");
    expectSoon(
      await untilCover(world, () => {
        tapsAtOnce(world, olena);
      }),
    );
  });

  test("while an erasure of the same person is in hand, whose deletions are slow", async () => {
    const world = await startWorld({ patience: { answer: 2000, attempts: 1 } });
    const { telegram } = world;
    const olena = await asked(world, "uk");
    const seen = withExit(olena);
    telegram.inject({ method: "deleteMessages", answer: "silence" });
    expectSoon(
      await untilCover(world, () => {
        tapsAtOnce(world, olena);
      }),
    );
    await telegram.until(() => telegram.calls.at(-1)?.answer === "silence", "the deletion in hand");
    expectSoon(
      await untilCover(world, () => {
        tapsAtOnce(world, olena, seen);
      }),
    );
  });

  test("while all of this happens at once, to many", async () => {
    const store = new BreakableStore();
    const world = await startWorld({ store, patience: { answer: 2000, attempts: 1 } });
    const { telegram } = world;
    const olena = await asked(world, "uk");
    const others = await Promise.all(Array.from({ length: 20 }, () => asked(world, "uk")));
    telegram.inject({ method: "sendMessage", answer: "silence", times: 100 });
    telegram.inject({ method: "deleteMessages", answer: "silence", times: 100 });
    const busy = [olena, ...others];
    for (const person of busy) person.send("9000");
    await telegram.until(
      () => telegram.calls.filter(({ answer }) => answer === "silence").length >= busy.length,
      "their updates in hand",
    );
    store.condition = "hangs";
    expectSoon(
      await untilCover(world, () => {
        tapsAtOnce(world, olena);
      }),
    );
    store.condition = "works";
  });
});
