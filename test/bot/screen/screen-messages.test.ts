import { describe, expect, test } from "vitest";
import { writeTap } from "../../../src/bot/screen/callback-data.ts";
import type { ScreenId } from "../../../src/content/screen-ids.ts";
import { coverMinutes, eraseHours } from "../../../src/content/timer-choices.ts";
import { timers } from "../../../src/content/screen-ids.ts";
import { content, labelsOf as labelsIn, languages, textOf } from "../../content/published/reading.ts";
import { labelsOf, screenOf, startWorld } from "../../world.ts";
import { BreakableStore } from "../../faults/breakable-store.ts";
import { handled, language, lineOf, said, saidTo, screen, tapped } from "../chat.ts";
import { buttonsOf, walk, waysFrom } from "../walk.ts";

const menu = screen("menu");
const help = screen("help");
const cover = screen("cover");

describe("tapping through all screens, in every language", () => {
  test("reaches each of them as it is written, in the one message, with help, back and menu", async () => {
    const world = await startWorld();
    const reached = new Set<ScreenId>([screen("share")]);
    const ids = new Map<unknown, number>();
    for await (const { from, to, answered, walkers } of walk(world)) {
      reached.add(to);
      expect(answered, `${from} -> ${to}`).toBe(true);
      for (const { code, person } of walkers) {
        const where = `${from} -> ${to} in ${code}`;
        const shown = screenOf(person);
        expect(shown.text, where).toBe(textOf(code, to));
        // What is set of the timers is marked.
        const labels = labelsOf(shown).map((label) => label.replace(/^✓ /, ""));
        expect(labels, where).toEqual(labelsIn(code, to));
        expect(saidTo(person), where).toHaveLength(1);
        expect(shown.id, where).toBe(ids.get(person) ?? shown.id);
        ids.set(person, shown.id);

        const ways = waysFrom(shown);
        const red = ways.filter(({ button }) => button.style === "danger");
        expect(
          red.map((way) => way.to),
          `red on ${where}`,
        ).toEqual(to === help ? [] : [help]);
        const lowest = shown.inlineKeyboard.at(-1) ?? [];
        const { parent } = content.screens.get(to) ?? {};
        expect(
          lowest.map(({ callback_data }) => callback_data),
          `below ${where}`,
        ).toEqual([
          ...(parent === undefined ? [] : [parent, menu]).map((id) =>
            writeTap({ kind: "screen", language: code, screen: id }),
          ),
          writeTap({ kind: "exit", language: code }),
        ]);
      }
    }
    expect([...reached, cover].sort()).toEqual([...content.screens.keys()].sort());
    expect(world.telegram.refused).toEqual([]);
  });

  test("shows a newcomer first what to know when the phone may be seen, with the numbers all the same", async () => {
    const { telegram, opens } = await startWorld();
    for (const code of languages) {
      const person = await opens({ firstName: "Olena", languageCode: code });
      await tapped(telegram, person, /🆘/);
      const shown = screenOf(person);
      expect(shown.text).toBe(`${lineOf(code, "talk-watched")}\n\n${textOf(code, help)}`);
      expect(labelsOf(shown)).toEqual(labelsIn(code, help));
      expect(saidTo(person)).toHaveLength(1);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("keeps each choice of the timers, and says so", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "nl" }, "nl-about-timers");
    const choices = buttonsOf(screenOf(olena)).filter(
      ({ tap }) => tap.kind === "cover" || tap.kind === "erase",
    );
    expect(choices).toHaveLength(coverMinutes.length + eraseHours.length);
    for (const { button } of choices) {
      // What is set has a mark before it.
      const label = button.text.replace(/^✓ /, "");
      await tapped(telegram, olena, new RegExp(`${label}$`));
      const dutch = language("nl");
      const text = `${lineOf(dutch, "talk-kept", { choice: label })}\n\n${textOf(dutch, screen("about.timers"))}`;
      expect(screenOf(olena).text).toBe(text);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("marks what is set of the timers, and nothing where that is not known", async () => {
    const store = new BreakableStore();
    const { telegram, opens } = await startWorld({ store });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    const marked = (): string[] => labelsOf(screenOf(olena)).filter((label) => label.startsWith("✓"));
    const labelOf = (kind: "cover" | "erase", after: number): string => {
      const buttons = content.screen(language("uk"), timers).rows.flat();
      return buttons.find((button) => button.kind === kind && button.after === after)?.label ?? kind;
    };
    const open = async (): Promise<void> => {
      olena.tapData("uk|about.timers", screenOf(olena));
      await handled(telegram);
    };
    await open();
    expect(marked()).toEqual([`✓ ${labelOf("cover", 30)}`, `✓ ${labelOf("erase", 0)}`]);
    await tapped(telegram, olena, labelOf("cover", 5));
    await tapped(telegram, olena, labelOf("erase", 12));
    expect(marked()).toEqual([`✓ ${labelOf("cover", 5)}`, `✓ ${labelOf("erase", 12)}`]);
    olena.tapData("uk|about", screenOf(olena));
    await handled(telegram);
    await open();
    expect(marked()).toEqual([`✓ ${labelOf("cover", 5)}`, `✓ ${labelOf("erase", 12)}`]);
    await said(telegram, olena, "/start uk-about-timers");
    expect(marked()).toEqual([`✓ ${labelOf("cover", 5)}`, `✓ ${labelOf("erase", 12)}`]);
    store.condition = "fails";
    await open();
    expect(marked()).toEqual([]);
    expect(labelsOf(screenOf(olena))).toEqual(labelsIn(language("uk"), timers));
  });
});
