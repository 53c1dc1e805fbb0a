import { expect, test } from "vitest";
import { handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf, startWorld } from "../world.ts";
import { memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";

const cover = textOf(language("uk"), screen("cover"));
const minute = 60_000;

/** Keeps a deletion waiting: nothing else is deleted while a chat is looked at that is being covered. */
class HoldingMemory extends LastingMemory {
  isHeld = false;
  #isHolding = false;
  readonly #held: (() => void)[] = [];

  hold(): void {
    this.#isHolding = true;
  }

  letGo(): void {
    this.#isHolding = false;
    for (const goOn of this.#held) goOn();
  }

  override async delete(key: string): Promise<void> {
    if (this.#isHolding) {
      this.isHeld = true;
      await new Promise<void>((resolve) => this.#held.push(resolve));
    }
    await super.delete(key);
  }
}

/** A chat that is being covered since nothing was done in it: what is kept of it was looked at, and not yet changed. */
async function beingCovered() {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const store = new HoldingMemory(now);
  const { telegram, opens } = await startWorld({ updates: "polling", now, store });
  const olena = await opens({ firstName: "Olena", languageCode: "uk" });
  await said(telegram, olena, "9000");
  await handled(telegram);
  store.hold();
  ahead += 31 * minute;
  await expect.poll(() => store.isHeld).toBe(true);
  return {
    olena,
    // Another process, whose update took longer than its turn.
    elsewhere: memoryOf(store, now),
    now,
    isCovered: async (): Promise<void> => {
      store.letGo();
      const isAlone = (): boolean => olena.messages.length === 1 && screenOf(olena).text === cover;
      await telegram.until(isAlone, "the cover alone", 30_000);
    },
  };
}

test("a timer that is chosen while the chat is covered stays as it was chosen", async () => {
  const { olena, elsewhere, isCovered } = await beingCovered();
  expect(await elsewhere.chooseTimer(olena.user.id, { kind: "cover", after: 120 })).toBe(true);
  await isCovered();
  const kept = await elsewhere.chat(olena.user.id);
  expect(kept).toMatchObject({
    coverAfterMinutes: 120,
    isCovered: true,
    screenMessageId: screenOf(olena).id,
  });
  expect(kept?.messages.map(([id]) => id)).toEqual([screenOf(olena).id]);
});

test("a message that comes while the chat is covered is known to the next exit", async () => {
  const { olena, elsewhere, now, isCovered } = await beingCovered();
  const chat = olena.user.id;
  const late = screenOf(olena).id + 50;
  await elsewhere.changeChat(chat, (before) => ({
    ...before,
    messages: [...before.messages, [late, now()]],
  }));
  await isCovered();
  expect((await elsewhere.chat(chat))?.messages.map(([id]) => id)).toContain(late);
});
