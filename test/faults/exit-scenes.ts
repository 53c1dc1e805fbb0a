import { onTestFinished } from "vitest";
import type { Person } from "telegram-fake";
import { asked, deliver, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startWorld, token, type World, type WorldOptions } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { startTelegram } from "../telegram.ts";

/** How long the app waits for Telegram and for the store, and how long a store takes that dawdles. */
export interface Times extends Pick<WorldOptions, "patience" | "storePatience"> {
  readonly dawdle?: number;
}

/** Somebody taps ✖ while something else is in hand. Says after how many milliseconds Telegram is asked for each cover. */
type Scene = (times: Times) => Promise<readonly number[]>;

const cover = textOf(language("uk"), screen("cover"));
const title = cover.split("\n")[0] ?? cover;

export const scenes: Readonly<Record<string, Scene>> = {
  "while the store works": (times) => whileTheStore("works", times),
  "while the store dawdles": (times) => whileTheStore("dawdles", times),
  "while the store hangs": (times) => whileTheStore("hangs", times),
  "while the store fails": (times) => whileTheStore("fails", times),

  "while Telegram does not answer another update of the same person": async (times) => {
    const world = await ending(times);
    const olena = await asked(world, "uk");
    world.telegram.inject({ method: "sendMessage", answer: "silence" });
    olena.send("9000");
    await world.telegram.until(() => world.telegram.calls.at(-1)?.answer === "silence", "the update in hand");
    return [await untilCover(world, olena)];
  },

  "while an erasure of the same person is in hand, whose deletions are slow": async (times) => {
    const world = await ending(times);
    const { telegram } = world;
    const olena = await asked(world, "uk");
    const seen = withExit(olena);
    telegram.inject({ method: "deleteMessages", answer: "silence" });
    const first = await untilCover(world, olena);
    await telegram.until(() => telegram.calls.at(-1)?.answer === "silence", "the deletion in hand");
    return [first, await untilCover(world, olena, seen)];
  },

  "while all of this happens at once, to many": async (times) => {
    const { store, world } = await breakable(times);
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
    return [await untilCover(world, olena)];
  },
};

async function whileTheStore(condition: BreakableStore["condition"], times: Times): Promise<number[]> {
  const { store, world } = await breakable(times);
  const olena = await asked(world, "uk");
  store.condition = condition;
  return [await untilCover(world, olena)];
}

async function breakable(times: Times): Promise<{ store: BreakableStore; world: World }> {
  const store = new BreakableStore(times.dawdle);
  const world = await ending({ store, ...times });
  onTestFinished(() => {
    store.end();
  });
  return { store, world };
}

/** A world in which nothing is waited for when the test ends. */
async function ending(options: WorldOptions): Promise<World> {
  const telegram = await startTelegram({ token });
  const world = await startWorld({ telegram, ...options });
  onTestFinished(() => telegram.close());
  return world;
}

/** Taps ✖ at once, though an update of the same person is still in hand: Telegram keeps taps in a line of their own. */
async function untilCover(world: World, olena: Person, message = withExit(olena)): Promise<number> {
  const { telegram } = world;
  const { length } = telegram.calls;
  const isAsked = (): boolean =>
    telegram.calls.slice(length).some(({ payload }) => String(payload["text"]).includes(title));
  const begun = performance.now();
  const { update } = olena.tap("✖", { message });
  void deliver(world, update).catch(() => undefined);
  await telegram.until(isAsked, "the cover", 30_000);
  return performance.now() - begun;
}

function withExit(olena: Person): Person["messages"][number] {
  const shown = olena.messages.findLast(({ inlineKeyboard }) =>
    inlineKeyboard.flat().some(({ text }) => text === "✖"),
  );
  if (shown === undefined) throw new Error("there is no ✖");
  return shown;
}
