import { connect } from "node:net";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { createServer } from "../../src/server/create-server.ts";

const webhook = { path: "/telegram", secret: "a-secret" };

/** Begins a request and never ends it; says what came back until the connection was cut. */
async function drip(head: readonly string[]): Promise<string> {
  const server = createServer({
    log: pino({ enabled: false }),
    webhook,
    handle: () => Promise.resolve(),
    readiness: () => ({ ready: true }),
    arriveWithin: 1000,
  });
  onTestFinished(() => server.close());
  const { port } = new URL(await server.listen({ host: "127.0.0.1", port: 0 }));
  const socket = connect(Number(port), "127.0.0.1");
  let answer = "";
  socket.on("data", (bytes) => (answer += bytes.toString()));
  // Cut while it writes, a socket says an error before it closes. once() would throw it, so the close alone is waited for.
  socket.on("error", () => undefined);
  const cut = new Promise<void>((resolve) =>
    socket.once("close", () => {
      resolve();
    }),
  );
  socket.write([...head, "", ""].join("\r\n"));
  // Written after what came is read: a write that fails destroys the socket, and an answer that has come with it.
  const dripping = setInterval(() => setImmediate(() => socket.write("x")), 20);
  await cut;
  clearInterval(dripping);
  return answer;
}

const post = [
  "POST /telegram HTTP/1.1",
  "host: bot",
  "content-type: application/json",
  "content-length: 100000",
];

test.each([
  ["without a secret", post, /^HTTP\/1\.1 401 /],
  ["with the secret", [...post, `x-telegram-bot-api-secret-token: ${webhook.secret}`], /^HTTP\/1\.1 408 /],
])("a body that drips %s is cut", async (_, head, answer) => {
  // At the pace of a byte each 20 ms the whole body would take half an hour.
  expect(await drip(head)).toMatch(answer);
});
