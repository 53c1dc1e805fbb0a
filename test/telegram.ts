import { promises } from "safe-steps-preview";
import { startStrictTelegram, type StrictTelegram, type StrictTelegramOptions } from "telegram-fake";

/** A strict Telegram that refuses what this bot has promised its readers not to do, besides what Telegram refuses. Its inline mode is on, as the README has it. */
export function startTelegram(options: StrictTelegramOptions): Promise<StrictTelegram> {
  return startStrictTelegram({ rules: promises, inlineMode: true, ...options });
}
