import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openStore, parseStoreUrl } from "../../src/store/open-store.ts";
import { emptyFolder } from "./folder.ts";

const value = Uint8Array.of(7);

describe("parseStoreUrl", () => {
  test.each([
    ["memory:", { kind: "memory" }],
    ["file:./data", { kind: "file", folder: "./data" }],
    ["file:data", { kind: "file", folder: "data" }],
    ["file:/var/lib/bot", { kind: "file", folder: "/var/lib/bot" }],
    ["file:///var/lib/bot", { kind: "file", folder: "/var/lib/bot" }],
  ])("reads %s", (text, url) => {
    expect(parseStoreUrl(text)).toEqual(url);
  });

  test.each([
    ["redis://cache", { host: "cache", port: 6379, db: 0 }],
    ["redis://10.0.0.5:7000/3", { host: "10.0.0.5", port: 7000, db: 3 }],
    ["redis://[::1]:6379/", { host: "::1", port: 6379, db: 0 }],
    ["redis://:p%40ss%2F@cache", { host: "cache", port: 6379, password: "p@ss/", db: 0 }],
    ["redis://me:pass@cache", { host: "cache", port: 6379, username: "me", password: "pass", db: 0 }],
    [
      "rediss://cache.example.org",
      { host: "cache.example.org", port: 6379, db: 0, tls: { servername: "cache.example.org" } },
    ],
    ["rediss://10.0.0.5", { host: "10.0.0.5", port: 6379, db: 0, tls: {} }],
  ])("reads %s", (text, address) => {
    expect(parseStoreUrl(text)).toEqual({ kind: "redis", address });
  });

  test.each([
    "",
    "file:",
    "file://",
    "file://host/data",
    "./data",
    "memory",
    "http://x",
    " memory:",
    "redis:",
    "redis:///1",
  ])("refuses '%s' and names what it accepts", (text) => {
    expect(() => parseStoreUrl(text)).toThrow(
      /^must be file:FOLDER, .+, or redis:\/\/HOST:PORT, .+, or memory: /,
    );
  });

  test.each([
    "redis://:secret@:6379",
    "redis://:secret@host:70000",
    "redis://:secret@host/one",
    "redis://:secret%@host",
    "redis://:secret@host?family=6",
    "redis://:secret@host#0",
    "rediss:secret@host",
    "valkey://:secret@host",
  ])("refuses %s, not repeating it", (text) => {
    const parse = () => parseStoreUrl(text);
    expect(parse).toThrow(/^must be file:FOLDER/);
    expect(parse).not.toThrow(/secret/);
  });
});

describe("openStore", () => {
  test("opens a memory store", async () => {
    const store = await openStore({ kind: "memory" });
    onTestFinished(() => store.close());
    await store.write("a", value, 1000);
    expect(await store.read("a")).toEqual(value);
  });

  test("opens a folder, by the clock it is given", async () => {
    let time = 0;
    const store = await openStore(
      { kind: "file", folder: await emptyFolder() },
      { now: () => time, patience: 15_000 },
    );
    onTestFinished(() => store.close());
    await store.write("a", value, 1000);
    expect(Buffer.from((await store.read("a")) ?? [])).toEqual(Buffer.from(value));
    time = 1000;
    expect(await store.read("a")).toBeUndefined();
  });

  test("says that a file was damaged, and is ready", async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "data.mdb"), Buffer.alloc(50_000, "garbage"));
    const onDamaged = vi.fn();
    // Starting the process that reads the file may take more than a second on a busy machine.
    const store = await openStore({ kind: "file", folder }, { onDamaged, patience: 15_000 });
    onTestFinished(() => store.close());
    expect(onDamaged).toHaveBeenCalledOnce();
    expect(store.state).toBe("ready");
  });

  test("is lost where no folder can be made, and ready once it can", async () => {
    const parent = join(await emptyFolder(), "parent");
    await writeFile(parent, "a file, not a folder");
    const onChange = vi.fn();
    const store = await openStore(
      { kind: "file", folder: join(parent, "data") },
      { onChange, pause: 5, patience: 15_000 },
    );
    onTestFinished(() => store.close());
    expect(store.state).toBe("lost");
    await expect(store.read("a")).rejects.toMatchObject({ code: "STORE_LOST" });
    await rename(parent, `${parent}-aside`);
    await expect.poll(() => store.state).toBe("ready");
    const told = onChange.mock.calls;
    expect(told[0]).toEqual(["lost", expect.objectContaining({ code: "ENOTDIR" })]);
    expect(told.at(-1)).toEqual(["ready"]);
    // A trial in whose midst the file went has failed to write, and could read.
    expect(["lost ready", "lost unwritable ready"]).toContain(told.map(([state]) => String(state)).join(" "));
  });
});
