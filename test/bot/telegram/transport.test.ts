import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";
import { pino } from "pino";
import { describe, expect, onTestFinished, test } from "vitest";
import { createTransport } from "../../../src/bot/telegram/transport.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const ok: Answer = (response) => response.end('{"ok":true,"result":true}');
const status =
  (code: number, body = '{"ok":false}'): Answer =>
  (response) => {
    response.statusCode = code;
    response.end(body);
  };
const reset: Answer = (response) => response.socket?.destroy();
const silence: Answer = () => undefined;

/** Longer than an answer takes on a machine that is busy. */
const minute = 60_000;
/** For whoever waits for an answer that does not come in time. */
const soon = 1000;

/** A Bot API that gives these answers one after the other, the last one again and again. */
function start(...answers: readonly [Answer, ...Answer[]]) {
  return startFor(minute, ...answers);
}

/** The same, for calls that are given up after so many milliseconds. */
async function startFor(limit: number, ...answers: readonly [Answer, ...Answer[]]) {
  const paths: string[] = [];
  const logs: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? "");
    const answer = answers[Math.min(paths.length, answers.length) - 1];
    request.resume().on("end", () => answer?.(response, request));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const root = `http://127.0.0.1:${port ?? 0}`;
  const log = pino({ level: "trace" }, { write: (line: string) => void logs.push(line) });
  const transport = createTransport(root, log, { attempts: 3, pause: 1, longestWait: 1000, answer: limit });
  onTestFinished(async () => {
    await transport.close();
    server.closeAllConnections();
    server.close();
  });
  const call = (method = "sendMessage", signal?: AbortSignal) =>
    transport.fetch(`${root}/prefix/bot123:secret/${method}`, { body: "{}", ...(signal ? { signal } : {}) });
  const asJson = (signal?: AbortSignal) => transport.call("/bot123:secret/sendMessage", "{}", signal);
  return { call, asJson, paths, logs };
}

describe("a call to the Bot API", () => {
  test("goes to the method below the root, prefix and all", async () => {
    const { call, paths } = await start(ok);
    expect(await (await call()).json()).toEqual({ ok: true, result: true });
    expect(paths).toEqual(["/prefix/bot123:secret/sendMessage"]);
  });

  test.each([
    ["a server error", status(500), minute],
    ["a bad gateway", status(502, "<html>"), minute],
    ["a broken connection", reset, minute],
    ["silence", silence, soon],
    ["a flood that a proxy tells of in its own words", status(429, "<html>"), minute],
    ["a flood that ends at once", status(429, '{"ok":false,"parameters":{"retry_after":0}}'), minute],
  ])("is made again after %s", async (_, fault, limit) => {
    const { call, paths } = await startFor(limit, fault, fault, ok);
    expect((await call()).status).toBe(200);
    expect(paths).toHaveLength(3);
  });

  test("is made again no more often than that", async () => {
    const failing = await start(status(500));
    expect((await failing.call()).status).toBe(500);
    expect(failing.paths).toHaveLength(3);
    const broken = await start(reset);
    await expect(broken.call()).rejects.toThrow();
    expect(broken.paths).toHaveLength(3);
    const silent = await startFor(soon, silence);
    await expect(silent.call()).rejects.toThrow();
    expect(silent.paths).toHaveLength(3);
    const flooded = await start(status(429, '{"ok":false,"parameters":{"retry_after":0}}'));
    expect((await flooded.call()).status).toBe(429);
    expect(flooded.paths).toHaveLength(3);
  });

  test("waits as long as a flood lasts, and not for one that lasts too long", async () => {
    const short = await start(status(429, '{"ok":false,"parameters":{"retry_after":1}}'), ok);
    const begin = performance.now();
    expect((await short.call()).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(950);
    const long = await start(status(429, '{"ok":false,"parameters":{"retry_after":2}}'));
    expect((await long.call()).status).toBe(429);
    expect(long.paths).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 409])("is not made again after %i", async (code) => {
    const { call, paths } = await start(status(code));
    expect((await call()).status).toBe(code);
    expect(paths).toHaveLength(1);
  });

  test("for updates is not made again here: the poller has its own rhythm", async () => {
    const { call, paths } = await start(status(500));
    expect((await call("getUpdates")).status).toBe(500);
    expect(paths).toHaveLength(1);
  });

  test("can be given up", async () => {
    const { call } = await start(silence);
    const controller = new AbortController();
    const waiting = call("getUpdates", controller.signal);
    controller.abort();
    await expect(waiting).rejects.toThrow();
    await expect(call("getUpdates", AbortSignal.abort())).rejects.toThrow();
  });

  test("is not made again once it was given up", async () => {
    const controller = new AbortController();
    const giveUp: Answer = (response, request) => {
      controller.abort();
      status(500)(response, request);
    };
    const { call, paths } = await start(giveUp, ok);
    await expect(call("sendMessage", controller.signal)).rejects.toThrow();
    expect(paths).toHaveLength(1);
  });

  test("that is made again is logged without the token", async () => {
    const { call, logs } = await start(status(500), reset, ok);
    await call();
    expect(logs).toHaveLength(2);
    expect(logs.join()).toContain("sendMessage");
    expect(logs.join()).not.toContain("secret");
  });
});

describe("a call that is written as JSON", () => {
  const refused = '{"ok":false,"error_code":400,"description":"Bad Request: no"}';

  test("is made again like the others, and says what Telegram says", async () => {
    const { asJson, paths } = await start(status(502), reset, ok);
    expect(await asJson()).toEqual({ ok: true, result: true });
    expect(paths).toEqual(Array.from({ length: 3 }, () => "/bot123:secret/sendMessage"));
    const { asJson: again } = await start(status(400, refused));
    expect(await again()).toEqual({ ok: false, error_code: 400, description: "Bad Request: no" });
  });

  test("can be given up, and is not made again then", async () => {
    const { asJson, paths } = await start(silence);
    const controller = new AbortController();
    const waiting = asJson(controller.signal);
    await expect.poll(() => paths.length).toBe(1);
    controller.abort();
    await expect(waiting).rejects.toThrow("given up");
    await expect(asJson(AbortSignal.abort())).rejects.toThrow("given up");
    expect(paths).toHaveLength(1);
  });
});

test("a refusal of Telegram's is read as it is", async () => {
  const refusal = { ok: false, error_code: 400, description: "Bad Request: message is not modified" };
  const { call } = await start(status(400, JSON.stringify(refusal)));
  expect(await (await call()).json()).toEqual(refusal);
});

test.each([-5, 1e15, "soon"])("a flood of %s seconds is one of which no time is known", async (told) => {
  const answer = { ok: false, error_code: 429, description: "Too Many Requests" };
  const flood = status(429, JSON.stringify({ ...answer, parameters: { retry_after: told } }));
  const { call } = await start(flood);
  expect(await (await call()).json()).toEqual(answer);
});

describe("an answer that is not Telegram's", () => {
  test.each([
    ["a proxy's words", 502, '{"message":"Bad Gateway"}', 502],
    ["nothing", 200, "{}", 502],
    ["a refusal without words", 400, '{"ok":false}', 400],
    ["a firewall's page", 403, "<html>", 502],
    ["a firewall's number", 403, '{"error_code":403}', 502],
    ["a number beside a success", 403, '{"ok":true,"error_code":403}', 502],
    ["a number that is none", 200, '{"ok":false,"error_code":0}', 502],
    ["a list", 500, "[]", 500],
  ])("is read as a refusal: %s", async (_, code, body, expected) => {
    const { call } = await start(status(code, body));
    const answer = await call();
    expect(answer.status).toBe(expected);
    expect(await answer.json()).toEqual({
      ok: false,
      error_code: expected,
      description: "no answer of Telegram's",
    });
  });

  test("is waited for no longer than a call may take, though its head drips", async () => {
    const drip: Answer = ({ socket }) => {
      socket?.write("HTTP/1.1 200 OK\r\n");
      const dripping = setInterval(() => socket?.write("x-drip: 1\r\n"), 20);
      socket?.on("close", () => {
        clearInterval(dripping);
      });
    };
    const { call, paths } = await startFor(soon, drip, ok);
    expect((await call()).status).toBe(200);
    expect(paths).toHaveLength(2);
  });

  test("is waited for no longer than a call may take, though it drips", async () => {
    const drip: Answer = (response) => {
      const dripping = setInterval(() => response.write(" "), 20);
      response.on("close", () => {
        clearInterval(dripping);
      });
    };
    const { call, paths } = await startFor(soon, drip, ok);
    expect((await call()).status).toBe(200);
    expect(paths).toHaveLength(2);
  });
});
