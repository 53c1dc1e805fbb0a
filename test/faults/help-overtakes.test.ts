import { describe, expect, test } from "vitest";
import type { Person, StrictTelegram } from "telegram-fake";
import { handled, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf, startWorld } from "../world.ts";
import { memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";

const uk = language("uk");
const help = textOf(uk, screen("help"));
const olenaIs = { firstName: "Olena", languageCode: "uk" };
/** What is promised is five seconds, on a machine that does nothing else; what hangs here hangs much longer. */
const soon = 15_000;
/** What hangs is not waited for at the end either. */
const hanging = { answerWithin: 500, patience: { answer: 60_000 }, finishWithin: 200 };

type Cry = (person: Person, menu: Person["messages"][number]) => void;

const cries: readonly (readonly [string, Cry])[] = [
  ["tapped", (person, menu) => void person.tap(/допомога/, { message: menu })],
  ["typed", (person) => void person.send("допоможіть")],
  ["asked for by a command", (person) => void person.send("/help")],
];

const ways = ["webhook", "polling"] as const;

/** Each way to cry for help, by webhook and by polling, in an app of its own, side by side: most of it is waiting. */
async function eachCry(
  tried: (updates: (typeof ways)[number], how: string, cry: Cry) => Promise<void>,
): Promise<void> {
  await Promise.all(
    ways.flatMap((updates) =>
      cries.map(([how, cry]) => tried(updates, `help that is ${how}, by ${updates}`, cry)),
    ),
  );
}

/** Every call hangs that is made before the person cries for help. */
function hangUntilCry(telegram: StrictTelegram, { user }: Person): { cries: () => void } {
  let isHanging = true;
  telegram.inject({
    answer: "silence",
    times: Infinity,
    when: ({ chat_id, callback_query_id: tap }) => isHanging && (chat_id === user.id || tap !== undefined),
  });
  return { cries: () => (isHanging = false) };
}

describe("help that is tapped, typed, or asked for by a command, by webhook or by polling, does not wait", () => {
  test("behind what hangs of a person", () =>
    eachCry(async (updates, how, cry) => {
      const { telegram, opens } = await startWorld({ updates, ...hanging });
      const olena = await opens(olenaIs);
      await handled(telegram);
      const menu = screenOf(olena);
      const before = telegram.calls.length;
      const hang = hangUntilCry(telegram, olena);
      olena.tap(/Житло/, { message: menu });
      for (const text of ["9000", "Гент", "дякую", "Льєж", "чому"]) olena.send(text);
      await telegram.until(
        () => telegram.calls.slice(before).some(({ answer }) => answer === "silence"),
        "something that hangs",
      );
      hang.cries();
      cry(olena, menu);
      await telegram.until(() => olena.messages.some(({ text }) => text.includes(help)), how, soon);
      await handled(telegram);
      expect(screenOf(olena).text, how).toContain(help);
    }));

  test("behind a screen of before that is being deleted, and nobody is called to look for a fault", async () => {
    const { telegram, opens, logs } = await startWorld(hanging);
    const olena = await opens(olenaIs);
    await handled(telegram);
    telegram.inject({ method: "deleteMessages", answer: "silence" });
    olena.send("9000");
    const hangs = (): boolean => telegram.calls.some(({ answer }) => answer === "silence");
    await telegram.until(hangs, "the deletion that hangs");
    olena.send("/help");
    await telegram.until(() => screenOf(olena).text.includes(help), "help", soon);
    await handled(telegram);
    expect(logs.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  /** What hangs of ✖: as the cover is put there, and as messages are deleted. */
  const hangs = ["editMessageText", "deleteMessages"];

  test("behind a ✖ that hangs, and the rest of ✖ is done after it", async () => {
    const whileHanging = (method: string): Promise<void> =>
      eachCry(async (updates, cried, cry) => {
        const how = `${cried} while ${method} hangs`;
        const store = new LastingMemory();
        const { telegram, opens } = await startWorld({ updates, store, ...hanging });
        const olena = await opens(olenaIs);
        await handled(telegram);
        const menu = screenOf(olena);
        let isHanging = true;
        telegram.inject({ method, answer: "silence", times: Infinity, when: () => isHanging });
        olena.tap("✖", { message: menu });
        await telegram.until(
          () => telegram.calls.some(({ answer }) => answer === "silence"),
          "a ✖ that hangs",
        );
        cry(olena, menu);
        await telegram.until(() => olena.messages.some(({ text }) => text.includes(help)), how, soon);
        isHanging = false;
        await handled(telegram);
        const memory = memoryOf(store, Date.now);
        await expect.poll(() => memory.exits.read(olena.user.id), { message: how }).toBeUndefined();
        expect(screenOf(olena).text, how).toContain(help);
        expect(olena.messages.map(({ text }) => text)).not.toContain(menu.text);
      });
    await Promise.all(hangs.map(whileHanging));
  });
});
