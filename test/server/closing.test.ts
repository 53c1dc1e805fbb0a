import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { createServer } from "../../src/server/create-server.ts";

const webhook = { path: "/telegram", secret: "a-secret" };

test("a connection on which an update is in hand ends with its answer when the server closes", async () => {
  let finish: () => void = () => undefined;
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const handle = (): Promise<void> => {
    begin();
    return new Promise((resolve) => (finish = resolve));
  };
  const log = pino({ enabled: false });
  const readiness = () => ({ ready: true });
  const server = createServer({ log, webhook, handle, answerWithin: 60_000, readiness });
  onTestFinished(() => {
    server.server.closeAllConnections();
    return server.close();
  });
  await server.listen({ host: "127.0.0.1", port: 0 });
  const { port } = server.server.address() as AddressInfo;
  const posted = request({
    host: "127.0.0.1",
    port,
    path: webhook.path,
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-telegram-bot-api-secret-token": webhook.secret,
      connection: "keep-alive",
    },
  });
  posted.end('{"update_id":1,"message":{}}');
  await begun;
  const closed = server.close();
  await expect.poll(() => server.server.listening).toBe(false);
  finish();
  const [response] = (await once(posted, "response")) as [IncomingMessage];
  expect(response.headers.connection).toBe("close");
  await closed;
});
