import { personAt, tapUpdate } from "../telegram/people.ts";
import type { Running } from "./contender-process.ts";
import type { TelegramStandIn } from "../telegram/telegram-stand-in.ts";

/** A screen as Safe Steps sends it. */
export interface Screen {
  /** What a button that leads to it holds: `uk|housing.private`. */
  readonly data: string;
  /** What stands in the call beside the chat and the message. */
  readonly content: Readonly<Record<string, unknown>>;
  /** How Telegram tells it in a tap on a button below it, as part of a message in JSON. */
  readonly shown: string;
}

/** A message that shows nothing yet. */
export const blank: Screen = { data: "", content: {}, shown: '"text":"…"' };

const languages = ["en", "uk", "fr"];
/** So many screens of each language as are tapped on the way of somebody who looks around. */
const ofEachLanguage = 20;

/** Walks through the real bot from its menu, and writes down what it shows. */
export async function recordScreens(bot: Running, telegram: TelegramStandIn): Promise<readonly Screen[]> {
  const found = new Map<string, Screen>();
  telegram.onCall = ({ method, body }) => {
    if (method === "editMessageText") edited = JSON.parse(body.toString()) as Record<string, unknown>;
  };
  let edited: Record<string, unknown> | undefined;
  for (const language of languages) {
    const waiting = [`${language}|menu`];
    let shown = 0;
    for (let data = waiting.shift(); data !== undefined && shown < ofEachLanguage; data = waiting.shift()) {
      if (found.has(data)) continue;
      edited = undefined;
      await bot.deliver(tapUpdate(personAt(0), blank, data));
      const screen = readScreen(data, edited);
      found.set(data, screen);
      waiting.push(...waysFrom(screen, language));
      shown += 1;
    }
  }
  return [...found.values()];
}

function readScreen(data: string, edited: Record<string, unknown> | undefined): Screen {
  if (!edited) throw new Error(`Safe Steps shows nothing for ${data}: what its buttons hold has changed.`);
  const content = Object.fromEntries(
    Object.entries(edited).filter(([key]) => key !== "chat_id" && key !== "message_id"),
  );
  const text = JSON.stringify(String(content["text"]).replace(/<[^>]*>/g, ""));
  return {
    data,
    content,
    shown: `"text":${text},"reply_markup":${JSON.stringify(content["reply_markup"])}`,
  };
}

/** The buttons that show a screen in the same language. */
function waysFrom({ content }: Screen, language: string): string[] {
  const held = JSON.stringify(content["reply_markup"]).matchAll(/"callback_data":"([^"]*)"/g);
  return [...held].flatMap(([, data = ""]) => (isScreen(data, language) ? [data] : []));
}

function isScreen(data: string, language: string): boolean {
  return new RegExp(`^${language}\\|[a-z]`).test(data);
}
