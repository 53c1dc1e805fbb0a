import { expect, test } from "vitest";
import { openStage, token } from "./stage.ts";

test("an error is answered in place of the call, as often as it was asked for", async () => {
  const { call, person, post, telegram } = await openStage();
  const flood = { errorCode: 429, description: "Too Many Requests: retry after 3", retryAfter: 3 };
  telegram.inject({ method: "sendMessage", times: 2, answer: flood });
  const message = { chat_id: person.chat.id, text: "a" };
  expect((await call("getMe")).ok).toBe(true);
  const response = await post("sendMessage", message);
  expect(response.status).toBe(429);
  expect(await response.json()).toEqual({
    ok: false,
    error_code: 429,
    description: "Too Many Requests: retry after 3",
    parameters: { retry_after: 3 },
  });
  expect((await call("sendMessage", message)).ok).toBe(false);
  expect(person.messages).toHaveLength(1);
  expect((await call("sendMessage", message)).ok).toBe(true);
  expect(telegram.refused).toEqual([]);
  expect(telegram.calls.filter(({ answer }) => typeof answer === "object" && !answer.ok)).toHaveLength(2);
});

test("the HTTP status may differ, and the payload may choose", async () => {
  const { post, telegram } = await openStage();
  const answer = { errorCode: 500, description: "Internal Server Error", status: 502 };
  telegram.inject({ when: ({ name }) => name === "b", answer });
  expect((await post("setMyName", { name: "a" })).status).toBe(200);
  expect((await post("setMyName", { name: "b" })).status).toBe(502);
});

test("the connection can break", async () => {
  const { post, telegram } = await openStage();
  telegram.inject({ answer: "reset" });
  await expect(post("getMe")).rejects.toThrow();
  expect(telegram.calls.at(-1)).toMatchObject({ method: "getMe", answer: "reset" });
  expect((await post("getMe")).status).toBe(200);
});

test("an answer may never come", async () => {
  const { telegram } = await openStage();
  telegram.inject({ method: "getMe", answer: "silence" });
  const impatient = fetch(`${telegram.root}/bot${token}/getMe`, { signal: AbortSignal.timeout(50) });
  await expect(impatient).rejects.toThrow("timeout");
});
