import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { watchFolders } from "../src/watch-folders.ts";

async function watch(changed: () => Promise<void>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "watch-"));
  writeFileSync(join(folder, "a.yaml"), "a");
  const stop = await watchFolders([folder, join(folder, "..", "no-such-folder")], changed, 10);
  onTestFinished(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test("a file that is saved, replaced, added in a new folder or taken away is seen, each time once", async () => {
  let changes = 0;
  const folder = await watch(() => {
    changes += 1;
    return Promise.resolve();
  });
  const steps = [
    () => {
      writeFileSync(join(folder, "a.yaml"), "other");
    },
    () => {
      writeFileSync(join(folder, "a.yaml~"), "third");
      renameSync(join(folder, "a.yaml~"), join(folder, "a.yaml"));
    },
    () => {
      mkdirSync(join(folder, "uk"));
      writeFileSync(join(folder, "uk", "help.ftl"), "help");
    },
    () => {
      rmSync(join(folder, "a.yaml"));
    },
  ];
  for (const [index, step] of steps.entries()) {
    step();
    await expect.poll(() => changes).toBe(index + 1);
  }
});

test("it looks again only when the one who was told is done", async () => {
  const told: (() => void)[] = [];
  const folder = await watch(() => new Promise((resolve) => told.push(resolve)));
  writeFileSync(join(folder, "a.yaml"), "other");
  await expect.poll(() => told.length).toBe(1);
  writeFileSync(join(folder, "a.yaml"), "changed meanwhile");
  told[0]?.();
  await expect.poll(() => told.length).toBe(2);
  told[1]?.();
});
