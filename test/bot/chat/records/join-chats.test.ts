import { expect, test } from "vitest";
import { ChatJournal } from "../../../../src/bot/chat/chat-journal.ts";
import { chatAfter } from "../../../../src/bot/chat/chat-after.ts";
import { emptyChat, type Chat } from "../../../../src/bot/chat/records/chat-record.ts";
import { NewestMessage } from "../../../../src/bot/telegram/newest-message.ts";
import { joinChats } from "../../../../src/bot/chat/records/join-chats.ts";

const stored: Chat = {
  ...emptyChat,
  update: 1,
  messages: [[10, 1000]],
  screenMessageId: 10,
  questionMessageId: 11,
  isCovered: true,
  answered: { update: 1, at: 1000 },
  sendingAfter: 12,
  sendingUntil: 14,
};

test("what an update noted while the store was lost leaves what it says nothing of as the store knows it", () => {
  const journal = new ChatJournal({ chat: 1, update: 2, at: 2000, newest: new NewestMessage() });
  const joined = joinChats(chatAfter(emptyChat, journal), stored);
  expect(joined).toMatchObject({
    update: 2,
    messages: [[10, 1000]],
    screenMessageId: 10,
    questionMessageId: 11,
    isCovered: true,
  });
  expect(joined.answered).toEqual({ update: 1, at: 1000 });
  expect(joined.sendingAfter).toBeUndefined();
  expect(joined.unknown).toMatchObject([[13, expect.any(Number)]]);
});

test("what a newer update has shown stands where it says", () => {
  const newer: Chat = { ...emptyChat, update: 2, messages: [[20, 2000]], screenMessageId: 20 };
  const joined = joinChats(newer, stored);
  expect(joined).toMatchObject({ screenMessageId: 20, questionMessageId: 11 });
  expect(joined.isCovered).toBeUndefined();
});
