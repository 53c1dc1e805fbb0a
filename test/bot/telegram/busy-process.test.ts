import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { createTransport } from "../../../src/bot/telegram/transport.ts";

// The machine is starved: this process gets no time while Telegram answers promptly. What Telegram has answered must not count as
// broken, or it would be sent once more.

/** A Bot API with a processor of its own, which counts what it is asked. */
const telegram = `
const { parentPort } = require("node:worker_threads");
let calls = 0;
const server = require("node:http").createServer((request, response) => {
  calls += 1;
  request.resume().on("end", () => setTimeout(() => response.end('{"ok":true,"result":true}'), 50));
});
server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
parentPort.on("message", () => parentPort.postMessage(calls));
`;

const answer = 300;

/** Does nothing else for so long. */
function keepBusy(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

async function start() {
  const worker = new Worker(telegram, { eval: true });
  const port = String(await next(worker));
  const root = `http://127.0.0.1:${port}`;
  const transport = createTransport(root, pino({ level: "silent" }), { attempts: 3, pause: 1, answer });
  onTestFinished(async () => {
    await transport.close();
    await worker.terminate();
  });
  return {
    call: () => transport.call("/bot123:secret/sendMessage", "{}", undefined),
    calls: async () => {
      const told = next(worker);
      worker.postMessage("calls");
      return told;
    },
  };
}

async function next(worker: Worker): Promise<unknown> {
  const [message] = (await once(worker, "message")) as unknown[];
  return message;
}

test("a call is made once though this process is busy while the answer comes", async () => {
  const { call, calls } = await start();
  const made = call();
  await expect.poll(calls).toBe(1);
  keepBusy(2 * answer);
  expect(await made).toEqual({ ok: true, result: true });
  expect(await calls()).toBe(1);
});
