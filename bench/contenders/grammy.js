import fastify from "fastify";
import { Bot, webhookCallback } from "grammy";
import { apiRoot, host, path, port, screens, token } from "./settings.js";

const bot = new Bot(token, { client: { apiRoot } });
bot.on("callback_query:data", async (context) => {
  const screen = screens.get(context.callbackQuery.data);
  await Promise.all([context.answerCallbackQuery(), context.editMessageText(screen.text, screen.options)]);
});

const server = fastify();
server.post(path, webhookCallback(bot, "fastify"));
await server.listen({ host, port });
