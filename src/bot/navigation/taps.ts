import { Composer, InputFile } from "grammy";
import { visibleText } from "../../content/markup.ts";
import type { Language } from "../../content/language.ts";
import { cover, menu, timers, type TimerChoice } from "../../content/screen.ts";
import { readTap, writeTap, type Tap } from "../screen/callback-data.ts";
import { checkMessage } from "../check/check-screens.ts";
import { contactCard } from "../card/contact-card.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { sendForwardable } from "../chat/forwardable.ts";
import { emptyChat } from "../chat/records.ts";
import { personLanguage } from "../chat/language.ts";
import { deleteMessages } from "../telegram/delete-messages.ts";
import { edit } from "../telegram/send.ts";
import { answerTap, show, tappedScreen } from "../chat/show.ts";
import { openedScreen, timerScreen } from "../exit/timer-screen.ts";
import type { Conversations } from "./conversations.ts";

/** What a tap on a button does. The tap is answered and its screen shown at once, before anything that may wait. */
export function taps(dependencies: Dependencies, talk: Conversations): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("callback_query", async (ctx) => {
    const tap = readTap(ctx.callbackQuery.data ?? "", dependencies.content);
    const answered = answerTap(ctx, dependencies.log);
    await (tap ? perform(ctx, dependencies, tap) : showMenu(ctx, dependencies));
    if (tap?.kind === "locate") await talk.locate(ctx, tap.language);
    else if (tap?.kind === "note") await write(ctx, dependencies, talk, tap);
    // What stands beside a question is taken away, and the question stays.
    else if (tap?.kind !== "remove") await talk.leave(ctx);
    await answered;
  });
  return composer;
}

async function perform(ctx: Context, dependencies: Dependencies, tap: Tap): Promise<void> {
  const { screens, say, records } = dependencies;
  const chat = ctx.chatId;
  if (chat === undefined) return;
  switch (tap.kind) {
    case "screen":
      await show(ctx, await openedScreen(dependencies, tap.language, tap.screen, chat));
      return;
    case "language": {
      const [kept] = await Promise.all([
        records.chooseLanguage(chat, tap.language),
        show(ctx, screens.get(tap.language, menu)),
      ]);
      if (!kept)
        await show(ctx, screens.withNotice(tap.language, say(tap.language, "talk-language-lost"), menu));
      return;
    }
    case "phone-warning":
      await show(ctx, screens.helpWithPhoneWarning(tap.language));
      return;
    case "card": {
      const { phone, name, other } = contactCard(dependencies, tap.language, tap.contact);
      const { message_id } = await ctx.api.sendContact(chat, phone, name, other);
      ctx.journal.arrived(message_id);
      return;
    }
    case "cover":
    case "erase": {
      const line = (await records.chooseTimer(chat, tap))
        ? say(tap.language, "talk-kept", { choice: labelOf(dependencies, tap) })
        : say(tap.language, "talk-not-kept");
      await show(ctx, await timerScreen(dependencies, tap.language, chat, line));
      return;
    }
    case "remove": {
      const message = ctx.callbackQuery?.message?.message_id;
      if (message === undefined) return;
      await deleteMessages(ctx.api, chat, [message]);
      ctx.journal.deleted([message]);
      return;
    }
    case "refresh":
      await coverAgain(ctx, chat, dependencies, tap.language);
      return;
    case "check": {
      const check = dependencies.content.check(tap.language, tap.check);
      const forward = tap.send ? check?.forward(tap.answers) : undefined;
      await show(ctx, checkMessage(dependencies, tap));
      if (forward === undefined) return;
      const opening = say(tap.language, "check-forward-title");
      await sendForwardable(ctx, tap.language, { opening, details: visibleText(forward) }, dependencies);
      return;
    }
    case "picture":
      await sendPicture(ctx, chat, dependencies, tap);
      return;
    // What leads elsewhere: the question is asked after this, and the exit is taken before.
    case "locate":
    case "note":
    case "exit":
  }
}

/** Shows the cover where it stands, and keeps nothing of the tap: it may be the second one on ✖. */
async function coverAgain(
  ctx: Context,
  chat: number,
  { screens }: Dependencies,
  language: Language,
): Promise<void> {
  ctx.journal.discard();
  const message = screens.get(language, cover);
  const shown = ctx.callbackQuery?.message;
  if (!shown || !("text" in shown) || shown.text === visibleText(message.text)) return;
  await edit(ctx.api, chat, shown.message_id, message);
}

/** Sends a card as a picture, which can be kept and shown without internet. */
async function sendPicture(
  ctx: Context,
  chat: number,
  { pictures, say }: Dependencies,
  { language, card }: Extract<Tap, { kind: "picture" }>,
): Promise<void> {
  const remove = {
    text: say(language, "button-remove"),
    callback_data: writeTap({ kind: "remove", language }),
  };
  // No caption, and hidden until it is tapped: a notification would show it, also on another device.
  const { message_id } = await ctx.api.sendPhoto(
    chat,
    new InputFile(await pictures(language, card), "card.png"),
    {
      disable_notification: true,
      has_spoiler: true,
      reply_markup: { inline_keyboard: [[remove]] },
    },
  );
  ctx.journal.arrived(message_id);
}

/** A note needs the store: without one, what the person writes would be lost. */
async function write(
  ctx: Context,
  { screens, say, records }: Dependencies,
  talk: Conversations,
  { language, note, act }: Extract<Tap, { kind: "note" }>,
): Promise<void> {
  const chat = ctx.chatId;
  if (chat === undefined) return;
  if (act.do !== "start") {
    await talk.answer(ctx, async () => {
      const lost = screens.withNotice(language, say(language, "note-lost"), note);
      const tapped = tappedScreen(ctx);
      if (tapped === undefined) await show(ctx, lost);
      // By a second tap on a page that is gone, below which stands what the first one made.
      else if (await edit(ctx.api, chat, tapped, lost)) ctx.journal.shows(tapped, lost);
    });
    return;
  }
  const isKept = await records.keepChat(chat, (await records.chat(chat)) ?? emptyChat);
  if (isKept) await talk.note(ctx, language, note);
  else await show(ctx, screens.withNotice(language, say(language, "talk-not-kept"), note));
}

/** What the button of a timer says. */
function labelOf({ content }: Dependencies, { language, kind, after }: Tap & TimerChoice): string {
  const buttons = content.screen(language, timers).rows.flat();
  return buttons.find((button) => button.kind === kind && button.after === after)?.label ?? "";
}

/** A button of an older version, whose screen is no more. */
async function showMenu(ctx: Context, dependencies: Dependencies): Promise<void> {
  await show(ctx, dependencies.screens.get(await personLanguage(ctx, dependencies), menu));
}
