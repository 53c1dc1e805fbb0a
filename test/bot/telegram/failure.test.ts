import { GrammyError, HttpError } from "grammy";
import { describe, expect, test } from "vitest";
import { describeFailure, isGone } from "../../../src/bot/telegram/failure.ts";

const token = "1234567890:AAE-a_token_that_only_the_tests_know_1";
const secret = "Квітослава 7418529630 1234567890:AAE-token";

function refusal(code: number, description: string): GrammyError {
  const answer = { ok: false, error_code: code, description } as const;
  return new GrammyError(`Call failed! ${secret}`, answer, "sendMessage", {
    chat_id: 7_418_529_630,
    text: secret,
  });
}

function withCode(code: string): Error {
  return Object.assign(new TypeError(secret), { code });
}

describe("what the log holds of an error", () => {
  test.each([
    [
      "a refusal by Telegram",
      refusal(400, "Bad Request: chat not found"),
      { error: "GrammyError", method: "sendMessage", code: 400, telegram: "Bad Request: chat not found" },
    ],
    [
      "a refusal that quotes what was sent",
      refusal(400, `Bad Request: can't parse entities: unsupported start tag "${secret}" at byte offset 3`),
      {
        error: "GrammyError",
        method: "sendMessage",
        code: 400,
        telegram: `Bad Request: can't parse entities: unsupported start tag "…" at byte offset 3`,
      },
    ],
    [
      "a proxy that quotes the address",
      refusal(502, `no way to https://a.example/bot${token}/getMe (bot${token}), retry after 60`),
      {
        error: "GrammyError",
        method: "sendMessage",
        code: 502,
        telegram: "no way to … … retry after 60",
      },
    ],
    [
      "a refusal that names a chat",
      refusal(400, "Bad Request: group chat was upgraded to a supergroup chat -1007418529630"),
      {
        error: "GrammyError",
        method: "sendMessage",
        code: 400,
        telegram: "Bad Request: group chat was upgraded to a supergroup chat …",
      },
    ],
    [
      "a broken connection",
      new HttpError(secret, withCode("ECONNRESET")),
      { error: "HttpError", cause: "TypeError ECONNRESET" },
    ],
    [
      "a broken connection without a code",
      new HttpError(secret, new Error(secret)),
      { error: "HttpError", cause: "Error" },
    ],
    ["a text that was thrown", secret, { error: "string" }],
    ["nothing that was thrown", undefined, { error: "undefined" }],
  ])("is, for %s, what happened", (_, error, described) => {
    expect(describeFailure(error)).toEqual(described);
  });

  test("is, for an error of our own, its kind and the place in the code", () => {
    expect(describeFailure(withCode("STORE_LOST"))).toEqual({
      error: "TypeError STORE_LOST",
      at: expect.stringMatching(/^failure\.test\.ts:\d+:\d+$/) as string,
    });
  });

  test.each([`\n    at Квітослава (${secret})`, `${secret}\n    at somewhere/${secret}:1:2\n`])(
    "is never its message, whatever that looks like: %j",
    (message) => {
      expect(JSON.stringify(describeFailure(new Error(message)))).not.toMatch(/Квітослава|7418529630|AAE/);
    },
  );

  test("is its kind alone where it has no stack", () => {
    const error = new RangeError(secret);
    delete error.stack;
    expect(describeFailure(error)).toEqual({ error: "RangeError" });
  });
});

test.each([
  [refusal(403, "Forbidden: bot was blocked by the user"), true],
  [refusal(400, "Bad Request"), false],
  [new Error("403"), false],
])("a person is gone when Telegram says 403: %#", (error, gone) => {
  expect(isGone(error)).toBe(gone);
});
