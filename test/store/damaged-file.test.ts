import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { FolderInUseError } from "../../src/store/folder-lock.ts";
import { openStore } from "../../src/store/open-store.ts";
import { startWorld } from "../world.ts";

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test("a file that cannot be read is told in the log, and the bot runs on a new one", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "data.mdb"), "no database at all".repeat(1000));
  const { logs, opens } = await startWorld({ environment: { STORE_URL: `file:${folder}` } });
  expect(logs.filter((line) => line.includes('"event":"store-damaged"'))).toHaveLength(1);
  await opens({ firstName: "Olena", languageCode: "uk" });
});

test("a folder belongs to one store, and is free when that is closed", async () => {
  const folder = newFolder();
  const url = { kind: "file", folder } as const;
  const first = await openStore(url, { patience: 60_000 });
  await expect(openStore(url)).rejects.toThrow(FolderInUseError);
  await first.close();
  const second = await openStore(url, { patience: 60_000 });
  expect(second.state).toBe("ready");
  await second.close();
});

test("a folder whose path is too long to be held is used, and the log says that nothing keeps a second bot off it", async () => {
  const folder = join(newFolder(), "a".repeat(120));
  const { logs, opens } = await startWorld({ environment: { STORE_URL: `file:${folder}` } });
  expect(logs.filter((line) => line.includes('"event":"folder-not-held"'))).toHaveLength(1);
  await opens({ firstName: "Olena", languageCode: "uk" });
});
