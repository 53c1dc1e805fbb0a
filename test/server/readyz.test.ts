import { expect, test } from "vitest";
import type { Fault } from "telegram-fake";
import { startWorld, token, type World } from "../world.ts";

const askEvery = 30;

const ready = async ({ app }: World): Promise<[number, unknown]> => {
  const response = await fetch(`${app.address}/readyz`);
  const { telegram } = (await response.json()) as { telegram: unknown };
  return [response.status, telegram];
};

/** What the log says of the way from Telegram to the bot. */
const told = ({ logs }: World): unknown[] =>
  logs
    .map((line) => JSON.parse(line) as { event?: string; state?: string })
    .filter(({ event }) => event === "telegram")
    .map(({ state }) => state);

/** Lets Telegram fail when it is asked how the way is, until it is mended. */
function breakWay({ telegram }: World, answer: Fault["answer"]): () => void {
  let isBroken = true;
  telegram.inject({ method: "getWebhookInfo", times: Infinity, when: () => isBroken, answer });
  return () => void (isBroken = false);
}

/** Sets another webhook for the same bot, as another program that has its token. */
const setsWebhook = ({ telegram }: World, settings: Record<string, unknown>): Promise<Response> =>
  fetch(`${telegram.root}/bot${token}/setWebhook`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(settings),
  });

test.each(["webhook", "polling"] as const)("by %s, updates can come", async (updates) => {
  const world = await startWorld({ updates, askEvery });
  await world.telegram.until(
    () => world.telegram.calls.filter(({ method }) => method === "getWebhookInfo").length > 2,
    "Telegram is asked",
  );
  expect(await ready(world)).toEqual([200, "open"]);
  expect(told(world)).toEqual([]);
});

test("a token that was revoked is told, once, and that it is taken again", async () => {
  const world = await startWorld({ askEvery });
  const mend = breakWay(world, { errorCode: 401, description: "Unauthorized" });
  await expect.poll(() => ready(world)).toEqual([503, "token-refused"]);
  mend();
  await expect.poll(() => ready(world)).toEqual([200, "open"]);
  expect(told(world)).toEqual(["token-refused", "open"]);
  expect(world.logs.join("")).not.toContain(token);
});

test("updates that go to another address are told", async () => {
  const world = await startWorld({ askEvery });
  await setsWebhook(world, { url: "https://elsewhere.example/telegram" });
  await expect.poll(() => ready(world)).toEqual([503, "webhook-elsewhere"]);
  expect(told(world)).toEqual(["webhook-elsewhere"]);
});

test("updates that cannot be delivered are told, and keep no router from trying", async () => {
  const world = await startWorld({ askEvery });
  const { url } = (
    (await (await fetch(`${world.telegram.root}/bot${token}/getWebhookInfo`)).json()) as {
      result: { url: string };
    }
  ).result;
  await setsWebhook(world, { url, secret_token: "another" });
  world.telegram.newPerson({ firstName: "Olena" }).send("/start");
  await expect.poll(() => ready(world)).toEqual([200, "webhook-failing"]);
  expect(told(world)).toEqual(["webhook-failing"]);
});

test("a Telegram that gives no answer is told, and that it is back", async () => {
  const world = await startWorld({ askEvery, patience: { attempts: 1 } });
  const mend = breakWay(world, "reset");
  await expect.poll(() => ready(world)).toEqual([200, "no-answer"]);
  mend();
  await expect.poll(() => ready(world)).toEqual([200, "open"]);
  expect(told(world)).toEqual(["no-answer", "open"]);
});
