import { Composer } from "../chat/composer.ts";
import type { IncomingContext, Dependencies } from "../chat/context.ts";
import { allCommands } from "../telegram/command-list.ts";

/** In a group the bot says one neutral line with a way to its private chat, and nothing else. */
export function groups({ content, say }: Dependencies): Composer<IncomingContext> {
  const composer = new Composer<IncomingContext>();
  const group = composer.chatType(["group", "supergroup"]);
  const greet = async (ctx: IncomingContext): Promise<void> => {
    const language = content.languages.forPerson(ctx.from?.language_code);
    await ctx.reply(say(language, "group-line"), {
      disable_notification: true,
      link_preview_options: { is_disabled: true },
      reply_markup: {
        inline_keyboard: [
          [{ text: say(language, "group-line.button"), url: `https://t.me/${ctx.me.username}` }],
        ],
      },
    });
  };
  group.on("my_chat_member").filter(wasAdded, greet);
  group.command([...allCommands], greet);
  group.on("message::mention").filter((ctx) => mentions(ctx), greet);
  return composer;
}

function wasAdded(ctx: IncomingContext): boolean {
  const change = ctx.myChatMember;
  const present = ["member", "administrator"];
  return (
    change !== undefined &&
    present.includes(change.new_chat_member.status) &&
    !present.includes(change.old_chat_member.status)
  );
}

function mentions(ctx: IncomingContext): boolean {
  const name = `@${ctx.me.username}`.toLowerCase();
  return ctx.entities("mention").some(({ text }) => text.toLowerCase() === name);
}
