import { onTestFinished, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Person } from "../../src/preview/person.ts";
import { startStrictTelegram } from "../../src/preview/telegram.ts";
import { dataKeyFrom } from "../../src/store/data-key.ts";
import { openStore } from "../../src/store/open-store.ts";
import { Vault } from "../../src/store/vault.ts";
import { textOf } from "../content/published/reading.ts";
import { emptyFolder } from "../store/folder.ts";
import { screenOf, startWorld, token, type World } from "../world.ts";
import { asked, handled, isAsking, language, lineOf, said, saidTo, screen, tapped } from "./chat.ts";

const code = language("uk");
const text = (id: string): string => textOf(code, screen(id));

/** A question that is open when the app stops; `between` happens before it starts again. */
async function restarted(
  storeUrl: string,
  between: (person: Person) => Promise<void> = () => Promise.resolve(),
): Promise<{ world: World; olena: Person }> {
  const telegram = await startStrictTelegram({ token });
  onTestFinished(() => telegram.close());
  const options = { telegram, environment: { STORE_URL: storeUrl } };
  const before = await startWorld(options);
  const olena = await asked(before, code);
  await before.app.close();
  await between(olena);
  return { world: await startWorld(options), olena };
}

describe("the question where a person is, when the app starts again in the middle", () => {
  test("goes on where it was", async () => {
    const { world, olena } = await restarted(`file:${await emptyFolder()}`);
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
    const { world, olena } = await restarted(`file:${await emptyFolder()}`, (person) => {
      person.send("Намюр");
      return Promise.resolve();
    });
    await handled(world.telegram);
    expect(screenOf(olena).text).toContain(text("help.wallonia"));
    expect(saidTo(olena)).toHaveLength(1);
    expect(world.telegram.refused).toEqual([]);
  });

  test("is forgotten where nothing is kept: a place is understood all the same", async () => {
    const { world, olena } = await restarted("memory:");
    await said(world.telegram, olena, "Гент");
    expect(screenOf(olena).text).toContain(text("help.flanders"));
    expect(world.telegram.refused).toEqual([]);
  });

  test("is forgotten where nothing is kept: its way to the menu works, and its keyboard goes", async () => {
    const { world, olena } = await restarted("memory:");
    olena.tapReply(lineOf(code, "place-ask.cancel"));
    await handled(world.telegram);
    expect(screenOf(olena).text).toBe(text("menu"));
    expect(olena.replyKeyboard).toBeUndefined();
    expect(world.telegram.refused).toEqual([]);
  });
});

describe("a conversation that is kept but not understood", () => {
  const open = { args: [code], interrupts: [0], replay: { send: [], receive: [] } };
  const states: Record<string, unknown> = {
    "of an older version": { version: [0, "older"], state: { locate: [open] } },
    "of an older plugin": { version: [-1, 1], state: { locate: [open] } },
    "that the bot does not have any more": { version: [0, 2], state: { notes: [open] } },
    "that cannot be replayed": {
      version: [0, 2],
      state: { locate: [{ ...open, replay: { send: "broken" } }] },
    },
    "that is none": { anything: true },
  };

  /** Puts another state in the place of the one that is kept. */
  async function replace(folder: string, person: Person, state: unknown): Promise<void> {
    const store = await openStore({ kind: "file", folder });
    const vault = new Vault({ store, dataKey: dataKeyFrom({ token, dataKey: undefined }) });
    await vault.records("conversation", z.unknown(), { lifetime: 60_000 }).write(person.user.id, state);
    await store.close();
  }

  test.each(Object.keys(states))("%s never keeps a person from the numbers", async (what) => {
    const folder = await emptyFolder();
    const { world, olena } = await restarted(`file:${folder}`, (person) =>
      replace(folder, person, states[what]),
    );
    const { telegram } = world;
    await said(telegram, olena, "Гент");
    expect(screenOf(olena).text).toContain("112");
    await said(telegram, olena, "Гент");
    expect(screenOf(olena).text).toContain(text("help.flanders"));
    await said(telegram, olena, "/help");
    await tapped(telegram, olena, lineOf(code, "button-locate"));
    expect(screenOf(olena).text).toBe(lineOf(code, "place-ask"));
    await said(telegram, olena, "Намюр");
    expect(screenOf(olena).text).toContain(text("help.wallonia"));
    expect(olena.replyKeyboard).toBeUndefined();
    expect(telegram.refused).toEqual([]);
  });

  test.each(Object.keys(states))("%s does not keep a question from being asked", async (what) => {
    const folder = await emptyFolder();
    const { world, olena } = await restarted(`file:${folder}`, (person) =>
      replace(folder, person, states[what]),
    );
    await tapped(world.telegram, olena, lineOf(code, "button-locate"));
    if (screenOf(olena).text !== lineOf(code, "place-ask")) {
      expect(screenOf(olena).text).toContain("112");
      await tapped(world.telegram, olena, lineOf(code, "button-locate"));
    }
    expect(screenOf(olena).text).toBe(lineOf(code, "place-ask"));
    expect(world.telegram.refused).toEqual([]);
  });
});
