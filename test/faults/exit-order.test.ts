import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { handled, said } from "../bot/chat.ts";
import { screenOf, startWorld, untilSilence, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { LastingMemory } from "./lasting-memory.ts";
import { cover, coverAlone } from "./cover-alone.ts";

// What an exit does beside other work of the same person: its own cover stays, and so does what they ask for later.

const olenaIs = { firstName: "Olena", languageCode: "uk" };
const refusal = { errorCode: 400, description: "Bad Request: message can't be edited" };
const flood = { errorCode: 429, description: "Too Many Requests: retry after 60", retryAfter: 60 };
const failure = { errorCode: 500, description: "Internal Server Error" };

/** Writes nothing down of what has to be done while it holds. */
class HoldingMemory extends LastingMemory {
  /** Whether something waits to be written down. */
  isAsked = false;
  #holds = false;
  #letGo: () => void = () => undefined;
  #held = Promise.resolve();

  hold(): true {
    this.#holds = true;
    this.#held = new Promise((resolve) => (this.#letGo = resolve));
    return true;
  }

  letGo(): void {
    this.#holds = false;
    this.#letGo();
  }

  override async schedule(...job: Parameters<LastingMemory["schedule"]>): Promise<void> {
    this.isAsked ||= this.#holds;
    await this.#held;
    return super.schedule(...job);
  }
}

/** The calls by which a cover was sent, each of which would be another message. */
function covers({ telegram }: World): World["telegram"]["calls"] {
  const isCover = (text: unknown): boolean => String(text).includes(cover.split("\n")[0] ?? cover);
  return telegram.calls.filter(({ method, payload }) => method === "sendMessage" && isCover(payload["text"]));
}

function coversSent(world: World): number {
  return covers(world).length;
}

function coversThatCame(world: World): number {
  return covers(world).filter(({ answer }) => answer !== "silence").length;
}

test("what is asked for after ✖ comes below it and stays, though the deletions take long", async () => {
  const world = await startWorld({ updates: "polling", patience: untilSilence });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  telegram.inject({ method: "deleteMessages", answer: "silence" });
  olena.tap("✖");
  olena.send("9000");
  const isShown = (): boolean => olena.messages.some(({ text }) => text.includes("Payoke"));
  await telegram.until(isShown, "the centre");
  await handled(telegram);
  await expect.poll(() => olena.messages.map(({ from }) => from)).toEqual(["bot", "person", "bot"]);
  expect(screenOf(olena).text).toContain("Payoke");
});

test("a cover that is sent is not among the ids that are deleted beside it", async () => {
  const world = await startWorld({ patience: { ...untilSilence, attempts: 2 } });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  // Whether it arrived nobody knows: it may stand at any of the next ids.
  telegram.inject({ method: "sendMessage", answer: failure, times: 2 });
  await said(telegram, olena, "9000");
  telegram.inject({ method: "editMessageText", answer: refusal });
  // Deleted is what was meant before the cover came.
  telegram.inject({ method: "deleteMessages", answer: "silence", times: 2 });
  olena.tap("✖");
  await coverAlone(world, olena);
  expect(coversSent(world)).toBe(1);
});

test("a cover whose sending fails though it arrives each time stands alone in the end", async () => {
  let ahead = 0;
  const world = await startWorld({ now: () => Date.now() + ahead, patience: { attempts: 2 } });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  telegram.inject({ method: "editMessageText", answer: refusal });
  telegram.inject({ method: "sendMessage", answer: failure, arrives: true, times: 4 });
  olena.tap("✖");
  await telegram.until(() => coversSent(world) === 4, "each try");
  await handled(telegram);
  ahead += 2000;
  await coverAlone(world, olena);
});

test("two ✖ at once, where no message can become the cover, leave one that was sent", async () => {
  const world = await startWorld({ updates: "polling" });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  telegram.inject({ method: "editMessageText", answer: refusal });
  olena.tap("✖");
  olena.send("x");
  await coverAlone(world, olena);
  expect(coversSent(world)).toBe(1);
});

test("an exit that could not forget leaves alone what is shown and stored since", async () => {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const store = new BreakableStore(undefined, new LastingMemory(now));
  onTestFinished(() => {
    store.end();
  });
  const world = await startWorld({ store, now, patience: untilSilence });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  store.condition = "fails";
  olena.tap("✖");
  await coverAlone(world, olena);
  telegram.inject({ method: "editMessageText", answer: "silence" });
  olena.send("9000");
  await telegram.until(
    () => telegram.calls.some(({ answer }) => answer === "silence"),
    "its answer is in hand",
  );
  // The store is back before the answer is noted, and the exit is due after it.
  store.condition = "works";
  await handled(telegram);
  ahead += 60_000;
  // It is looked every 50 ms what is due. That nothing goes shows only by time.
  await wait(500);
  expect(screenOf(olena).text).toContain("Payoke");
  // The exit comes to its end, and the timer of what is shown is left.
  await expect.poll(() => store.held).toMatchObject({ scheduled: 1 });
  await said(telegram, olena, "x");
  await coverAlone(world, olena);
});

test("a second ✖ that puts the cover there spares the first, which is about to, another message", async () => {
  const store = new HoldingMemory(Date.now);
  const world = await startWorld({ store, storePatience: 60_000, updates: "polling" });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  const menu = screenOf(olena);
  let isBusy = true;
  // The first cannot cover the menu, nor send a cover: once that is known its turn comes, and it writes down what is left to do.
  telegram.inject({ method: "editMessageText", answer: refusal });
  telegram.inject({ method: "sendMessage", answer: flood, when: () => store.hold() });
  telegram.inject({ method: "deleteMessages", answer: flood, times: Infinity, when: () => isBusy });
  olena.tap("✖", { message: menu });
  await expect.poll(() => store.isAsked, { timeout: 30_000 }).toBe(true);
  olena.tap("✖", { message: menu });
  await telegram.until(() => screenOf(olena).text === cover, "the cover of the second");
  isBusy = false;
  store.letGo();
  await coverAlone(world, olena);
  await handled(telegram);
  expect(coversSent(world)).toBe(1);
});

test("two ✖ that both take longer than anybody waits for another leave one cover", async () => {
  const world = await startWorld({ updates: "polling", patience: { answer: 3000, attempts: 3 } });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  const menu = screenOf(olena);
  let isHanging = true;
  telegram.inject({ method: "editMessageText", answer: refusal, times: Infinity });
  telegram.inject({ method: "sendMessage", answer: "silence", times: Infinity, when: () => isHanging });
  olena.tap("✖", { message: menu });
  olena.tap("✖", { message: menu });
  await telegram.until(() => coversSent(world) >= 7, "each try of several", 60_000);
  isHanging = false;
  await coverAlone(world, olena);
  expect(coversThatCame(world)).toBe(1);
});
