import { createServer } from "node:http";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { Exchanges, type Exchange } from "../../bench/src/measures/exchanges.ts";
import { personAt, tapUpdate } from "../../bench/src/telegram/people.ts";
import { blank } from "../../bench/src/bots/screens.ts";
import { WebhookConnection } from "../../bench/src/telegram/webhook-connection.ts";
import { expectSameScreens } from "../../bench/src/bots/same-screens.ts";
import { TelegramStandIn } from "../../bench/src/telegram/telegram-stand-in.ts";

interface Tap {
  readonly callback_query: { readonly id: string; readonly from: { readonly id: number } };
}

type Calling = (method: string, init: RequestInit) => Promise<Response>;

/** A bot of a few lines: it answers each tap by what the test gives it to do. */
async function startBot(
  telegram: TelegramStandIn,
  act: (tap: Tap["callback_query"], call: Calling) => Promise<unknown>,
) {
  const server = createServer((request, response) => {
    void text(request)
      .then((body) => act((JSON.parse(body) as Tap).callback_query, callOf(telegram)))
      .then((status) => response.writeHead(typeof status === "number" ? status : 200).end());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    telegram.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { webhook: { port, path: "/telegram", secret: "" } };
}

function callOf({ root }: TelegramStandIn): Calling {
  return (method, init) => fetch(`${root}/bot1:a/${method}`, { method: "POST", ...init });
}

/** As many taps as there are people, each by one of them. */
function tapsOf(people: number, calls: number): () => Exchange | undefined {
  let place = 0;
  return () => {
    place += 1;
    if (place > people) return undefined;
    const person = personAt(place);
    return { person, update: tapUpdate(person, blank, "en|menu"), calls };
  };
}

const json = (content: object): RequestInit => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(content),
});

test("a tap is done when both calls have come, also where the delivery was answered before", async () => {
  const telegram = await TelegramStandIn.start();
  let made = 0;
  const bot = await startBot(telegram, ({ id, from }, call) => {
    void wait(30)
      .then(() => call("answerCallbackQuery", json({ callback_query_id: id })))
      .then(() => call("editMessageText", json({ text: "…", chat_id: from.id })))
      .then(() => (made += 1));
    return Promise.resolve();
  });
  const times = await new Exchanges([bot], telegram, 4).doAll(tapsOf(20, 2));
  expect(times).toHaveLength(20);
  expect(Math.min(...times)).toBeGreaterThanOrEqual(29);
  // The answer to the last call may still be on its way.
  expect(made).toBeGreaterThanOrEqual(16);
});

test.each(["a form", "parts", "JSON"])("whom a call is for is found in %s", async (written) => {
  const telegram = await TelegramStandIn.start();
  const bodyOf = (chat: number): RequestInit => {
    if (written === "JSON") return json({ text: "…", chat_id: chat });
    const fields = { text: "…", chat_id: String(chat) };
    const form = written === "parts" ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return { body: form };
  };
  const bot = await startBot(telegram, ({ from }, call) => call("editMessageText", bodyOf(from.id)));
  expect(await new Exchanges([bot], telegram, 2).doAll(tapsOf(4, 1))).toHaveLength(4);
});

test("a delivery that is refused ends the measuring", async () => {
  const telegram = await TelegramStandIn.start();
  const bot = await startBot(telegram, () => Promise.resolve(503));
  await expect(new Exchanges([bot], telegram, 2).doAll(tapsOf(4, 1))).rejects.toThrow("answered with 503");
});

test.each(["a form", "JSON"])(
  "a bot that shows something else is told from one that does not, in %s",
  async (written) => {
    const telegram = await TelegramStandIn.start();
    const markup = { inline_keyboard: [[{ text: "Help", callback_data: "en|help" }]] };
    const screen = { ...blank, data: "en|menu", content: { text: "Menu", reply_markup: markup } };
    let shown = "Menu";
    const bot = await startBot(telegram, ({ from }, call) => {
      const content = { chat_id: from.id, message_id: 1, text: shown, reply_markup: markup };
      const form = new URLSearchParams();
      for (const [name, value] of Object.entries(content))
        form.append(name, typeof value === "string" ? value : JSON.stringify(value));
      return call("editMessageText", written === "JSON" ? json(content) : { body: form });
    });
    const connection = await WebhookConnection.open(bot.webhook);
    const deliver = async (update: string): Promise<void> => {
      await connection.post(update);
    };
    const looked = () => expectSameScreens("it", { deliver }, telegram, [screen]);
    await looked();
    shown = "Other";
    await expect(looked()).rejects.toThrow("it does not show what Safe Steps shows for en|menu");
    connection.close();
  },
);
