import { describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import type { Person } from "telegram-fake";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import { dataKeyFrom } from "../../../src/store/data-key.ts";
import { MemoryStore } from "../../../src/store/memory-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { EncryptedStore } from "../../../src/store/encrypted-store.ts";
import { textOf } from "../../content/published/reading.ts";
import { BreakableStore } from "../../faults/breakable-store.ts";
import { filesBelow, tracesOf } from "../../privacy/traces.ts";
import { emptyFolder } from "../../store/folder.ts";
import { hasRedis, RedisServer } from "../../store/redis-server.ts";
import { screenOf, startWorld, token, type World } from "../../world.ts";
import { handled, lineOf, notUnderstood, said, saidTo, screen, tapped } from "../chat.ts";
import * as notes from "./notes.ts";
import { uk, stay, madeOf, questionOf, saidBack, textsOf, typedIn, writing } from "./notes.ts";
import { startTelegram } from "../../telegram.ts";

const minute = 60_000;
const secrets = ["Xylophonstraat", "Квітослава-Zorzyna"];
const unknown = notUnderstood(uk);
const page = (line: string): string => `${line}\n\n${textOf(uk, stay)}`;

/** What the store holds of somebody's open questions, as the app itself would read it. */
async function keptIn(store: Store, { user }: Person): Promise<string | undefined> {
  const encryptedStore = new EncryptedStore({ store, dataKey: dataKeyFrom({ token, dataKey: undefined }) });
  const kept = await encryptedStore.records("conversation", z.unknown(), { lifetime: minute }).read(user.id);
  return kept === undefined ? undefined : JSON.stringify(kept);
}

async function coverAlone({ telegram }: World, person: Person): Promise<void> {
  await telegram.until(
    () => person.messages.length === 1 && screenOf(person).text.includes("meteo.be"),
    "the cover alone",
  );
  await handled(telegram);
}

/** What ends a note, by which nothing of it may be left. */
const endings: Record<string, (world: World, person: Person) => Promise<unknown>> = {
  made: async (world, person) => {
    await notes.skipsTheRest(world, person);
    await tapped(world.telegram, person, notes.make());
  },
  stopped: (world, person) => tapped(world.telegram, person, notes.stop()),
  "erased by ✖": async (world, person) => {
    person.tap("✖");
    await coverAlone(world, person);
  },
  "erased by /erase": async (world, person) => {
    person.send("/erase");
    await coverAlone(world, person);
  },
  "erased over an answer": async (world, person) => {
    const seen = screenOf(person);
    person.send("Petro");
    person.tap("✖", { message: seen });
    await coverAlone(world, person);
  },
  blocked: async (world, person) => {
    person.block();
    await handled(world.telegram);
    person.unblock();
    await handled(world.telegram);
  },
  "blocked over an answer": async (world, person) => {
    person.send("Petro");
    person.block();
    await handled(world.telegram);
    person.unblock();
    await handled(world.telegram);
  },
};

describe("of a note that is over", () => {
  test("the store keeps nothing, and what is written then is no answer", async () => {
    const store = new MemoryStore();
    const world = await startWorld({ store });
    for (const [what, end] of Object.entries(endings)) {
      const olena = await writing(world, secrets);
      for (const secret of secrets) expect(await keptIn(store, olena), what).toContain(secret);
      await end(world, olena);
      expect(await keptIn(store, olena), what).toBeUndefined();
      await said(world.telegram, olena, "qwertyuiop");
      expect(screenOf(olena).text, what).toBe(unknown);
    }
    expect(world.logs.join("")).not.toContain('"help-failed"');
    for (const secret of [...secrets, "Petro"]) expect(world.logs.join("")).not.toContain(secret);
  });

  test("nothing can be found in the files of the store and in the logs, also in the middle", async () => {
    const folder = await emptyFolder();
    const world = await startWorld({ environment: { STORE_URL: `file:${folder}` } });
    const remains = (): Map<string, Buffer> =>
      filesBelow(folder).set("the log", Buffer.from(world.logs.join("")));
    const olena = await writing(world, secrets);
    expect(
      tracesOf(secrets, new Map([["the updates", Buffer.from(JSON.stringify(world.telegram.updates))]])),
    ).not.toEqual([]);
    expect(filesBelow(folder).size).toBeGreaterThan(0);
    expect(tracesOf(secrets, remains())).toEqual([]);
    await endings["made"]?.(world, olena);
    expect(textsOf(olena)[0]).toBe(madeOf(secrets));
    expect(tracesOf(secrets, remains())).toEqual([]);
    await world.app.close();
    expect(tracesOf(secrets, remains())).toEqual([]);
  });
});

describe("a note and the cover", () => {
  test("that comes in the middle of it, or when it is made: nothing stands beside the cover", async () => {
    let time = Date.now();
    const store = new MemoryStore(() => time);
    const world = await startWorld({ store, now: () => time });
    const half = await writing(world, secrets);
    const made = await writing(world, secrets);
    await endings["made"]?.(world, made);
    expect(textsOf(made)).toEqual([madeOf(secrets), notes.doneOf()]);
    time += 29 * minute;
    await said(world.telegram, half, "+380501234567");
    time += 2 * minute;
    await world.telegram.until(() => saidTo(made).length === 1, "the cover of one");
    expect(saidTo(half)[0]?.text).toContain("+380501234567");
    time += 29 * minute;
    await world.telegram.until(() => screenOf(half).text.includes("meteo.be"), "the cover of the other");
    for (const olena of [half, made]) {
      expect(saidTo(olena)).toHaveLength(1);
      expect(screenOf(olena).text).toContain("meteo.be");
      await world.telegram.until(async () => (await keptIn(store, olena)) === undefined, "nothing is kept");
      await said(world.telegram, olena, "qwertyuiop");
      expect(screenOf(olena).text).toBe(unknown);
      olena.tapData(`uk|#${stay}=-3`, screenOf(olena));
      await handled(world.telegram);
      expect(textsOf(olena)).toEqual([page(lineOf(uk, "note-lost"))]);
    }
    expect(world.telegram.refused).toEqual([]);
  });

  test("goes with the cover from beside the menu, too", async () => {
    let time = Date.now();
    const world = await startWorld({ now: () => time });
    const olena = await writing(world, secrets);
    await endings["made"]?.(world, olena);
    await tapped(world.telegram, olena, /^☰/);
    expect(textsOf(olena)).toEqual([madeOf(secrets), textOf(uk, screen("menu"))]);
    time += 31 * minute;
    await world.telegram.until(() => saidTo(olena).length === 1, "the cover alone");
    expect(screenOf(olena).text).toContain("meteo.be");
    expect(world.telegram.refused).toEqual([]);
  });
});

describe("a note when the app starts again in the middle", () => {
  /** The same person before and after. */
  async function restarted(storeUrl: string, between: (person: Person) => unknown = () => undefined) {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const options = { telegram, environment: { STORE_URL: storeUrl } };
    const before = await startWorld(options);
    const olena = await writing(before, secrets);
    await before.app.close();
    between(olena);
    return { world: await startWorld(options), olena };
  }

  async function expectGoesOn(storeUrl: string): Promise<void> {
    const { world, olena } = await restarted(storeUrl, (person) => person.send("+380501234567"));
    await handled(world.telegram);
    expect(textsOf(olena)).toEqual([`${saidBack(2, "+380501234567")}\n\n${questionOf(3)}`]);
    await notes.skipsTheRest(world, olena);
    await tapped(world.telegram, olena, notes.make());
    expect(textsOf(olena)[0]).toBe(madeOf([...secrets, "+380501234567"]));
    expect(typedIn(olena)).not.toContain("+380501234567");
    expect(world.telegram.refused).toEqual([]);
  }

  test("goes on where it was, and takes what was written while it was away", async () => {
    await expectGoesOn(`file:${await emptyFolder()}`);
  });

  test.runIf(hasRedis)("goes on from Redis, where nothing of it is left when it is made", async () => {
    const server = await RedisServer.start();
    onTestFinished(() => server.kill());
    await expectGoesOn(server.url);
    expect(tracesOf(secrets, new Map([["Redis", await server.dump()]]))).toEqual([]);
  });

  test("is lost where nothing is kept, and that is said kindly", async () => {
    const { world, olena } = await restarted("memory:");
    await tapped(world.telegram, olena, notes.skip());
    expect(textsOf(olena)).toEqual([page(lineOf(uk, "note-lost"))]);
    await tapped(world.telegram, olena, lineOf(uk, "note-start"));
    expect(textsOf(olena)).toEqual([questionOf(0)]);
    expect(world.telegram.refused).toEqual([]);
  });
});

test("of texts that are too long for a note only their beginning is kept, so that none of what comes takes longer", async () => {
  const store = new MemoryStore();
  const world = await startWorld({ store });
  const olena = await writing(world, [secrets[0] ?? "", ...Array<string>(10).fill("слово ".repeat(680))]);
  expect(screenOf(olena).text).toContain(lineOf(uk, "note-too-long"));
  const kept = assertDefined(await keptIn(store, olena), "kept");
  expect(kept).toContain(secrets[0]);
  expect(kept.length).toBeLessThan(20_000);
  await said(world.telegram, olena, secrets[1] ?? "");
  expect(screenOf(olena).text).toBe(`${saidBack(1, secrets[1] ?? "")}\n\n${questionOf(2)}`);
});

describe("a note without a store", () => {
  test("is not begun, and is said to be lost in the middle", async () => {
    const store = new BreakableStore();
    const world = await startWorld({ store });
    const olena = await writing(world, secrets);
    const reader = await notes.reader(world);
    store.condition = "fails";
    await tapped(world.telegram, reader, lineOf(uk, "note-start"));
    expect(textsOf(reader)).toEqual([page(lineOf(uk, "talk-not-kept"))]);
    await tapped(world.telegram, olena, notes.skip());
    expect(textsOf(olena)).toEqual([page(lineOf(uk, "note-lost"))]);
  });
});
