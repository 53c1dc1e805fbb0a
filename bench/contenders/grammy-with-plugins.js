import { conversations, createConversation } from "@grammyjs/conversations";
import { I18n } from "@grammyjs/i18n";
import fastify from "fastify";
import { Bot, session, webhookCallback } from "grammy";
import { apiRoot, host, path, port, screens, token } from "./settings.js";

// The plugins that a bot in several languages with a question or two has, set up as their documentation says.

/** Signs that would begin something else in Fluent stand in quotes. */
function fluentOf(text) {
  const quoted = text.replace(/[{}]/g, '{"$&"}').replace(/^[.*[]/gm, '{"$&"}');
  return quoted.replace(/^(?=.)/gm, "    ");
}

const keyOf = (data) => data.slice(data.indexOf("|") + 1).replace(/[^a-z0-9]/g, "-");
const languageOf = (data) => data.slice(0, data.indexOf("|"));

const i18n = new I18n({
  defaultLocale: "en",
  useSession: true,
  fluentBundleOptions: { useIsolating: false },
});
for (const language of new Set([...screens.keys()].map(languageOf))) {
  const source = [...screens]
    .filter(([data]) => languageOf(data) === language)
    .map(([data, screen]) => `${keyOf(data)} =\n${fluentOf(screen.text)}`)
    .join("\n");
  i18n.loadLocaleSync(language, { source });
}

async function askPlace(conversation, context) {
  await context.reply("Where are you?");
  await conversation.waitFor("message:text");
}

const bot = new Bot(token, { client: { apiRoot } });
bot.use(session({ initial: () => ({}) }));
bot.use(i18n);
bot.use(conversations());
bot.use(createConversation(askPlace));
bot.on("callback_query:data", async (context) => {
  const { data } = context.callbackQuery;
  context.i18n.useLocale(languageOf(data));
  const text = context.t(keyOf(data));
  await Promise.all([
    context.answerCallbackQuery(),
    context.editMessageText(text, screens.get(data).options),
  ]);
});

const server = fastify();
server.post(path, webhookCallback(bot, "fastify"));
await server.listen({ host, port });
