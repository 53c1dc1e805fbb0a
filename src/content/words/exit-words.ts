import { normalizeText } from "../../places/normalize-text.ts";
import type { WordList } from "./word-lists.ts";

/** The longest text that may be an exit: of somebody who leans on a key, or says it again and again. */
const longest = 400;

/**
 * ✖ in all its shapes, and a door, a hand and the signs that forbid, once or more: the letters are x of Latin, х of
 * Cyrillic, χ of Greek.
 */
const sign = /^(?:\/?[xхχ]|[xхχ×✕✖✗✘☓☒╳⨉⨯❌❎🗙🚪🛑⛔🚫✋]+)$/u;
/**
 * What may stand around and between: spaces, joiners and marks of direction, the marks that make a sign an emoji or colour a hand,
 * and punctuation.
 */
const between = /[\s\p{Cf}\ufe0e\ufe0f\p{Emoji_Modifier}.,!?،؟。]/gu;
/** The command that does the same, whatever stands behind it. */
const exitCommand = /^\/erase(?:@\w+)?(?=\s|$)/i;
/** To whom a command is said, as Telegram writes it in some chats: "/stop@safe_steps_bot". */
const addressee = /^(\/\w+)@\w+$/u;

/** How somebody leaves in writing: by ✖ in one of its shapes, or by a word, which may be about a note where one is open. */
export type WrittenExit = "sign" | "word";

/** The words to leave by of a language. */
type Leaving = Pick<WordList, "exit" | "leave">;

/** Whether a text is ✖, typed in one of its shapes, or the command that does the same. It is one inside a note, too. */
export function isExitSign(text: string): boolean {
  if (text.length > longest) return false;
  if (exitCommand.test(text.trim())) return true;
  // NFKC makes a letter in a circle, or as wide as an ideogram, the letter itself.
  const bare = command(text).normalize("NFKC").toLowerCase().replace(between, "");
  return sign.test(bare) || bare === "/erase";
}

/** Reads the words to leave by of flows/words/, in any language. */
export function exitWordReader(lists: readonly Leaving[]): (text: string) => boolean {
  return alone(lists.flatMap(({ exit }) => exit));
}

/** Reads the words by which somebody wants out of what is asked, such as "cancel" and "menu": those to leave by as well. */
export function leaveWordReader(lists: readonly Leaving[]): (text: string) => boolean {
  return alone(lists.flatMap(({ exit, leave }) => [...exit, ...leave]));
}

/** Says whether a text is nothing but one of these: said once, or again and again, or as a command. */
function alone(phrases: readonly string[]): (text: string) => boolean {
  const words = new Set(phrases.map(drawnTogether));
  return (text) => {
    if (text.length > longest) return false;
    const said = drawnTogether(command(text));
    return words.has(said) || (said !== "" && said.split(" ").every((word) => words.has(word)));
  };
}

/** A command without the name of the bot it is said to. */
function command(text: string): string {
  return text.trim().replace(addressee, "$1");
}

/** Normalized, with letters that are drawn out said once: "Stooop!!" is "stop", and "stopp" too. */
function drawnTogether(text: string): string {
  return normalizeText(text).replace(/(.)\1+/gu, "$1");
}
