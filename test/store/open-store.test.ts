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

  test.each(["", "file:", "file://", "file://host/data", "./data", "memory", "http://x", " memory:"])(
    "refuses '%s' and names what it accepts",
    (text) => {
      expect(() => parseStoreUrl(text)).toThrow(/^must be file:FOLDER, such as file:\.\/data, or memory: /);
    },
  );

  test.each(["redis://:secret@host:6379", "rediss://:secret@host"])(
    "refuses %s, not repeating it",
    (text) => {
      const parse = () => parseStoreUrl(text);
      expect(parse).toThrow(/redis:\/\/, which this version does not support; it must be file:FOLDER/);
      expect(parse).not.toThrow(/secret/);
    },
  );
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
    const store = await openStore({ kind: "file", folder: await emptyFolder() }, { now: () => time });
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
    const store = await openStore({ kind: "file", folder: join(parent, "data") }, { onChange, pause: 5 });
    onTestFinished(() => store.close());
    expect(store.state).toBe("lost");
    await expect(store.read("a")).rejects.toMatchObject({ code: "STORE_LOST" });
    await rename(parent, `${parent}-aside`);
    await vi.waitFor(() => {
      expect(store.state).toBe("ready");
    }, 10_000);
    expect(onChange.mock.calls).toEqual([["lost", expect.objectContaining({ code: "ENOTDIR" })], ["ready"]]);
  });
});
