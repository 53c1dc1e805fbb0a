import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LmdbStore } from "../../src/store/lmdb-store.ts";
import { handled, language, said, screen, tapped } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { startProgram, telegramFor } from "../program.ts";
import { emptyFolder } from "../store/folder.ts";
import { opensIn, screenOf, token } from "../world.ts";
import { keptOf, memoryOf } from "./kept-records.ts";
import { publishedRoot } from "../roots.ts";

const uk = language("uk");
const cover = textOf(uk, screen("cover"));

/** From here on a process can write no file beyond so many bytes, as on a disk that is full. */
function limitFiles(pid: number | undefined, bytes: number | "unlimited"): void {
  execFileSync("prlimit", ["--pid", String(pid), `--fsize=${bytes}:unlimited`]);
}

// Only Linux can take the room from a process that runs.
test.runIf(process.platform === "linux")(
  "a disk that is full keeps nobody from help, nor from ✖, which completes when there is room",
  async () => {
    const telegram = await telegramFor();
    const folder = join(await emptyFolder(), "data");
    const { child, output, ended } = startProgram(publishedRoot(), {
      BOT_TOKEN: token,
      BOT_API_ROOT: telegram.root,
      STORE_URL: `file:${folder}`,
    });
    const olena = await opensIn(telegram)({ firstName: "Olena", languageCode: "uk" });
    await said(telegram, olena, "9000");

    limitFiles(child.pid, 1);
    await tapped(telegram, olena, /допомога/);
    expect(screenOf(olena).text).toContain(textOf(uk, screen("help")));
    await said(telegram, olena, "/menu");
    expect(screenOf(olena).text).toBe(textOf(uk, screen("menu")));
    await expect.poll(output).toMatch(/"event":"store","state":"(unwritable|lost)"/);
    olena.tap("✖");
    await telegram.until(
      () => olena.messages.length === 1 && screenOf(olena).text === cover,
      "the cover alone",
    );
    await handled(telegram);

    limitFiles(child.pid, "unlimited");
    // A copy is looked at: the store itself, as the socket in it says, is the program's alone.
    const left = async (): Promise<unknown> => {
      const copy = await emptyFolder();
      cpSync(folder, copy, { recursive: true, filter: (file) => !file.endsWith("in-use") });
      return keptIn(copy, olena.user.id);
    };
    await expect.poll(left, { timeout: 45_000, interval: 500 }).toEqual({});
    await expect.poll(output).toContain('"event":"store","state":"ready"');
    expect(telegram.refused).toEqual([]);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(await keptIn(folder, olena.user.id)).toEqual({});
    expect(olena.messages.map(({ text }) => text)).toEqual([cover]);
  },
);

/** What a store that nobody uses any more holds of a person. */
async function keptIn(folder: string, chat: number): Promise<unknown> {
  const store = new LmdbStore(folder);
  try {
    return await keptOf(memoryOf(store, Date.now), chat);
  } finally {
    await store.close();
  }
}
