import { Bot } from "node-telegram-bot-api";
import { createWebhookServer } from "node-telegram-bot-api/node";
import { apiRoot, host, path, port, screens, token } from "./settings.js";

const bot = new Bot(token, { apiRoot });
bot.on("callback_query", async (context) => {
  const { message, data } = context.callbackQuery;
  const { text, options } = screens.get(data);
  await Promise.all([
    context.answerCallbackQuery(),
    context.api.editMessageText({
      chat_id: message.chat.id,
      message_id: message.message_id,
      text,
      ...options,
    }),
  ]);
});

// It comes with a server of its own.
createWebhookServer(bot, { path, allowUnauthenticated: true }).listen(port, host);
