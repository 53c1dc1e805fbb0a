import { expect, test } from "vitest";
import { Clock } from "../src/clock.ts";
import { openStage } from "./stage.ts";

const hour = 60 * 60 * 1000;

test("a clock that is put forward goes on from there", () => {
  let real = 1000;
  const clock = new Clock(() => real);
  clock.putForward(hour);
  real += 5;
  expect(clock.now()).toBe(1005 + hour);
  expect(clock.ahead).toBe(hour);
});

test("what depends on time goes by the clock that is handed in", async () => {
  const clock = new Clock(() => Date.parse("2026-03-01T12:00:00Z"));
  const { call, say, person } = await openStage({ now: clock.now });
  const { id, sentAt } = await say("a");
  expect(sentAt).toBe(Date.parse("2026-03-01T12:00:00Z"));
  const deletion = { chat_id: person.chat.id, message_id: id };
  clock.putForward(48 * hour);
  expect((await call("deleteMessage", deletion)).ok).toBe(false);
});
