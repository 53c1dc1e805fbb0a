import { Bot, InlineKeyboard } from "grammy";
import { startStrictTelegram } from "telegram-fake";
import { expect, test } from "vitest";

test("the bot counts the taps below its greeting", async () => {
  const telegram = await startStrictTelegram({ token: "123:secret" });
  const bot = new Bot("123:secret", { client: { apiRoot: telegram.root } });
  const reply_markup = new InlineKeyboard().text("Tap me", "tap");
  bot.command("start", (ctx) => ctx.reply("<b>Hello</b>", { parse_mode: "HTML", reply_markup }));
  bot.on("callback_query", async (ctx) => {
    await ctx.answerCallbackQuery("Thank you");
    await ctx.editMessageText("Tapped once", { reply_markup });
  });
  void bot.start();

  const anna = telegram.newPerson({ firstName: "Anna", languageCode: "en" });
  anna.send("/start");
  await telegram.until(() => anna.messages.at(-1)?.text === "Hello", "a greeting");
  anna.tap("Tap me");
  await telegram.until(() => anna.messages.at(-1)?.text === "Tapped once", "the same message, edited");
  expect(anna.alerts).toEqual([{ text: "Thank you", modal: false }]);
  expect(telegram.refused).toEqual([]);

  await bot.stop();
  await telegram.close();
});
