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
const long = 60_000;

const cries: readonly (readonly [string, (person: Person, menu: Person["messages"][number]) => void])[] = [
  ["tapped", (person, menu) => void person.tap(/допомога/, { message: menu })],
  ["typed", (person) => void person.send("допоможіть")],
  ["asked for by a command", (person) => void person.send("/help")],
];

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

describe.each(["webhook", "polling"] as const)(
  "help does not wait behind what hangs of a person, by %s",
  (updates) => {
    test.each(cries)("when it is %s", async (_, cry) => {
      const { telegram, opens } = await startWorld({
        updates,
        answerWithin: 500,
        patience: { answer: long },
      });
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
      await telegram.until(() => olena.messages.some(({ text }) => text.includes(help)), "help", soon);
      await handled(telegram);
      expect(screenOf(olena).text).toContain(help);
    });
  },
);

/** What hangs of ✖. */
const hangs: Readonly<Record<string, string>> = {
  "the cover is put there": "editMessageText",
  "messages are deleted": "deleteMessages",
};

describe.each(["webhook", "polling"] as const)(
  "help does not wait behind a ✖ that hangs, by %s",
  (updates) => {
    test.each(
      Object.entries(hangs).flatMap(([step, method]) =>
        cries.map(([how, cry]) => [step, how, method, cry] as const),
      ),
    )("while %s, when it is %s, and the rest of ✖ is done after it", async (_step, _how, method, cry) => {
      const store = new LastingMemory();
      const { telegram, opens } = await startWorld({
        updates,
        store,
        answerWithin: 500,
        patience: { answer: long },
      });
      const olena = await opens(olenaIs);
      await handled(telegram);
      const menu = screenOf(olena);
      let isHanging = true;
      telegram.inject({ method, answer: "silence", times: Infinity, when: () => isHanging });
      olena.tap("✖", { message: menu });
      await telegram.until(() => telegram.calls.some(({ answer }) => answer === "silence"), "a ✖ that hangs");
      cry(olena, menu);
      await telegram.until(() => olena.messages.some(({ text }) => text.includes(help)), "help", soon);
      isHanging = false;
      await handled(telegram);
      const memory = memoryOf(store, Date.now);
      await expect.poll(() => memory.exits.read(olena.user.id)).toBeUndefined();
      expect(screenOf(olena).text).toContain(help);
      expect(olena.messages.map(({ text }) => text)).not.toContain(menu.text);
    });
  },
);
