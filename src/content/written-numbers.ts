import type { Language } from "./language.ts";

/**
 * The locale by which numbers and days of a language are written: with the digits that stand on the keys of a telephone and the
 * calendar that Belgium counts by, where Persian would have others.
 */
export function localeOfNumbers(language: Language): string {
  return new Intl.Locale(language, { calendar: "gregory", numberingSystem: "latn" }).toString();
}

/** Writes a day out in a language: "November 24, 2026". */
export function dayFormat(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOfNumbers(language), { dateStyle: "long", timeZone: "UTC" });
}

/** Writes how long something is from now: "in 5 min." */
export function timeFormat(language: Language): Intl.RelativeTimeFormat {
  return new Intl.RelativeTimeFormat(localeOfNumbers(language), { numeric: "always", style: "short" });
}
