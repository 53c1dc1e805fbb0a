import { startContender, type Start } from "../bots/contender-process.ts";
import { inStore } from "../bots/contenders.ts";
import { programInLanguages } from "../bots/program-in-languages.ts";
import { telling } from "../progress.ts";
import { median } from "./figures.ts";

/** What a start with some of the languages takes: the middle of several. */
export interface Started {
  readonly languages: string;
  /** Megabytes a second after the first answer. */
  readonly idle: number;
  /** Seconds until the first answer. */
  readonly ready: number;
}

const six = ["en", "fr", "nl", "de", "uk", "ru"];

/** Starts the program with all its languages and with six, by turns. */
export async function measureStarts(start: Start, rounds: number): Promise<readonly Started[]> {
  const inSix = programInLanguages(six);
  try {
    const programs = [
      { languages: "all", folder: undefined },
      { languages: six.join(" "), folder: inSix.folder },
    ].map((program) => ({ ...program, idle: [] as number[], ready: [] as number[] }));
    for (let round = 0; round < rounds; round += 1) {
      for (const { languages, folder, idle, ready } of programs) {
        telling(`a start, round ${round + 1} of ${rounds}: ${languages}`);
        const bot = await startContender(inStore("lmdb"), { ...start, ...(folder && { program: folder }) });
        idle.push(bot.idle);
        ready.push(bot.ready);
        await bot.stop();
      }
    }
    return programs.map(({ languages, idle, ready }) => ({
      languages,
      idle: median(idle),
      ready: median(ready),
    }));
  } finally {
    inSix.remove();
  }
}
