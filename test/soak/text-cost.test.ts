import { expect, test } from "vitest";
import type { Person } from "telegram-fake";
import { handled, language, lineOf, tapped } from "../bot/chat.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { processorTakenBy, runProgram, type RunningProgram } from "./running-program.ts";

/** How much more of the processor a text may take than a word does, in milliseconds. */
const limit = 15;
const times = 20;
const uk = language("uk");
const olenaIs = { firstName: "Olena", languageCode: "uk" };

/** Somebody to whom one state applies, and what sends a text in it. */
type State = (running: RunningProgram) => Promise<(text: string) => void>;

const sending = (person: Person) => (text: string) => void person.send(text);
const states: Readonly<Record<string, State>> = {
  "from somebody new": ({ telegram }) =>
    Promise.resolve((text) => void telegram.newPerson(olenaIs).send(text)),
  "from somebody who sees the menu": async ({ opens }) => sending(await opens(olenaIs)),
  "inside a note": async ({ telegram, opens }) => {
    const olena = await opens(olenaIs, "uk-note-stay");
    await tapped(telegram, olena, lineOf(uk, "note-start"));
    return sending(olena);
  },
  "where somebody is asked where they are": async ({ telegram, opens }) => {
    const olena = await opens(olenaIs, "uk-help");
    await tapped(telegram, olena, lineOf(uk, "button-locate"));
    return sending(olena);
  },
  "in a group": async ({ telegram, opens }) => {
    const olena = await opens(olenaIs);
    const group = telegram.newGroup({ title: "House" });
    group.addBot(olena);
    return (text) => void olena.sendIn(group, `@strict_bot ${text}`.slice(0, 4096));
  },
};

test.each(Object.entries(states))(
  "a text takes at most 15 ms of the processor more than a word: %s",
  async (how, state) => {
    const running = await runProgram("webhook");
    const send = await state(running);
    for (let nth = 0; nth < times; nth += 1) {
      send(`звичайне слово ${nth}`);
      await handled(running.telegram);
    }
    const costOf = async (text: string): Promise<number> => {
      const before = processorTakenBy(running);
      for (let nth = 0; nth < times; nth += 1) {
        send(text);
        await handled(running.telegram);
      }
      return (processorTakenBy(running) - before) / times;
    };
    const ordinary = await costOf("звичайне слово");
    const costs: [string, number][] = [];
    for (const [name, text] of Object.entries(hostileTexts))
      costs.push([name, (await costOf(text)) - ordinary]);
    costs.sort(([, one], [, other]) => other - one);
    process.stdout.write(
      `${how}: a word ${ordinary} ms, more than that ${JSON.stringify(costs.slice(0, 3))}\n`,
    );
    expect(costs.filter(([, more]) => more > limit)).toEqual([]);
  },
  300_000,
);
