import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { runBesideStore } from "./child.ts";
import { emptyFolder } from "./folder.ts";

const script = (cut: string): string => `
  import { rmSync, truncateSync } from "node:fs";
  import { join } from "node:path";
  import { setTimeout as wait } from "node:timers/promises";
  import { openStore } from "./dist/store/open-store.js";
  const folder = process.argv[2];
  const file = join(folder, "data.mdb");
  const said = [];
  const store = await openStore(
    { kind: "file", folder },
    // To write all of it, or to start what mends it, takes more than a second where others use the disk and the processor.
    { pause: 20, patience: 60_000, onChange: (state) => said.push(state), onDamaged: () => said.push("damaged") },
  );
  const write = (key) => store.write(key, Buffer.alloc(2000, 1), 60_000);
  await Promise.all(Array.from({ length: 300 }, (_, number) => write("key-" + number)));
  ${cut};
  await store.read("key-1").catch(() => said.push("failed"));
  while (store.state !== "ready") await wait(10);
  await write("after");
  said.push((await store.read("after")).length);
  await store.close();
  console.log(JSON.stringify(said));`;

test.each([
  ["to nothing", "truncateSync(file, 0)", ["lost", "failed", "ready", 2000]],
  ["in its first page", "truncateSync(file, 100)", ["lost", "failed", "damaged", "ready", 2000]],
  [
    "to half of what is kept in it",
    "truncateSync(file, 300 * 2000 / 2)",
    ["lost", "failed", "damaged", "ready", 2000],
  ],
  ["away", "rmSync(file)", ["lost", "failed", "ready", 2000]],
])(
  "a file cut %s under a running process loses the store, which goes on with a new one",
  async (_, cut, states) => {
    const child = await runBesideStore(script(cut), { data: await emptyFolder() });
    onTestFinished(() => void child.kill("SIGKILL"));
    const ended = once(child, "exit");
    const said = await text(child.stdout ?? expect.fail());
    expect({ said, ended: await ended }).toEqual({ said: `${JSON.stringify(states)}\n`, ended: [0, null] });
  },
);
