import type { Api } from "grammy";
import type { Language } from "../content/language.ts";
import { cover } from "../content/screen.ts";
import type { Parts } from "./context.ts";
import { describeFailure, isGone } from "./failure.ts";
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
 * @param request the message and the update that asked for it, which no trail has kept
 */
export async function erase(
  api: Api,
  chat: number,
  language: Language,
  message: number | undefined,
  request: { readonly message: number; readonly update: number } | undefined,
  parts: Means,
): Promise<void> {
  const { memory } = parts;
  const [kept, begun, open] = await Promise.all([
    memory.chat(chat),
    memory.exits.read(chat),
    memory.conversations.read(String(chat)),
  ]);
  const remaining = message ?? kept?.menu;
  const messages = new Set([...(kept?.messages.map(([id]) => id) ?? []), ...(begun?.messages ?? [])]);
  if (request) messages.add(request.message);
  if (kept?.menu !== undefined) messages.add(kept.menu);
  if (kept?.replaced !== undefined) messages.add(kept.replaced);
  if (begun?.cover !== undefined) messages.add(begun.cover);
  if (remaining !== undefined) messages.delete(remaining);
  const exit: Exit = {
    chat,
    language,
    cover: remaining,
    covered: message !== undefined,
    messages: [...messages],
    // A process may have ended before it noted the question that came with a keyboard.
    keyboard: kept?.question !== undefined || open !== undefined || begun?.keyboard === true,
  };
  await memory.exits.schedule(chat, exit, parts.now() + again);
  await memory.forget(chat);
  // From here on what is written down is enough: the same update, brought again, must not send another cover.
  if (request) await memory.markHandled(request.update);
  await finish(api, exit, parts);
}

/** Goes on with an erasure that was begun; nothing where there is none. */
export async function goOn(api: Api, chat: number, parts: Means): Promise<void> {
  const [left, kept] = await Promise.all([parts.memory.exits.read(chat), parts.memory.chat(chat)]);
  if (!left) return;
  const hasMovedOn = left.covered && kept?.menu === left.cover;
  // What they opened in the place of the cover is theirs.
  await finish(api, hasMovedOn ? { ...left, cover: undefined } : left, parts);
}

/** Does what is left of an erasure. What Telegram does not let through now is tried again later. */
async function finish(api: Api, exit: Exit, parts: Means): Promise<void> {
  const { chat, cover: covering } = exit;
  const language = parts.content.languages.forPerson(exit.language);
  const last = [...exit.messages];
  let { covered } = exit;
  const note = async (): Promise<void> => {
    const rest = { ...exit, covered, keyboard: false, messages: last };
    await parts.memory.exits.schedule(chat, rest, parts.now() + again);
  };
  try {
    if (covering !== undefined && !covered) {
      covered = await attemptCover(api, chat, covering, language, parts);
    }
    if (exit.keyboard) {
      last.push(await putKeyboardAway(api, chat, language, parts));
      // A process that ends before it is deleted would leave it in the chat.
      await note();
    }
    while (last.length > 0) {
      await remove(api, chat, last.splice(0, mostDeletions));
      if (last.length > 0) await note();
    }
    if (covering !== undefined && !covered) {
      if (exit.keyboard || exit.messages.length > 0) await note();
      return;
    }
  } catch (error) {
    if (!isGone(error)) {
      parts.log.warn({ event: "deletion-postponed", ...describeFailure(error) });
      return;
    }
  }
  await parts.memory.exits.cancel(chat);
}

/** Says whether the cover need not be tried again. A flood of edits does not keep the rest from being deleted. */
async function attemptCover(
  api: Api,
  chat: number,
  message: number,
  language: Language,
  parts: Means,
): Promise<boolean> {
  try {
    await coverUp(api, chat, message, language, parts);
    return true;
  } catch (error) {
    if (isGone(error)) throw error;
    parts.log.warn({ event: "cover-postponed", ...describeFailure(error) });
    return false;
  }
}

/** Deletes messages, one by one where Telegram refuses them together. What it lets nobody delete stays. */
async function remove(api: Api, chat: number, messages: readonly number[]): Promise<void> {
  try {
    await api.deleteMessages(chat, [...messages]);
    return;
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  for (const message of messages) {
    try {
      await api.deleteMessage(chat, message);
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
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
