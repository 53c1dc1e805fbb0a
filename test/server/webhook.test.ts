import { connect } from "node:net";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { RecentUpdates } from "../../src/server/recent-updates.ts";
import { screenOf, startWorld, token } from "../world.ts";

const { updates } = readConfig({ BOT_TOKEN: token, PUBLIC_URL: "https://bot.example.org" });
const secret = updates.kind === "webhook" ? updates.secret : "";

function post(address: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}/telegram`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret, ...headers },
  });
}

describe("the webhook", () => {
  test.each([
    { "x-telegram-bot-api-secret-token": "" },
    { "x-telegram-bot-api-secret-token": "x".repeat(43) },
  ])("refuses a wrong secret: %o", async (headers) => {
    const { app } = await startWorld();
    expect((await post(app.address, "{}", headers)).status).toBe(401);
  });

  test("refuses a stranger before their body has arrived", async () => {
    const { app } = await startWorld();
    const { hostname, port } = new URL(app.address);
    const socket = connect(Number(port), hostname);
    socket.write(
      "POST /telegram HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n{",
    );
    const [answer] = (await once(socket, "data")) as [Buffer];
    socket.destroy();
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 401 /);
  });

  test.each([
    ["broken JSON", '{"update_id":', {}],
    ["an empty body", "", {}],
    ["another kind of body", "update_id=1", { "content-type": "application/x-www-form-urlencoded" }],
    ["no update", "{}", {}],
    ["an update in which nothing happened", '{"update_id":1}', {}],
    ["a number that is none", '{"update_id":"1","message":{}}', {}],
    ["a negative number", '{"update_id":-1,"message":{}}', {}],
    ["a list", "[]", {}],
  ])("refuses %s", async (_, body, headers) => {
    const { app } = await startWorld();
    expect((await post(app.address, body, headers)).status).toBe(400);
  });

  test("refuses more than a mebibyte", async () => {
    const { app } = await startWorld();
    const body = JSON.stringify({ update_id: 1, message: { text: "x".repeat(1024 * 1024) } });
    expect((await post(app.address, body)).status).toBe(413);
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
    expect(sent).toHaveLength(1 + 1 + 1);
  });

  test("lies where the proxy passes it on to", async () => {
    const { app, telegram } = await startWorld();
    expect(telegram.calls.find(({ method }) => method === "setWebhook")?.payload).toMatchObject({
      url: `${app.address}/telegram`,
      secret_token: secret,
      allowed_updates: ["message", "edited_message", "callback_query", "my_chat_member"],
      max_connections: 40,
    });
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
});

test("the memory of updates is bounded", () => {
  const recent = new RecentUpdates();
  expect(recent.isFirst(0)).toBe(true);
  for (let id = 1; id <= 10_000; id += 1) recent.isFirst(id);
  expect(recent.isFirst(10_000)).toBe(false);
  expect(recent.isFirst(0)).toBe(true);
});
