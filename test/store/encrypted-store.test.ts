import fc from "fast-check";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { dataKeyFrom } from "../../src/store/data-key.ts";
import { GuardedStore } from "../../src/store/guarded-store.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { encryptedStores } from "./encrypted-stores.ts";

const day = 24 * 60 * 60_000;
const anna = 4_815_162_342;
const language = z.enum(["en", "uk"]);

let time = 0;
const now = () => time;
beforeEach(() => void (time = 1_790_000_000_000));

/** A memory store that shows the names it was given, and what is under them. */
class OpenStore extends MemoryStore {
  readonly written = new Map<string, Uint8Array>();
  writes = 0;

  override write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void> {
    this.written.set(key, value);
    this.writes += 1;
    return super.write(key, value, lifetimeMs);
  }

  async spoil(change: (value: Uint8Array) => Uint8Array): Promise<void> {
    for (const [key, value] of this.written) await super.write(key, change(value), day);
  }
}

const encryptedStoreOn = encryptedStores(now);

describe("records", () => {
  test("are kept apart by owner and by purpose", async () => {
    const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
    const chosen = encryptedStore.records("language", language, { lifetime: day });
    const other = encryptedStore.records("other", language, { lifetime: day });
    await chosen.write(anna, "uk");
    expect(await chosen.read(anna)).toBe("uk");
    expect(await chosen.read(String(anna))).toBe("uk");
    expect(await chosen.read(anna + 1)).toBeUndefined();
    expect(await other.read(anna)).toBeUndefined();
    await chosen.delete(anna);
    expect(await chosen.read(anna)).toBeUndefined();
  });

  test("give back any JSON value", async () => {
    const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
    const values = encryptedStore.records("values", z.unknown(), { lifetime: day });
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.jsonValue(), async (owner, value) => {
        await values.write(owner, value);
        expect(await values.read(owner)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("that are remembered are opened once, and say what the store holds, whoever has written it", async () => {
    const store = new OpenStore(now);
    const retention = { lifetime: day, remembered: 8 };
    const open = () => encryptedStoreOn(store).encryptedStore.records("chat", z.array(z.int()), retention);
    const [here, elsewhere] = [open(), open()];
    await elsewhere.write(anna, [1]);
    const first = await here.read(anna);
    expect(first).toEqual([1]);
    expect(await here.read(anna)).toBe(first);

    await elsewhere.write(anna, [1, 2]);
    expect(await here.read(anna)).toEqual([1, 2]);
    await here.write(anna, [3]);
    expect(await elsewhere.read(anna)).toEqual([3]);
    await elsewhere.delete(anna);
    expect(await here.read(anna)).toBeUndefined();
    await here.write(anna, [4]);
    time += day;
    expect(await here.read(anna)).toBeUndefined();
  });

  test("that are remembered and were changed by somebody else are not read", async () => {
    const store = new OpenStore(now);
    const { encryptedStore, unreadable } = encryptedStoreOn(store);
    const chats = encryptedStore.records("chat", z.array(z.int()), { lifetime: day, remembered: 8 });
    await chats.write(anna, [1]);
    await store.spoil((value) => value.with(-1, (value.at(-1) ?? 0) ^ 1));
    expect(await chats.read(anna)).toBeUndefined();
    expect(unreadable).toEqual(["chat"]);
  });

  test("refuse what JSON cannot hold", async () => {
    const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
    const values = encryptedStore.records("values", z.unknown(), { lifetime: day });
    await expect(values.write(anna, undefined)).rejects.toThrow(TypeError);
  });

  test("are declared once for each purpose, by a plain name", () => {
    const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
    encryptedStore.records("language", language, { lifetime: day });
    expect(() => encryptedStore.records("language", language, { lifetime: day })).toThrow(
      /"language" is declared twice/,
    );
    expect(() => encryptedStore.records("two words", language, { lifetime: day })).toThrow(
      /may hold only a-z and -/,
    );
  });

  test("are kept no longer than it is known with which keys the store was used", () => {
    const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
    expect(() => encryptedStore.records("language", language, { lifetime: 91 * day })).toThrow(
      /"language" is kept longer/,
    );
  });

  test("are forgotten for one owner, whatever their purpose", async () => {
    const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
    const all = ["language", "note"].map((purpose) =>
      encryptedStore.records(purpose, language, { lifetime: day }),
    );
    for (const records of all) for (const owner of [anna, anna + 1]) await records.write(owner, "uk");
    await encryptedStore.deleteAll(anna);
    for (const records of all) {
      expect(await records.read(anna)).toBeUndefined();
      expect(await records.read(anna + 1)).toBe("uk");
    }
  });
});

describe("a lifetime", () => {
  test("ends, even where the store would keep the record", async () => {
    const store = new MemoryStore(() => 0);
    const { encryptedStore, unreadable } = encryptedStoreOn(store);
    const chosen = encryptedStore.records("language", language, { lifetime: 90 * day });
    await chosen.write(anna, "uk");
    time += 90 * day - 1;
    expect(await chosen.read(anna)).toBe("uk");
    time += 1;
    expect(await chosen.read(anna)).toBeUndefined();
    expect(unreadable).toEqual([]);
  });

  test("starts again on use, by one write a day", async () => {
    const store = new OpenStore(now);
    const { encryptedStore } = encryptedStoreOn(store);
    const chosen = encryptedStore.records("language", language, { lifetime: 90 * day, renewAfter: day });
    await chosen.write(anna, "uk");
    for (let hour = 0; hour < 24 * 10; hour++) {
      time += day / 24;
      expect(await chosen.read(anna)).toBe("uk");
    }
    expect(store.writes).toBe(1 + 9);
    time += 89 * day;
    expect(await chosen.read(anna)).toBe("uk");
  });

  test("does not start again on use unless that was asked for", async () => {
    const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
    const notes = encryptedStore.records("note", z.string(), { lifetime: 2 * day });
    await notes.write(anna, "text");
    time += 2 * day - 1;
    expect(await notes.read(anna)).toBe("text");
    time += 1;
    expect(await notes.read(anna)).toBeUndefined();
  });

  test.each(["remove", "write"] as const)("starting again does not undo a %s under way", async (change) => {
    const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
    const chosen = encryptedStore.records("language", language, { lifetime: 90 * day, renewAfter: day });
    await chosen.write(anna, "uk");
    time += 2 * day;
    const reading = chosen.read(anna);
    await (change === "remove" ? chosen.delete(anna) : chosen.write(anna, "en"));
    await reading;
    expect(await chosen.read(anna)).toBe(change === "remove" ? undefined : "en");
  });

  test("starting again does not undo a write that was begun before", async () => {
    const store = new OpenStore(now);
    const chosen = encryptedStoreOn(store).encryptedStore.records("language", language, {
      lifetime: 90 * day,
      renewAfter: day,
    });
    await chosen.write(anna, "uk");
    time += 2 * day;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const write = store.write.bind(store);
    store.write = (...args) => held.then(() => write(...args));
    const writing = chosen.write(anna, "en");
    const reading = chosen.read(anna);
    letGo();
    await Promise.all([writing, reading]);
    expect(await chosen.read(anna)).toBe("en");
  });

  test("that cannot start again, for the store takes nothing new meanwhile, still gives the value", async () => {
    const store = new MemoryStore(now);
    const guard = await GuardedStore.start(store);
    onTestFinished(() => guard.close());
    const chosen = encryptedStoreOn(guard).encryptedStore.records("language", language, {
      lifetime: 90 * day,
      renewAfter: day,
    });
    await chosen.write(anna, "uk");
    time += 2 * day;
    store.write = () => Promise.reject(new Error("full"));
    expect(await chosen.read(anna)).toBe("uk");
    expect(guard.state).toBe("unwritable");
  });
});

describe("a record that cannot be read", () => {
  const spoiling: [string, (value: Uint8Array) => Uint8Array][] = [
    ["spoilt", (value) => value.map((byte, index) => (index === 40 ? byte ^ 1 : byte))],
    ["cut", (value) => value.subarray(0, -1)],
    ["empty", () => new Uint8Array()],
    ["of a later version", (value) => value.map((byte, index) => (index === 0 ? 2 : byte))],
  ];

  test.each(spoiling)(
    "because it is %s counts as absent, is said once, and deleted",
    async (_how, change) => {
      const store = new OpenStore(now);
      const { encryptedStore, unreadable } = encryptedStoreOn(store);
      const chosen = encryptedStore.records("language", language, { lifetime: day });
      await chosen.write(anna, "uk");
      await store.spoil(change);
      expect(await chosen.read(anna)).toBeUndefined();
      expect(await chosen.read(anna)).toBeUndefined();
      expect(unreadable).toEqual(["language"]);
      for (const key of store.written.keys()) expect(await store.read(key)).toBeUndefined();
      await chosen.write(anna, "en");
      expect(await chosen.read(anna)).toBe("en");
    },
  );

  test("because its schema has changed counts as absent, is said, and deleted", async () => {
    const store = new OpenStore(now);
    await encryptedStoreOn(store)
      .encryptedStore.records("language", z.string(), { lifetime: day })
      .write(anna, "xx");
    const { encryptedStore, unreadable } = encryptedStoreOn(store);
    expect(await encryptedStore.records("language", language, { lifetime: day }).read(anna)).toBeUndefined();
    expect(unreadable).toEqual(["language"]);
    for (const key of store.written.keys()) expect(await store.read(key)).toBeUndefined();
  });

  test("because it was put in another owner's or purpose's place counts as absent", async () => {
    const store = new OpenStore(now);
    const { encryptedStore, unreadable } = encryptedStoreOn(store);
    const chosen = encryptedStore.records("language", language, { lifetime: day });
    const other = encryptedStore.records("other", language, { lifetime: day });
    await chosen.write(anna, "uk");
    await chosen.write(anna + 1, "en");
    await other.write(anna, "en");
    const [first, ...others] = store.written;
    for (const [key] of others) await store.write(key, first?.[1] ?? expect.fail(), day);
    expect(await chosen.read(anna)).toBe("uk");
    expect(await chosen.read(anna + 1)).toBeUndefined();
    expect(await other.read(anna)).toBeUndefined();
    expect(unreadable).toEqual(["language", "other"]);
  });

  test("is not even found under another key", async () => {
    const store = new OpenStore(now);
    await encryptedStoreOn(store)
      .encryptedStore.records("language", language, { lifetime: day })
      .write(anna, "uk");
    const { encryptedStore, unreadable } = encryptedStoreOn(store, dataKeyFrom({ token: "1:other" }));
    expect(await encryptedStore.records("language", language, { lifetime: day }).read(anna)).toBeUndefined();
    expect(unreadable).toEqual([]);
  });
});
