import { UsageError } from "./usage-error.ts";

/**
 * The name of a bot as Telegram has it, with or without the @ before it.
 * @throws {@link UsageError} where no bot can be called so
 */
export function readBotName(given: string): string {
  if (!/^@?\w{5,32}$/.test(given))
    throw new UsageError("Name the bot as Telegram does: --bot safe_steps_bot");
  return given.replace("@", "");
}
