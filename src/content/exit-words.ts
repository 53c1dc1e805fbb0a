import { fold } from "../places/fold.ts";
import type { WordList } from "./word-lists.ts";

/** The longest text that may be an exit. */
const longest = 40;

/** ✖ in all its shapes, once or more: the letters are x of Latin and х of Cyrillic, the last one a door. */
const sign = /^(?:[xх×✕✖✗✘❌❎⨯🗙]+|🚪+)$/u;
/** What may stand between and behind: spaces, joiners, the marks that make a sign an emoji, and punctuation. */
const between = /\s|\u200b|\u200c|\u200d|\ufe0e|\ufe0f|[.,!?]/gu;

/** Whether a text is ✖, typed in one of its shapes, or the command that does the same. It is one inside a note, too. */
export function isExitSign(text: string): boolean {
  if (text.length > longest) return false;
  const bare = text.toLowerCase().replace(between, "");
  return sign.test(bare) || bare === "/erase";
}

/** Reads the words to leave by of flows/words/: alone, in any language, said once or again and again; or as a command. */
export function exitWordReader(lists: readonly WordList[]): (text: string) => boolean {
  const words = new Set(lists.flatMap(({ exit }) => exit.map(drawnTogether)));
  return (text) => {
    if (text.length > longest) return false;
    const said = drawnTogether(text);
    return words.has(said) || (said !== "" && said.split(" ").every((word) => words.has(word)));
  };
}

/** Folded, with letters that are drawn out said once: "Stooop!!" is "stop", and "stopp" too. */
function drawnTogether(text: string): string {
  return fold(text).replace(/(.)\1+/gu, "$1");
}
