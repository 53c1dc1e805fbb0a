import { connect } from "node:net";
import { once } from "node:events";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { createServer } from "../../src/server/create-server.ts";
import { RecentUpdates } from "../../src/server/recent-updates.ts";
import { callsAbout, handled } from "../bot/chat.ts";
import { freePort } from "../free-port.ts";
import { screenOf, startWorld, token } from "../world.ts";

const { updates } = readConfig({ BOT_TOKEN: token, PUBLIC_URL: "https://bot.example.org" });
const secretHeader = "x-telegram-bot-api-secret-token";
const secret = updates.kind === "webhook" ? updates.secret : "";

function post(address: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}/telegram`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", [secretHeader]: secret, ...headers },
  });
}

/** Writes to the server by hand and gives the first line of its answer, the rest of the request being held back. */
async function answerTo(address: string, request: string): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(request);
  const [answer] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  return answer.toString().split("\r\n", 1)[0] ?? "";
}

const tooMuch = JSON.stringify({ update_id: 1, message: { text: "x".repeat(1024 * 1024) } });
const refusals: [what: string, status: number, body: string, headers: Record<string, string>][] = [
  ["an empty secret", 401, "{}", { [secretHeader]: "" }],
  ["a wrong secret of the same length", 401, "{}", { [secretHeader]: "x".repeat(secret.length) }],
  ["the secret and more", 401, "{}", { [secretHeader]: `${secret}x` }],
  ["too much of a stranger", 401, tooMuch, { [secretHeader]: "wrong" }],
  ["broken JSON", 400, '{"update_id":', {}],
  ["an empty body", 400, "", {}],
  ["a form", 400, "update_id=1", { "content-type": "application/x-www-form-urlencoded" }],
  ["a text", 400, '{"update_id":1,"message":{}}', { "content-type": "text/plain" }],
  ["no update", 400, "{}", {}],
  ["an update in which nothing happened", 400, '{"update_id":1}', {}],
  ["a number that is none", 400, '{"update_id":"1","message":{}}', {}],
  ["a negative number", 400, '{"update_id":-1,"message":{}}', {}],
  ["a list", 400, "[]", {}],
  ["null", 400, "null", {}],
  ["a prototype that is tampered with", 400, '{"update_id":1,"__proto__":{"message":{}}}', {}],
  ["more than a mebibyte", 413, tooMuch, {}],
];

describe("the webhook", () => {
  test("refuses what is not an update by Telegram, and serves people as before", async () => {
    const { app, telegram, logs, opens } = await startWorld();
    for (const [what, status, body, headers] of refusals) {
      expect((await post(app.address, body, headers)).status, what).toBe(status);
    }
    expect((await fetch(`${app.address}/telegram`, { method: "POST", body: "{}" })).status).toBe(401);
    expect((await fetch(`${app.address}/telegram`)).status).toBe(404);

    await opens({ firstName: "Olena" });
    await handled(telegram);
    const events = logs.map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events.filter((event) => event === "update")).toHaveLength(1);
    expect(events).not.toContain("request-failed");
    expect(telegram.refused).toEqual([]);
  });

  test("refuses a stranger before their body has arrived", async () => {
    const { app } = await startWorld();
    const head = "POST /telegram HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n";
    expect(await answerTo(app.address, `${head}Content-Length: 900000\r\n\r\n{`)).toMatch(/^HTTP\/1\.1 401 /);
    expect(await answerTo(app.address, `${head}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`)).toMatch(
      /^HTTP\/1\.1 401 /,
    );
  });

  test("stops to read a body that is said to be short and grows", async () => {
    const { app } = await startWorld();
    const head = `POST /telegram HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n${secretHeader}: ${secret}\r\n`;
    const chunk = `100001\r\n${"x".repeat(0x100001)}\r\n`;
    expect(await answerTo(app.address, `${head}Transfer-Encoding: chunked\r\n\r\n${chunk}`)).toMatch(
      /^HTTP\/1\.1 413 /,
    );
  });

  test("handles the same update once, also when it comes twice at the same moment", async () => {
    const { app, telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    const { update } = olena.send("Гент");
    await telegram.until(() => screenOf(olena).text.includes("Payoke"), "the card");
    const body = JSON.stringify({ ...update, update_id: 900_000 });
    const answers = await Promise.all([
      post(app.address, body),
      post(app.address, body),
      post(app.address, body),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await post(app.address, body);
    const sent = telegram.calls.filter(({ method }) => method === "sendMessage");
    // The menu, the card, and the card once more: the update came under a new number.
    expect(sent).toHaveLength(3);
    expect(telegram.refused).toEqual([]);
  });

  test.each([1e30, 2 ** 31, -1, 0.5, "7"])("passes over a message with the number %j", async (messageId) => {
    const { app, telegram, logs, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    await handled(telegram);
    const before = telegram.calls.length;
    const from = olena.user;
    const message = {
      message_id: messageId,
      date: 1,
      chat: { id: olena.user.id, type: "private" },
      from,
      text: "Гент",
    };
    const tap = { id: "1", from, chat_instance: "1", message, data: "x" };
    for (const [number, kind] of [
      { message },
      { edited_message: message },
      { callback_query: tap },
    ].entries())
      expect((await post(app.address, JSON.stringify({ update_id: 900_000 + number, ...kind }))).status).toBe(
        200,
      );
    expect(telegram.calls).toHaveLength(before);
    expect(logs.filter((line) => line.includes("update-refused"))).toHaveLength(3);
    olena.send("Luik");
    await telegram.until(() => screenOf(olena).text.includes("Sürya"), "the card");
    expect(telegram.refused).toEqual([]);
  });

  test("takes an update again that Telegram believes lost, and does nothing", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    const { update } = olena.send("Гент");
    await handled(telegram);
    const before = callsAbout(telegram, olena);
    olena.redeliver(update);
    await handled(telegram);
    expect(callsAbout(telegram, olena)).toBe(before);
  });

  test.each(["", "/a/prefix/"])("lies where Telegram is told to find it, below '%s'", async (prefix) => {
    const port = await freePort();
    const { app, telegram, opens } = await startWorld({
      environment: { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}${prefix}` },
    });
    expect(telegram.calls.find(({ method }) => method === "setWebhook")?.payload).toMatchObject({
      url: `${app.address}${prefix.replace(/\/$/, "")}/telegram`,
      secret_token: secret,
      allowed_updates: ["message", "edited_message", "callback_query", "inline_query", "my_chat_member"],
      max_connections: 100,
    });
    await opens({ firstName: "Olena" });
    expect(telegram.refused).toEqual([]);
  });
});

describe("the health of the bot", () => {
  test("is told, with the state of the store, which does not make it unready", async () => {
    const { app } = await startWorld({ environment: { STORE_URL: "file:./package.json/no-folder" } });
    expect(await (await fetch(`${app.address}/healthz`)).json()).toEqual({ alive: true });
    const ready = await fetch(`${app.address}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ ready: true, updates: "webhook", store: "lost" });
  });

  test("by long polling has no webhook", async () => {
    const { app } = await startWorld({ updates: "polling" });
    const ready = await fetch(`${app.address}/readyz`);
    expect(await ready.json()).toMatchObject({ ready: true, updates: "polling", store: "ready" });
    expect((await post(app.address, '{"update_id":1,"message":{}}')).status).toBe(404);
  });

  test("is bad while no updates are taken", async () => {
    const server = createServer({
      log: pino({ enabled: false }),
      webhook: undefined,
      handle: () => Promise.resolve(),
      readiness: () => ({ ready: false }),
    });
    expect((await server.inject("/healthz")).statusCode).toBe(200);
    expect((await server.inject("/readyz")).statusCode).toBe(503);
  });
});

test("the memory of updates is bounded", () => {
  const recent = new RecentUpdates();
  expect(recent.isFirst(0)).toBe(true);
  for (let id = 1; id <= 20_000; id += 1) recent.isFirst(id);
  expect(recent.isFirst(10_001)).toBe(false);
  expect(recent.isFirst(0)).toBe(true);
});
