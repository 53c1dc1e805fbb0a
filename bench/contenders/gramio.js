import fastify from "fastify";
import { Bot, webhookHandler } from "gramio";
import { apiRoot, host, path, port, screens, token } from "./settings.js";

const bot = new Bot(token, { api: { baseURL: `${apiRoot}/bot` } });
bot.on("callback_query", async (context) => {
  const screen = screens.get(context.data);
  await Promise.all([context.answer(), context.editText(screen.text, screen.options)]);
});
await bot.init();

const server = fastify();
server.post(path, webhookHandler(bot, "fastify"));
await server.listen({ host, port });
