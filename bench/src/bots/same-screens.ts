import { isDeepStrictEqual } from "node:util";
import { setTimeout as wait } from "node:timers/promises";
import type { Running } from "./contender-process.ts";
import { personAt, tapUpdate } from "../telegram/people.ts";
import { blank, type Screen } from "./screens.ts";
import type { Call, TelegramStandIn } from "../telegram/telegram-stand-in.ts";

/** So many screens are looked at, of all that are tapped. */
const looked = 5;
/** How long a call may take that a library does not wait for, in milliseconds. */
const longest = 5000;

/**
 * Looks whether a contender shows what the program shows: otherwise the figures would compare different work.
 * @throws where it shows something else
 */
export async function expectSameScreens(
  name: string,
  bot: Pick<Running, "deliver">,
  telegram: TelegramStandIn,
  screens: readonly Screen[],
): Promise<void> {
  const step = Math.max(1, Math.floor(screens.length / looked));
  for (const screen of screens.filter((_, place) => place % step === 0)) {
    const shown = await shownFor(screen, bot, telegram);
    if (!isDeepStrictEqual(shown, screen.content))
      throw new Error(`${name} does not show what Safe Steps shows for ${screen.data}.`);
  }
}

async function shownFor(
  { data }: Screen,
  bot: Pick<Running, "deliver">,
  telegram: TelegramStandIn,
): Promise<unknown> {
  let edited: Call | undefined;
  telegram.onCall = (call) => {
    if (call.method === "editMessageText") edited = call;
  };
  await bot.deliver(tapUpdate(personAt(0), blank, data));
  for (let waited = 0; edited === undefined && waited < longest; waited += 10) await wait(10);
  return edited && contentOf(edited.body.toString());
}

/** What stands in a call beside the chat and the message, in JSON or as a form. */
function contentOf(body: string): Readonly<Record<string, unknown>> {
  const fields = body.startsWith("{")
    ? Object.entries(JSON.parse(body) as Record<string, unknown>)
    : [...new URLSearchParams(body)].map(([name, value]) => [name, valueOf(value)] as const);
  return Object.fromEntries(fields.filter(([name]) => name !== "chat_id" && name !== "message_id"));
}

/** In a form, what is no text is written as JSON. */
function valueOf(written: string): unknown {
  return written.startsWith("{") ? JSON.parse(written) : written;
}
