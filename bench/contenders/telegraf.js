import { Agent } from "node:http";
import fastify from "fastify";
import { Telegraf } from "telegraf";
import { apiRoot, host, path, port, screens, token } from "./settings.js";

const bot = new Telegraf(token, {
  telegram: {
    // Over https telegraf keeps its connections; for "http://" it takes its agent away, but not for these letters.
    apiRoot: apiRoot.replace("http:", "HTTP:"),
    agent: new Agent({ keepAlive: true }),
    // The first call in the answer to the webhook would be one call less than the others make.
    webhookReply: false,
  },
});
bot.on("callback_query", async (context) => {
  const screen = screens.get(context.callbackQuery.data);
  await Promise.all([context.answerCbQuery(), context.editMessageText(screen.text, screen.options)]);
});
bot.botInfo = await bot.telegram.getMe();

const server = fastify();
server.post(path, async (request, reply) => {
  await bot.handleUpdate(request.body);
  return reply.send();
});
await server.listen({ host, port });
