import { describe, expect, test } from "vitest";
import { MemoryStore } from "../../../src/store/memory-store.ts";
import { textOf } from "../../content/published/reading.ts";
import { startWorld } from "../../world.ts";
import { handled, language, lineOf, said, screen, tapped } from "../chat.ts";

const minute = 60_000;
const hour = 60 * minute;
/** So many that what others have between cuts them into more ranges than are remembered: the nearest become one. */
const texts = 1700;

describe("what is in a chat", () => {
  test("is still known when as much came as grew too old to be deleted", async () => {
    let time = Date.now();
    const { telegram, opens } = await startWorld({ now: () => time });
    const german = language("de");
    const olena = await opens({ firstName: "Olena", languageCode: "de" }, "de-about-timers");
    // Else the timer may cover the chat before the taps two days later have come.
    await tapped(telegram, olena, lineOf(german, "button-cover-off"));
    await said(telegram, olena, "/start de-services-centres");
    time += 47 * hour;
    await tapped(telegram, olena, /^☰/);
    await tapped(telegram, olena, /^📞/);
    await tapped(telegram, olena, /^Betrogen/);
    time += 2 * hour;
    await tapped(telegram, olena, lineOf(german, "button-card"));
    expect(olena.messages.filter(({ contact }) => contact)).toHaveLength(1);
    await said(telegram, olena, "x");
    expect(olena.messages.filter(({ contact }) => contact)).toEqual([]);
    expect(olena.messages.map(({ text }) => text)).toContainEqual(
      expect.stringContaining(textOf(german, screen("cover"))),
    );
  });

  test("is still known when a menu was replaced that Telegram did not delete", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "de" });
    const answer = { errorCode: 500, description: "Internal Server Error" };
    telegram.inject({ method: "deleteMessages", answer, times: 4 });
    await said(telegram, olena, "9000");
    expect(olena.messages.filter(({ from }) => from === "bot")).toHaveLength(2);
    await said(telegram, olena, "x");
    expect(olena.messages.map(({ text }) => text)).toEqual([textOf(language("de"), screen("cover"))]);
    expect(telegram.refused).toEqual([]);
  });

  test("stays small in the store however much it is, and goes by ✖ but for what others have between", async () => {
    const store = new MeasuringStore();
    const { telegram, opens } = await startWorld({ updates: "polling", store });
    const olena = await opens({ firstName: "Olena", languageCode: "de" });
    const other = await opens({ firstName: "Ivan", languageCode: "de" });
    await handled(telegram);
    for (let nth = 0; nth < texts; nth += 1) {
      olena.send(`Wort ${nth}`);
      if (nth % 7 === 0) other.send(`Wort ${nth}`);
    }
    // A machine that does other things too takes long over so many.
    await telegram.until(() => telegram.updatesPending === 0, "every update handled", minute);
    // One by one they would take four times as much.
    expect(store.largest).toBeLessThan(10_000);

    olena.tap("✖");
    const isCovered = (): boolean => olena.messages.length === 1;
    await telegram.until(isCovered, "the cover alone", 15_000);
    expect(olena.messages.map(({ text }) => text)).toEqual([textOf(language("de"), screen("cover"))]);
    expect(other.messages.filter(({ text }) => text.startsWith("Wort"))).toHaveLength(Math.ceil(texts / 7));
  });
});

/** Knows how long the longest value is that was written. */
class MeasuringStore extends MemoryStore {
  largest = 0;

  override write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void> {
    this.largest = Math.max(this.largest, value.length);
    return super.write(key, value, lifetimeMs);
  }
}
