import { readFileSync } from "node:fs";
import type { Person, StrictTelegram } from "telegram-fake";
import { assertDefined } from "../../src/content/assert-defined.ts";
import { freePort } from "../free-port.ts";
import { startProgram, telegramFor, type Program } from "../program.ts";
import { emptyFolder } from "../store/folder.ts";
import { opensIn, token, type World } from "../world.ts";

/** The program in a process of its own, so that what it costs is not what the strict Telegram costs. */
export interface RunningProgram {
  readonly telegram: StrictTelegram;
  readonly program: Program;
  readonly opens: World["opens"];
  /** So many people who see the menu. */
  readonly openMany: (count: number) => Promise<Person[]>;
}

export async function runProgram(updates: "webhook" | "polling"): Promise<RunningProgram> {
  const telegram = await telegramFor();
  const port = await freePort();
  const program = startProgram(".", {
    BOT_TOKEN: token,
    BOT_API_ROOT: telegram.root,
    PORT: String(port),
    STORE_URL: `file:${await emptyFolder()}`,
    ...(updates === "webhook" ? { PUBLIC_URL: `http://127.0.0.1:${port}` } : {}),
  });
  const opens = opensIn(telegram);
  const openMany = (count: number): Promise<Person[]> =>
    Promise.all(Array.from({ length: count }, () => opens({ firstName: "Olena", languageCode: "uk" })));
  return { telegram, program, opens, openMany };
}

/** What the program has taken of the processor, in milliseconds, in full hundredths of a second. */
export function processorTakenBy({ program }: RunningProgram): number {
  const pid = assertDefined(program.child.pid, "process");
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
