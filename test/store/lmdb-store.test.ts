import { once } from "node:events";
import { readFile, readdir, rename, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { LmdbStore } from "../../src/store/lmdb-store.ts";
import { kills } from "../seed.ts";
import { runBesideStore } from "./child.ts";
import { bytesOf, emptyFolder } from "./folder.ts";

const value = Buffer.from("value");
const day = 24 * 60 * 60_000;

/** A closed store of 300 records, some of them large, some deleted. */
async function filledFolder(): Promise<string> {
  const folder = await emptyFolder();
  const store = new LmdbStore(folder);
  const numbers = Array.from({ length: 300 }, (_, number) => number);
  await Promise.all(
    numbers.map((number) => store.write(`key-${number}`, Buffer.alloc(number % 10 ? 200 : 9000, 1), day)),
  );
  await Promise.all(numbers.slice(0, 100).map((number) => store.delete(`key-${number}`)));
  await store.close();
  return folder;
}

function openedIn(folder: string, onDamaged?: () => void): LmdbStore {
  const store = new LmdbStore(folder, onDamaged ? { onDamaged } : {});
  onTestFinished(() => store.close());
  return store;
}

describe("a folder", () => {
  test("keeps its records from one opening to the next", async () => {
    const folder = await filledFolder();
    const store = openedIn(folder, () => expect.fail("damaged"));
    expect((await store.read("key-200"))?.length).toBe(9000);
    expect(await store.read("key-99")).toBeUndefined();
  });

  test("keeps what is scheduled from one opening to the next, but for what has expired", async () => {
    const folder = await emptyFolder();
    let time = 1000;
    const clocked = (): LmdbStore => {
      const store = new LmdbStore(folder, { now: () => time });
      onTestFinished(() => store.close());
      return store;
    };
    const before = clocked();
    await before.schedule("list", "expired", { value, dueAt: 0, lifetimeMs: day });
    await before.schedule("list", "taken", { value, dueAt: 0, lifetimeMs: 3 * day });
    await before.takeDue("list", 2, 2 * day);
    await before.schedule("list", "late", { value, dueAt: 2 * day, lifetimeMs: 3 * day });
    await before.schedule("list", "early", { value, dueAt: day, lifetimeMs: 3 * day });
    await before.close();
    time += day;
    const after = clocked();
    expect(await after.readJob("list", "expired")).toBeUndefined();
    expect((await after.takeDue("list", 9, 2 * day)).map(({ key }) => key)).toEqual(["early"]);
    time += day;
    expect((await after.takeDue("list", 9, day)).map(({ key }) => key)).toEqual(["late", "taken"]);
  });

  test("is made with its parents, for nobody else to read", async () => {
    const folder = join(await emptyFolder(), "deep", "data.v1");
    await openedIn(folder).write("a", value, day);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const file of ["data.mdb", "lock.mdb"]) {
      expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
    }
  });

  test("holds nothing of an expired or deleted record once it is opened again", async () => {
    const folder = await emptyFolder();
    let time = 0;
    const before = new LmdbStore(folder, { now: () => time });
    await before.write("deleted", Buffer.from("bytes of a deleted record"), 2 * day);
    await before.write("expired", Buffer.from("bytes of an expired record"), day);
    await before.write("kept", Buffer.from("bytes of a kept record"), 2 * day);
    await before.delete("deleted");
    await before.close();
    time = day;
    const after = new LmdbStore(folder, { now: () => time });
    onTestFinished(() => after.close());
    await after.read("kept");
    const bytes = await bytesOf(folder);
    expect(bytes.includes("bytes of a kept record")).toBe(true);
    expect(bytes.includes("bytes of a deleted record")).toBe(false);
    expect(bytes.includes("bytes of an expired record")).toBe(false);
  });
});

describe("a folder that cannot be used", () => {
  test("fails each operation, and works once the cause is gone", async () => {
    const parent = join(await emptyFolder(), "parent");
    await writeFile(parent, "a file, not a folder");
    const folder = join(parent, "data");
    const store = openedIn(folder);
    await expect(store.read("a")).rejects.toMatchObject({ code: "ENOTDIR" });
    await expect(store.write("a", value, day)).rejects.toMatchObject({ code: "ENOTDIR" });
    await rename(parent, `${parent}-aside`);
    await store.write("a", value, day);
    expect(await store.read("a")).toBeDefined();
  });
});

describe("a full disk", () => {
  // Linux says of /proc that nothing is free there. Opening lmdb on a full disk would end the process.
  test.runIf(process.platform === "linux")("is refused before lmdb sees it", async () => {
    await expect(openedIn("/proc").read("a")).rejects.toThrow("The disk is too full to open the store.");
  });
});

describe("a damaged file", () => {
  const damages: [string, (file: string) => Promise<unknown>][] = [
    ["garbage", (file) => writeFile(file, Buffer.alloc(50_000, "garbage"))],
    ["a few bytes", (file) => writeFile(file, "few")],
    ["cut in its first page", (file) => truncate(file, 100)],
    ["cut after its head", (file) => truncate(file, 2 * 4096)],
    ["cut in the middle", async (file) => truncate(file, Math.floor((await stat(file)).size / 2))],
    ["zeros after its head", (file) => overwrite(file, (bytes) => bytes.fill(0, 2 * 4096))],
  ];

  test.each(damages)("%s: is said, and replaced by an empty one", async (_damage, spoil) => {
    const folder = await filledFolder();
    await spoil(join(folder, "data.mdb"));
    let said = 0;
    const store = openedIn(folder, () => said++);
    expect(await store.read("key-200")).toBeUndefined();
    await store.write("a", value, day);
    expect(await store.read("a")).toBeDefined();
    expect(said).toBe(1);
    expect((await readdir(folder)).sort()).toEqual(["data.mdb", "lock.mdb"]);
  });

  test("an empty file and a spoilt lock file are no loss", async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "data.mdb"), "");
    await writeFile(join(folder, "lock.mdb"), Buffer.alloc(8192, 0xa5));
    const store = openedIn(folder, () => expect.fail("damaged"));
    await store.write("a", value, day);
    expect(await store.read("a")).toBeDefined();
  });

  test("what an opening that was cut off left behind is cleared away", async () => {
    const folder = await filledFolder();
    await writeFile(join(folder, "fresh"), "left behind");
    const store = openedIn(folder);
    expect(await store.read("key-200")).toBeDefined();
    expect((await readdir(folder)).sort()).toEqual(["data.mdb", "lock.mdb"]);
  });

  // lmdb crashes the process on about one in twenty such files when it opens them itself.
  test("overwritten anywhere, it ends no process and hinders no later write", async () => {
    const folder = await filledFolder();
    const file = join(folder, "data.mdb");
    const sound = await readFile(file);
    const pages = sound.length / 4096;
    const noise = fc.uint8Array({ minLength: 1, maxLength: 4096 });
    await fc.assert(
      fc.asyncProperty(fc.nat(pages - 1), fc.nat(4095), noise, async (page, offset, bytes) => {
        const spoilt = Buffer.from(sound);
        spoilt.set(bytes.subarray(0, 4096 - offset), page * 4096 + offset);
        await writeFile(file, spoilt);
        const store = new LmdbStore(folder);
        for (let number = 0; number < 300; number += 60) await store.write(`new-${number}`, sound, day);
        for (let number = 0; number < 300; number += 10) await store.delete(`key-${number}`);
        await store.close();
      }),
      // Each starts a process that reads the file; `npm run soak` asks many more.
      { numRuns: Math.max(10, kills) },
    );
  });
});

test("every answered write outlives a kill -9", async () => {
  const folder = await emptyFolder();
  const data = join(folder, "data");
  const script = `
    import { LmdbStore } from "./dist/store/lmdb-store.js";
    const store = new LmdbStore(process.argv[2]);
    for (let number = 0; ; number++) {
      await store.write("key-" + number, Buffer.from("value " + number), ${day});
      console.log(number);
    }`;
  const child = await runBesideStore(script, { data });
  const ended = once(child, "exit");
  let answered = -1;
  for await (const line of createInterface({ input: child.stdout ?? expect.fail() })) {
    answered = Number(line);
    if (answered === 200) child.kill("SIGKILL");
  }
  expect(await ended).toEqual([null, "SIGKILL"]);
  expect(answered).toBeGreaterThanOrEqual(200);
  const store = openedIn(data, () => expect.fail("damaged"));
  for (let number = 0; number <= answered; number++) {
    expect(Buffer.from((await store.read(`key-${number}`)) ?? []).toString()).toBe(`value ${number}`);
  }
});

test("writes that find no space fail, end no process, and succeed once there is space", async () => {
  const folder = await emptyFolder();
  const script = `
    import { LmdbStore } from "./dist/store/lmdb-store.js";
    const store = new LmdbStore(process.argv[2]);
    const failures = new Set();
    let written = 0;
    for (let round = 0; round < 100; round++) {
      const writes = [1, 2].map((number) => store.write(round + "-" + number, Buffer.alloc(5000), ${day}));
      const scheduled = { value: Buffer.alloc(5000), dueAt: round, lifetimeMs: ${day} };
      writes.push(store.schedule("list", "key-" + round, scheduled), store.cancel("list", "none"));
      for (const { status, reason } of await Promise.allSettled(writes)) {
        if (status === "fulfilled") written++;
        else failures.add(reason.message);
      }
    }
    await store.delete("0-1");
    await store.cancel("list", "key-0");
    await store.write("small", Buffer.from("value"), ${day});
    const read = Buffer.from(await store.read("small")).toString();
    const [due] = await store.takeDue("list", 1, ${day});
    await store.close();
    console.log(JSON.stringify({ failures: [...failures], written, read, due: due.key }));`;
  const data = join(folder, "data");
  const child = await runBesideStore(script, { data, fileLimit: "800" });
  const ended = once(child, "exit");
  const said = z.object({
    failures: z.array(z.string()),
    written: z.number(),
    read: z.string(),
    due: z.string(),
  });
  const { failures, written, read, due } = said.parse(JSON.parse(await text(child.stdout ?? expect.fail())));
  expect(await ended).toEqual([0, null]);
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(400);
  expect(failures).toEqual(["Input/output error"]);
  expect(read).toBe("value");
  expect(due).toBe("key-1");
});

async function overwrite(file: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  await writeFile(file, change(await readFile(file)));
}
