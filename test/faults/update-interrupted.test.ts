import { expect, onTestFinished, test } from "vitest";
import type { Person, StrictTelegram } from "telegram-fake";
import { handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { belowOpening, screenOf, startWorld, token } from "../world.ts";
import { startTelegram } from "../telegram.ts";
import { BreakableStore } from "./breakable-store.ts";
import { memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";
import { openRelay } from "./relay.ts";

// A process is killed while it writes down what an update leaves: the mark that the update was handled stands never without the
// rest, and ✖ finds all that is in the chat.

const uk = language("uk");
const cover = textOf(uk, screen("cover"));
const help = textOf(uk, screen("help"));
const minute = 60_000;

/**
 * It takes so many writes more, and then nothing ever ends, as for a process that was killed behind the last; or it refuses
 * the next one alone.
 */
class EndingStore extends BreakableStore {
  left = Infinity;
  readonly #then: "hangs" | "refuses one";

  constructor(store: LastingMemory, then: "hangs" | "refuses one") {
    super(undefined, store);
    this.#then = then;
  }

  override write(...given: Parameters<BreakableStore["write"]>): Promise<void> {
    return this.#isRefused() ? Promise.reject(new Error("refused")) : super.write(...given);
  }

  override schedule(...given: Parameters<BreakableStore["schedule"]>): Promise<void> {
    return this.#isRefused() ? Promise.reject(new Error("refused")) : super.schedule(...given);
  }

  #isRefused(): boolean {
    this.left -= 1;
    if (this.left !== -1) return false;
    if (this.#then === "hangs") this.condition = "hangs";
    return this.#then === "refuses one";
  }
}

// What is announced, the chat, its timer, and the mark.
test.each([1, 2, 3, 4])("killed behind write %i of a cry for help", async (writes) => {
  const now = Date.now;
  const telegram = await startTelegram({ token, now });
  onTestFinished(() => telegram.close());
  const relay = await openRelay(telegram.root);
  const lasting = new LastingMemory(now);
  const store = new EndingStore(lasting, "hangs");
  onTestFinished(() => {
    store.end();
  });
  const environment = { BOT_API_ROOT: relay.root };
  const updates = "polling";
  const world = await startWorld({
    telegram,
    now,
    store,
    updates,
    environment,
    patience: { answer: minute },
  });
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const memory = memoryOf(lasting, now);
  const before = await memory.chat(olena.user.id);
  const timer = await memory.covers.read(olena.user.id);

  store.left = writes;
  olena.send("допоможіть");
  await expect.poll(() => store.left).toBeLessThanOrEqual(writes === 4 ? 0 : -1);
  await relay.goDown();
  store.condition = "hangs";

  const kept = await memory.chat(olena.user.id);
  expect(kept?.update).toBeGreaterThan(before?.update ?? 0);
  const isMarked = await memory.isHandled(kept?.update ?? 0);
  expect(isMarked).toBe(writes === 4);
  const isNoted = kept?.sendingAfter === undefined;
  expect(isNoted).toBe(writes > 1);
  const isTimed = (await memory.covers.read(olena.user.id))?.at !== timer?.at;
  expect(isTimed).toBe(writes > 2);

  await startWorld({ telegram, now, store: lasting, updates });
  const isHelped = (): boolean => olena.messages.some((one) => belowOpening(one).text.includes(help));
  await telegram.until(isHelped, "help");
  await coverAlone(telegram, olena);
});

test("killed before it has noted a screen that came as a new message: what is tapped above it since comes below it", async () => {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  const relay = await openRelay(telegram.root);
  const lasting = new LastingMemory();
  const store = new EndingStore(lasting, "hangs");
  onTestFinished(() => {
    store.end();
  });
  const environment = { BOT_API_ROOT: relay.root };
  const updates = "polling";
  const world = await startWorld({ telegram, store, updates, environment });
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  const menu = screenOf(olena);
  const refused = { errorCode: 400, description: "Bad Request: message can't be edited" };
  telegram.inject({ method: "editMessageText", answer: refused });
  // That one will be sent is written down, and nothing after that.
  store.left = 1;
  olena.tap(/^🛡/, { message: menu });
  const shows = (id: string) => (): boolean => screenOf(olena).text === textOf(uk, screen(id));
  await telegram.until(shows("safety"), "the screen in a new message");
  await expect.poll(() => store.left).toBeLessThan(0);
  await relay.goDown();

  olena.tap(/^🏠/, { message: menu });
  await startWorld({ telegram, store: lasting, updates });
  await telegram.until(shows("housing"), "what was tapped last, at the end");
  await coverAlone(telegram, olena);
});

test.each([1, 2, 3, 4])("where the store refuses write %i alone of a cry for help", async (write) => {
  const store = new EndingStore(new LastingMemory(), "refuses one");
  const world = await startWorld({ store });
  const { telegram } = world;
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  await handled(telegram);
  store.left = write - 1;
  await said(telegram, olena, "допоможіть");
  expect(store.left).toBeLessThan(0);
  expect(belowOpening(screenOf(olena)).text).toContain(help);
  const state = async (): Promise<unknown> => (await fetch(`${world.app.address}/readyz`)).json();
  await expect.poll(state).toMatchObject({ store: "ready" });
  await coverAlone(telegram, olena);
});

/** ✖, in words. */
async function coverAlone(telegram: StrictTelegram, olena: Person): Promise<void> {
  await said(telegram, olena, "x");
  const isAlone = (): boolean => olena.messages.length === 1 && screenOf(olena).text === cover;
  await telegram.until(isAlone, "the cover alone");
}
