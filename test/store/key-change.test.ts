import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { dataKeyFrom, type DataKeys } from "../../src/store/data-key.ts";
import { EncryptedStore } from "../../src/store/encrypted-store.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import type { Claims, Store } from "../../src/store/store.ts";
import { describeStores } from "./stores.ts";

const day = 24 * 60 * 60_000;
const minute = 60_000;
const anna = 4_815_162_342;
const [oldKey, newKey] = ["1:old", "1:new"].map((token) => dataKeyFrom({ token }));
if (!oldKey || !newKey) throw new Error("no keys");

/** The keys in the order in which they are given: the first writes, both open. */
const before: DataKeys = { dataKey: oldKey };
const prepared: DataKeys = { dataKey: oldKey, otherDataKey: newKey };
const changing: DataKeys = { dataKey: newKey, otherDataKey: oldKey };
const after: DataKeys = { dataKey: newKey };

function keptIn(store: Store, keys: DataKeys, now: () => number) {
  const encrypted = new EncryptedStore({ store, ...keys, now });
  return {
    deleteAll: (owner: number) => encrypted.deleteAll(owner),
    language: encrypted.records("language", z.string(), { lifetime: 90 * day, renewAfter: day }),
    covers: encrypted.jobs("cover", z.int()),
    exits: encrypted.jobs("exit", z.int(), { survivesDeleteAll: true }),
    handled: encrypted.once("update", day),
  };
}

describeStores((opened, clock) => {
  const now = (): number => clock.time;
  let store: Store;
  beforeEach(async () => {
    store = await opened();
  });
  const under = (keys: DataKeys) => keptIn(store, keys, now);

  describe("with the new key and the old one", () => {
    test("what was kept under the old one is found, and written anew under the new one alone", async () => {
      await under(before).language.write(anna, "uk");
      expect(await under(after).language.read(anna)).toBeUndefined();
      expect(await under(changing).language.read(anna)).toBe("uk");
      await under(changing).language.write(anna, "ru");
      expect(await under(after).language.read(anna)).toBe("ru");
      expect(await under(before).language.read(anna)).toBeUndefined();
    });

    test("what is renewed goes over to the new one", async () => {
      await under(before).language.write(anna, "uk");
      clock.time += 2 * day;
      expect(await under(changing).language.read(anna)).toBe("uk");
      expect(await under(after).language.read(anna)).toBe("uk");
      expect(await under(before).language.read(anna)).toBeUndefined();
    });

    test("what is deleted is gone under both, and all of an owner too", async () => {
      for (const keys of [before, after]) await under(keys).language.write(anna, "uk");
      await under(changing).language.delete(anna);
      for (const keys of [before, after]) expect(await under(keys).language.read(anna)).toBeUndefined();

      for (const keys of [before, after]) {
        await under(keys).language.write(anna, "uk");
        await under(keys).covers.schedule(anna, 1, now());
      }
      await under(changing).deleteAll(anna);
      for (const keys of [before, after]) {
        expect(await under(keys).language.read(anna)).toBeUndefined();
        expect(await under(keys).covers.read(anna)).toBeUndefined();
      }
    });

    test("a job of either is handed out, once, and ends where it stands", async () => {
      await under(before).exits.schedule(anna, 1, now());
      await under(after).exits.schedule(anna + 1, 2, now());
      const { exits } = under(changing);
      expect(await exits.read(anna)).toBe(1);
      expect(await exits.take(1, minute)).toHaveLength(1);
      expect(await exits.take(2, minute)).toHaveLength(1);
      expect(await exits.take(2, minute)).toEqual([]);
      clock.time += minute;
      const taken = await exits.take(10, minute);
      expect(taken.map(({ value }) => value).toSorted()).toEqual([1, 2]);
      await Promise.all(taken.map((job) => job.done()));
      clock.time += minute;
      expect(await exits.take(10, minute)).toEqual([]);
    });

    test("a job that is scheduled anew or cancelled is not done at its old time", async () => {
      await under(before).covers.schedule(anna, 1, now() + minute);
      await under(before).covers.schedule(anna + 1, 1, now() + minute);
      const { covers } = under(changing);
      await covers.schedule(anna, 2, now() + day);
      await covers.cancel(anna + 1);
      clock.time += minute;
      expect(await covers.take(10, minute)).toEqual([]);
      expect(await covers.read(anna)).toBe(2);
      expect(await covers.read(anna + 1)).toBeUndefined();
    });

    test("an update that was handled under the old one is not handled again", async () => {
      await under(before).handled.markDone(7);
      expect(await under(changing).handled.isDone(7)).toBe(true);
      expect(await under(changing).handled.isDone(8)).toBe(false);
    });
  });

  test("of two that were left by a process which ended in between, the later counts, whichever key writes", async () => {
    await under(after).language.write(anna, "uk");
    clock.time += 1000;
    await under(before).language.write(anna, "ru");
    for (const keys of [prepared, changing]) expect(await under(keys).language.read(anna)).toBe("ru");
    await under(after).covers.schedule(anna, 1, now() + day);
    clock.time += 1000;
    await under(before).covers.schedule(anna, 2, now() + day);
    for (const keys of [prepared, changing]) expect(await under(keys).covers.read(anna)).toBe(2);
  });

  test("replicas that write with different ones of the two keys understand each other", async () => {
    const [one, other] = [under(prepared), under(changing)];
    await one.language.write(anna, "uk");
    expect(await other.language.read(anna)).toBe("uk");
    await other.language.write(anna, "ru");
    expect(await one.language.read(anna)).toBe("ru");
    await one.language.delete(anna);
    expect(await other.language.read(anna)).toBeUndefined();
    await other.covers.schedule(anna, 1, now());
    expect((await one.covers.take(10, minute)).map(({ value }) => value)).toEqual([1]);
    expect(await other.covers.take(10, minute)).toEqual([]);
  });

  test("the old key may go 90 days after the last that wrote with it: nothing under it has not expired", async () => {
    await under(before).language.write(anna, "uk");
    clock.time += 90 * day;
    expect(await under(changing).language.read(anna)).toBeUndefined();
  });
});

describe("one owner's work, by two replicas", () => {
  const pairs: [string, DataKeys, DataKeys][] = [
    ["of which one knows the old key and the other both", before, prepared],
    ["that write with different keys", prepared, changing],
    ["of which one knows both keys and the other the new one", changing, after],
  ];

  test.each(pairs)("%s is done one after the other", async (_, one, other) => {
    const claims = claimsInMemory();
    const replicas = [one, other].map((keys) =>
      new EncryptedStore({ store: Object.assign(new MemoryStore(), { claims }), ...keys }).exclusive(),
    );
    let atOnce = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce -= 1;
    };
    await Promise.all(replicas.flatMap((exclusive) => [exclusive(anna, work), exclusive(anna, work)]));
    expect(most).toBe(1);
  });
});

function claimsInMemory(): Claims {
  const holders = new Map<string, string>();
  return {
    claim: (key, token) => {
      const holder = holders.get(key) ?? token;
      holders.set(key, holder);
      return Promise.resolve(holder === token);
    },
    release: (key, token) => {
      if (holders.get(key) === token) holders.delete(key);
      return Promise.resolve();
    },
  };
}
