import type { Language } from "./language.ts";
import { messageOf, type ScreenId } from "./screen-ids.ts";

/**
 * A screen in a language, as a button carries it: `uk|housing.private`. A tap then needs neither a store nor a
 * conversation, and works after a restart.
 */
export function screenAddress(language: Language, screen: ScreenId): string {
  return `${language}|${screen}`;
}

/** Where somebody is in a check: `uk|?check.me=yn` after a yes and a no. Nothing of it is kept anywhere else. */
export function selfCheckAddress(language: Language, check: ScreenId, answers: string): string {
  return `${language}|?${check}=${answers}`;
}

/** A screen in a language, as a link carries it: `uk-housing-private` (letters and hyphens only). */
export function linkAddress(language: Language, screen: ScreenId): string {
  return `${language}-${messageOf(screen)}`;
}
