import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { createServer, type ServerOptions } from "../../src/server/create-server.ts";

const webhook = { path: "/telegram", secret: "a-secret" };

function serverThat(handle: ServerOptions["handle"], answerWithin: number) {
  const log = pino({ enabled: false });
  const server = createServer({ log, webhook, handle, answerWithin, readiness: () => ({ ready: true }) });
  onTestFinished(() => server.close());
  return (update: object) =>
    server.inject({
      method: "POST",
      url: webhook.path,
      headers: { "x-telegram-bot-api-secret-token": webhook.secret },
      payload: update,
    });
}

test("an update that takes long is answered in time, goes on, and is not begun again", async () => {
  let begun = 0;
  let finish: () => void = () => undefined;
  const work = new Promise<void>((resolve) => (finish = resolve));
  const deliver = serverThat(() => {
    begun += 1;
    return work;
  }, 20);

  expect((await deliver({ update_id: 1, message: {} })).statusCode).toBe(200);
  expect((await deliver({ update_id: 1, message: {} })).statusCode).toBe(200);
  expect(begun).toBe(1);
  finish();
  await work;
});

test("an update is answered only when it was handled, as long as that is in time", async () => {
  let finish: () => void = () => undefined;
  const deliver = serverThat(() => new Promise<void>((resolve) => (finish = resolve)), 60_000);
  let answered = false;
  const answer = deliver({ update_id: 1, message: {} }).then(({ statusCode }) => {
    answered = true;
    return statusCode;
  });
  await deliver({ update_id: "not an update" });
  expect(answered).toBe(false);
  finish();
  expect(await answer).toBe(200);
});
