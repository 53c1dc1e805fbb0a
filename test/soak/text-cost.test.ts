import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Person } from "telegram-fake";
import { assertDefined } from "../../src/content/assert-defined.ts";
import { handled, language, lineOf, tapped } from "../bot/chat.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { runProgram, type RunningProgram } from "./running-program.ts";

/** How much more of the processor a text may take than a word does, in milliseconds. */
const limit = 15;
const times = 20;
const uk = language("uk");
const olenaIs = { firstName: "Olena", languageCode: "uk" };

/** What the process has taken of the processor, in milliseconds, in full hundredths of a second. */
function takenBy(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

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
    const pid = assertDefined(running.program.child.pid, "process");
    const send = await state(running);
    for (let nth = 0; nth < times; nth += 1) {
      send(`звичайне слово ${nth}`);
      await handled(running.telegram);
    }
    const costOf = async (text: string): Promise<number> => {
      const before = takenBy(pid);
      for (let nth = 0; nth < times; nth += 1) {
        send(text);
        await handled(running.telegram);
      }
      return (takenBy(pid) - before) / times;
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
