import type { Api } from "grammy";
import type { Language } from "../content/language.ts";
import type { Parts } from "./context.ts";
import { coverUp, erase, goOn, putKeyboardAway } from "./exit.ts";
import { describeFailure } from "./failure.ts";
import { takeAway } from "./show.ts";

/** How often it is looked what is due, in milliseconds, unless told otherwise. */
const usually = 5000;
/** How many are taken at once, and after which time they are due again when this process ends over them. */
const most = 50;
const lease = 60_000;

export interface Timers {
  stop(): Promise<void>;
}

/**
 * Covers screens, erases chats and goes on with erasures when it is time. Any replica may do it; late rather than never,
 * and never to a message that the person has moved on from: a timer that was set anew since is left to its new time.
 */
export function startTimers(api: Api, parts: Parts, every = usually): Timers {
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  const round = async (): Promise<void> => {
    try {
      // A chat that erases itself needs no covering.
      await eraseDue(api, parts);
      await Promise.all([cover(api, parts), eraseFurther(api, parts)]);
    } catch (error) {
      parts.log.error({ event: "timers-failed", ...describeFailure(error) });
    }
    if (!stopped) plan();
  };
  const plan = (): void => {
    timer = setTimeout(() => {
      running = round();
    }, every).unref();
  };
  running = round();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

async function cover(api: Api, parts: Parts): Promise<void> {
  const { memory, content, exclusive } = parts;
  for (const due of await memory.covers.take(most, lease)) {
    const { chat, message, language, at } = due.value;
    await exclusive(chat, async () => {
      if ((await memory.covers.read(chat))?.at !== at) return;
      const speaks = content.languages.forPerson(language);
      await coverUp(api, chat, message, speaks, parts);
      await clearBeside(api, chat, speaks, parts);
      await due.done();
    });
  }
}

/** An open question, a note or a contact card would tell beside the cover what the bot is about. */
async function clearBeside(api: Api, chat: number, language: Language, parts: Parts): Promise<void> {
  const { memory } = parts;
  await memory.forgetConversation(chat);
  const kept = await memory.chat(chat);
  if (!kept) return;
  const { question, beside, ...rest } = kept;
  const bygone = question === undefined ? beside : [...beside, question];
  if (bygone.length === 0) return;
  const remover = question === undefined ? [] : [await putKeyboardAway(api, chat, language, parts)];
  await takeAway(api, chat, [...bygone, ...remover]);
  const messages = kept.messages.filter(([id]) => !bygone.includes(id));
  await memory.keepChat(chat, { ...rest, beside: [], messages });
}

async function eraseDue(api: Api, parts: Parts): Promise<void> {
  const { memory, content, exclusive } = parts;
  for (const due of await memory.erasures.take(most, lease)) {
    const { chat, language, at } = due.value;
    await exclusive(chat, async () => {
      if ((await memory.erasures.read(chat))?.at !== at) return;
      await erase(api, chat, content.languages.forPerson(language), undefined, undefined, parts);
      await due.done();
    });
  }
}

async function eraseFurther(api: Api, parts: Parts): Promise<void> {
  const { memory, exclusive } = parts;
  for (const { value } of await memory.exits.take(most, lease)) {
    await exclusive(value.chat, () => goOn(api, value.chat, parts));
  }
}
