import { expect, test } from "vitest";
import type { ChatView, MessageView } from "../src/page/protocol.ts";
import { actOf, isBeginning, tapStep } from "../src/page/steps.ts";

function message(id: number, labels: readonly string[]): MessageView {
  const keyboard =
    labels.length === 0 ? [] : [labels.map((text) => ({ text, isTold: text !== "link", isTapped: false }))];
  return { id, from: "bot", text: "text", entities: [], keyboard, sentAt: 0 };
}

function chat(phone: number, messages: readonly MessageView[], replies: readonly string[] = []): ChatView {
  const bot = { name: "Bot", description: "", commands: [] };
  const replyKeyboard = [replies.map((text) => ({ text }))];
  return {
    phone,
    language: "en",
    access: "open",
    acts: 0,
    bot,
    messages,
    replyKeyboard,
    alerts: [],
    isWaiting: false,
  };
}

const english = chat(1, [message(1, ["Back"]), message(4, []), message(5, ["Yes", "No"])], ["Cancel"]);
const ukrainian = chat(2, [message(2, ["Назад"]), message(6, []), message(7, ["Так", "Ні"])], ["Скасувати"]);

test("a tap is made on the button that stands at the same place on the other telephone", () => {
  const [above, , below] = english.messages;
  if (!above || !below) throw new Error("there are three messages");
  expect(actOf(tapStep(english, below, 0, 1), ukrainian)).toEqual({
    kind: "tap",
    message: 7,
    row: 0,
    column: 1,
  });
  expect(actOf(tapStep(english, above, 0, 0), ukrainian)).toEqual({
    kind: "tap",
    message: 2,
    row: 0,
    column: 0,
  });
  expect(actOf({ kind: "reply", row: 0, column: 0 }, ukrainian)).toEqual({ kind: "send", text: "Скасувати" });
});

test("a tap is made on the same button where longer labels stand in more rows", () => {
  const narrow = message(9, ["Так"]);
  const longer = chat(3, [{ ...narrow, keyboard: [...narrow.keyboard, ...message(9, ["Ні"]).keyboard] }]);
  const [, , below] = english.messages;
  if (!below) throw new Error("there are three messages");
  const onSecondRow = { kind: "tap", message: 9, row: 1, column: 0 } as const;
  expect(actOf(tapStep(english, below, 0, 1), longer)).toEqual(onSecondRow);
  const [only] = longer.messages;
  if (!only) throw new Error("there is one message");
  expect(actOf(tapStep(longer, only, 1, 0), english)).toEqual({
    ...onSecondRow,
    message: 5,
    row: 0,
    column: 1,
  });
});

test("there is no act where the other telephone shows something else", () => {
  expect(actOf({ kind: "tap", up: 0, before: 1 }, chat(3, [message(8, ["Alone"])]))).toBeUndefined();
  expect(actOf({ kind: "tap", up: 0, before: 0 }, chat(3, [message(8, ["link"])]))).toBeUndefined();
  expect(actOf({ kind: "tap", up: 2, before: 0 }, ukrainian)).toBeUndefined();
  expect(actOf({ kind: "reply", row: 1, column: 0 }, ukrainian)).toBeUndefined();
});

test("what is the same in every language stays as it is", () => {
  const share = { kind: "share", latitude: 50, longitude: 4 } as const;
  expect(actOf(share, ukrainian)).toBe(share);
});

test("a start and a jump lead to their screen from anywhere, other steps do not", () => {
  expect(isBeginning({ kind: "send", text: "/start uk-help" })).toBe(true);
  expect(isBeginning({ kind: "jump", screen: "help" })).toBe(true);
  expect(isBeginning({ kind: "send", text: "/started" })).toBe(false);
  expect(isBeginning({ kind: "tap", up: 0, before: 0 })).toBe(false);
});
