import { onTestFinished, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Person } from "telegram-fake";
import { dataKeyFrom } from "../../../src/store/data-key.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { EncryptedStore } from "../../../src/store/encrypted-store.ts";
import { textOf } from "../../content/published/reading.ts";
import { emptyFolder } from "../../store/folder.ts";
import { screenOf, startWorld, token, type World } from "../../world.ts";
import { asked, handled, isAsking, language, lineOf, said, saidTo, screen, tapped } from "../chat.ts";
import { startTelegram } from "../../telegram.ts";

const code = language("uk");
const text = (id: string): string => textOf(code, screen(id));

/** Questions that are open when the app stops; `between` happens before it starts again. */
async function restarted(
  storeUrl: string,
  count = 1,
  between: (people: readonly Person[]) => unknown = () => undefined,
): Promise<{ world: World; people: readonly Person[] }> {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  const options = { telegram, environment: { STORE_URL: storeUrl } };
  const before = await startWorld(options);
  const people: Person[] = [];
  while (people.length < count) people.push(await asked(before, code));
  await before.app.close();
  await between(people);
  return { world: await startWorld(options), people };
}

async function oneRestarted(storeUrl: string, between?: (person: Person) => unknown) {
  const { world, people } = await restarted(storeUrl, 1, ([person]) => person && between?.(person));
  const [olena] = people;
  if (olena === undefined) throw new Error("nobody is there");
  return { world, olena };
}

describe("the question where a person is, when the app starts again in the middle", () => {
  test("goes on where it was", async () => {
    const { world, olena } = await oneRestarted(`file:${await emptyFolder()}`);
    await said(world.telegram, olena, "qwertyuiop");
    expect(screenOf(olena).text).toContain(lineOf(code, "place-unknown"));
    await said(world.telegram, olena, "Гент");
    expect(screenOf(olena).text).toContain(text("help.flanders"));
    expect(saidTo(olena)).toHaveLength(1);
    expect(olena.replyKeyboard).toBeUndefined();
    expect(await isAsking(world, olena, code)).toBe(false);
    expect(world.telegram.refused).toEqual([]);
  });

  test("answers what was written while it was away", async () => {
    const { world, olena } = await oneRestarted(`file:${await emptyFolder()}`, (person) =>
      person.send("Намюр"),
    );
    await handled(world.telegram);
    expect(screenOf(olena).text).toContain(text("help.wallonia"));
    expect(saidTo(olena)).toHaveLength(1);
    expect(world.telegram.refused).toEqual([]);
  });

  test("is forgotten where nothing is kept: a place is understood all the same", async () => {
    const { world, olena } = await oneRestarted("memory:");
    await said(world.telegram, olena, "Гент");
    expect(screenOf(olena).text).toContain(text("help.flanders"));
    expect(world.telegram.refused).toEqual([]);
  });

  test("is forgotten where nothing is kept: its way to the menu works, and its keyboard goes", async () => {
    const { world, olena } = await oneRestarted("memory:");
    olena.tapReply(lineOf(code, "place-ask.cancel"));
    await handled(world.telegram);
    expect(screenOf(olena).text).toBe(text("menu"));
    expect(olena.replyKeyboard).toBeUndefined();
    expect(world.telegram.refused).toEqual([]);
  });
});

describe("a conversation that is kept but not understood", () => {
  const open = { args: JSON.stringify([code]), interrupts: [0], replay: { send: [], receive: [] } };
  const broken = { ...open, replay: { send: "broken" } };
  const states: readonly { readonly what: string; readonly state: unknown; readonly breaks?: boolean }[] = [
    { what: "of an older version", state: { version: [0, "older"], state: { locate: [broken] } } },
    { what: "of an older plugin", state: { version: [-1, 2], state: { locate: [broken] } } },
    { what: "that the bot does not have any more", state: { version: [0, 2], state: { notes: [open] } } },
    {
      what: "that cannot be replayed",
      state: { version: [0, 2], state: { locate: [broken] } },
      breaks: true,
    },
    { what: "that is none", state: { anything: true }, breaks: true },
  ];

  /** People whose kept conversations are these now, with the app started again. */
  async function withStates() {
    const folder = await emptyFolder();
    const { world, people } = await restarted(`file:${folder}`, states.length, async (all) => {
      const store = await openStore({ kind: "file", folder }, { patience: 15_000 });
      const encryptedStore = new EncryptedStore({
        store,
        dataKey: dataKeyFrom({ token, dataKey: undefined }),
      });
      const records = encryptedStore.records("conversation", z.unknown(), { lifetime: 60_000 });
      for (const [at, { state }] of states.entries()) await records.write(all[at]?.user.id ?? 0, state);
      await store.close();
    });
    const cases = states.flatMap((state, at) =>
      people.slice(at, at + 1).map((person) => ({ person, ...state })),
    );
    return { world, cases };
  }

  test("keeps nobody from their centre, and breaks at most one answer, which has the numbers", async () => {
    const { world, cases } = await withStates();
    for (const { person, what, breaks = false } of cases) {
      await said(world.telegram, person, "Гент");
      const sees = breaks ? text("help") : text("help.flanders");
      expect(screenOf(person).text.startsWith(lineOf(code, "talk-broken")), what).toBe(breaks);
      expect(screenOf(person).text, what).toContain(sees);
      await said(world.telegram, person, "Намюр");
      expect(screenOf(person).text, what).toContain(text("help.wallonia"));
    }
    expect(world.telegram.refused).toEqual([]);
  });

  test("keeps no question from being asked", async () => {
    const { world, cases } = await withStates();
    for (const { person, what, breaks = false } of cases) {
      await tapped(world.telegram, person, lineOf(code, "button-locate"));
      if (breaks) {
        expect(screenOf(person).text, what).toContain(text("help"));
        await tapped(world.telegram, person, lineOf(code, "button-locate"));
      }
      expect(screenOf(person).text, what).toBe(lineOf(code, "place-ask"));
      await said(world.telegram, person, "Намюр");
      expect(screenOf(person).text, what).toContain(text("help.wallonia"));
      expect(person.replyKeyboard, what).toBeUndefined();
    }
    expect(world.telegram.refused).toEqual([]);
  });
});
