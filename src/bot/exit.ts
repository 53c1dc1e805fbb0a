import { GrammyError, type Api } from "grammy";
import type { Language } from "../content/language.ts";
import { cover } from "../content/screen.ts";
import type { Parts } from "./context.ts";
import { describeFailure } from "./failure.ts";
import type { Exit } from "./memory.ts";
import { edit, isRefusal, mostDeletions, send } from "./show.ts";

/** When an erasure that was interrupted is taken up again, in milliseconds. */
const again = 60_000;

type Means = Pick<Parts, "memory" | "screens" | "say" | "content" | "log" | "now">;

/** Turns a message into the cover. Says whether it is one now. */
export async function coverUp(
  api: Api,
  chat: number,
  message: number,
  language: Language,
  parts: Means,
): Promise<boolean> {
  return edit(api, chat, message, parts.screens.get(language, cover));
}

/**
 * Erases a chat but for its cover: first it is written down what has to go, so that an erasure survives the end of this
 * process; then all that is stored of the person goes, then the messages.
 *
 * @param message what became the cover already; nothing where that is still to be done
 * @param also messages that no update has kept yet
 */
export async function erase(
  api: Api,
  chat: number,
  language: Language,
  message: number | undefined,
  also: readonly number[],
  parts: Means,
): Promise<void> {
  const { memory } = parts;
  const [kept, begun] = await Promise.all([memory.chat(chat), memory.exits.read(chat)]);
  const remaining = message ?? kept?.menu;
  const messages = new Set([
    ...(kept?.messages.map(([id]) => id) ?? []),
    ...(begun?.messages ?? []),
    ...also,
  ]);
  if (kept?.menu !== undefined) messages.add(kept.menu);
  if (begun?.cover !== undefined) messages.add(begun.cover);
  if (remaining !== undefined) messages.delete(remaining);
  const exit: Exit = {
    chat,
    language,
    cover: remaining,
    covered: message !== undefined,
    messages: [...messages],
    keyboard: kept?.question !== undefined,
  };
  await memory.exits.schedule(chat, exit, parts.now() + again);
  await memory.forget(chat);
  await finish(api, exit, parts);
}

/** Does what is left of an erasure. What Telegram does not let through now is tried again later. */
export async function finish(api: Api, exit: Exit, parts: Means): Promise<void> {
  const { chat, messages, keyboard } = exit;
  const language = parts.content.languages.forPerson(exit.language);
  try {
    if (exit.cover !== undefined && !exit.covered) await coverUp(api, chat, exit.cover, language, parts);
    const last = [...messages];
    if (keyboard) last.push(await putKeyboardAway(api, chat, language, parts));
    let kept = 0;
    while (last.length > 0) {
      kept += await remove(api, chat, last.splice(0, mostDeletions));
      if (last.length > 0) {
        await parts.memory.exits.schedule(
          chat,
          { ...exit, covered: true, keyboard: false, messages: last },
          parts.now() + again,
        );
      }
    }
    if (kept > 0 && exit.cover !== undefined) {
      await edit(
        api,
        chat,
        exit.cover,
        parts.screens.below(language, parts.say(language, "talk-left"), cover),
      );
    }
  } catch (error) {
    if (!(error instanceof GrammyError && error.error_code === 403)) {
      parts.log.warn({ event: "deletion-postponed", ...describeFailure(error) });
      return;
    }
  }
  await parts.memory.exits.cancel(chat);
}

/** Deletes messages, one by one where Telegram refuses them together. Returns how many it lets nobody delete. */
async function remove(api: Api, chat: number, messages: readonly number[]): Promise<number> {
  try {
    await api.deleteMessages(chat, [...messages]);
    return 0;
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  let kept = 0;
  for (const message of messages) {
    try {
      await api.deleteMessage(chat, message);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (!error.description.includes("not found")) kept += 1;
    }
  }
  return kept;
}

/** A reply keyboard goes only by a message that removes it. Returns that message, which has to go too. */
export async function putKeyboardAway(
  api: Api,
  chat: number,
  language: Language,
  { say }: Means,
): Promise<number> {
  const remover = await api.sendMessage(chat, say(language, "place-done"), {
    disable_notification: true,
    link_preview_options: { is_disabled: true },
    reply_markup: { remove_keyboard: true },
  });
  return remover.message_id;
}

/** Sends the cover where there is no message that could become it. */
export async function sendCover(
  api: Api,
  chat: number,
  language: Language,
  { screens }: Means,
): Promise<number> {
  return (await send(api, chat, screens.get(language, cover))).message_id;
}
