import { z } from "zod";

/** A screen's id is its path: `housing.private` lies below `housing`. */
export type ScreenId = string & { readonly __brand: "ScreenId" };

/** One as a flow file names it. No hyphen inside a part: `housing-private` in a Fluent id or a deep link then means one screen. */
export const screenId = z
  .string()
  .regex(/^[a-z]+(\.[a-z]+)*$/, "a screen's id is lower-case words joined by dots")
  .transform((id) => id as ScreenId);

/** The screen that /start shows. */
export const menu = "menu" as ScreenId;
/** The screen with the numbers to call, never further than one tap. */
export const help = "help" as ScreenId;
/** The screen for somebody who may take their own life. */
export const suicideHelp = "help.suicide" as ScreenId;
/** The screen that offers the regions. */
export const regionChoice = "help.regions" as ScreenId;

/** The screen that the command /language opens. */
export const languageChoice = "language" as ScreenId;
/** The screen about the bot itself. */
export const about = "about" as ScreenId;
/** The screen that the command /privacy opens. */
export const privacy = "about.privacy" as ScreenId;
/** The screen that shares the bot. */
export const share = "share" as ScreenId;
/** What a screen turns into when it must not be seen. */
export const cover = "cover" as ScreenId;
/** Where is chosen when the chat covers itself, and when it erases itself. */
export const timers = "about.timers" as ScreenId;
/** The screens that the program itself opens, which flows/ may not do without. */
export const neededScreens: readonly ScreenId[] = [
  menu,
  help,
  suicideHelp,
  regionChoice,
  languageChoice,
  privacy,
  share,
  cover,
  timers,
];

/** The page of a browser with nothing but numbers to call; it is no screen, so that no screen may have this name. */
export const callPage = "call";

/** The Fluent message of a screen: `housing.private` says `housing-private`. */
export function messageOf(screen: ScreenId): string {
  return screen.replaceAll(".", "-");
}

/** Whether a screen is about sharing the bot. */
export function isSharing(screen: ScreenId): boolean {
  return screen === share || screen.startsWith(`${share}.`);
}

/** Whether a screen tells whom to call. */
export function isHelp(screen: ScreenId): boolean {
  return screen === help || screen.startsWith(`${help}.`);
}
