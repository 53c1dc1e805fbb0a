import { expect, test } from "vitest";
import type { CheckedCall, OwnRule } from "../src/rules.ts";
import { file, png } from "./picture.ts";
import { openStage } from "./stage.ts";

const isSilent: OwnRule = {
  name: "isSilent",
  when: "a message that makes a sound",
  source: "#sendmessage",
  check: ({ method, parameters }) =>
    method.startsWith("send") && parameters["disable_notification"] !== true
      ? `${method} makes a sound`
      : undefined,
};

test("a call that breaks a rule of one's own is refused, and says which", async () => {
  const { call, person, telegram } = await openStage({ rules: [isSilent] });
  const message = { chat_id: person.chat.id, text: "a" };
  expect(await call("SendMessage", message)).toEqual({
    ok: false,
    error_code: 400,
    description: "Bad Request: sendMessage makes a sound (own)",
  });
  expect(person.messages.filter(({ from }) => from === "bot")).toEqual([]);
  const { name, when, source } = isSilent;
  expect(telegram.refused.map(({ refusal }) => refusal)).toEqual([{ name, rule: "own", when, source }]);
  expect((await call("sendMessage", { ...message, disable_notification: true })).ok).toBe(true);
});

test("a rule sees the same of a form as of JSON, and nothing of a call that is malformed", async () => {
  const seen: CheckedCall[] = [];
  const look = (call: CheckedCall) => {
    seen.push(call);
    return undefined;
  };
  const { call, upload, person } = await openStage({ rules: [{ ...isSilent, check: look }] });
  const parameters = { chat_id: person.chat.id, disable_notification: true };
  await call("sendMessage", { ...parameters, text: "a" });
  await upload("sendPhoto", { ...parameters, photo: file(png(10, 10)) });
  await call("sendMessage", { ...parameters, words: "a" });
  expect(seen.map(({ method }) => method)).toEqual(["sendMessage", "sendPhoto"]);
  for (const one of seen) expect(one.parameters).toMatchObject(parameters);
});

test("the first rule that is broken is the one that is told, before Telegram's own", async () => {
  const never: OwnRule = { ...isSilent, name: "never", check: () => "never" };
  const { call, telegram } = await openStage({ rules: [isSilent, never] });
  expect((await call("sendMessage", { chat_id: 42, text: "" })).description).toContain("makes a sound");
  expect((await call("getMe")).description).toBe("Bad Request: never (own)");
  expect(telegram.refused.map(({ refusal }) => refusal?.name)).toEqual(["isSilent", "never"]);
});
