import { expect } from "vitest";
import type { Person } from "telegram-fake";
import { textOf } from "../content/published/reading.ts";
import { handled, language, screen } from "../bot/chat.ts";
import { screenOf, type World } from "../world.ts";

/** What the cover says to somebody who reads Ukrainian. */
export const cover = textOf(language("uk"), screen("cover"));

/**
 * By which rules Telegram refused something. Where a call was broken ✖ puts the cover there once more a second later, in case that call
 * arrives: it is refused, since nothing changes by it, and nobody knows whether it was before somebody asks here.
 */
export function rulesBroken({ telegram }: Pick<World, "telegram">): readonly string[] {
  const names = telegram.refused.map(({ refusal }) => refusal?.name ?? "");
  return names.filter((name) => name !== "notModified");
}

/** Waits until nothing but the cover is in somebody's chat, and all that came for the bot is handled. */
export async function coverAlone({ telegram }: Pick<World, "telegram">, person: Person): Promise<void> {
  const isAlone = (): boolean => person.messages.length === 1 && screenOf(person).text === cover;
  await telegram.until(isAlone, "the cover alone", 30_000);
  await handled(telegram);
  expect(person.messages.map(({ text }) => text)).toEqual([cover]);
  expect(person.replyKeyboard).toBeUndefined();
}
