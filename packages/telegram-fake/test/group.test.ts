import { expect, test } from "vitest";
import { openStage } from "./stage.ts";

test("a person who adds the bot makes two updates, and what is said comes to the bot", async () => {
  const { call, person, telegram } = await openStage();
  const group = telegram.newGroup({ title: "Neighbours" });
  expect(person.sendIn(group, "before").update).toBeUndefined();
  const { membership, sent } = group.addBot(person);
  const chat = { id: group.chat.id, type: "group", title: "Neighbours" };
  expect(membership["my_chat_member"]).toMatchObject({
    chat,
    from: { id: person.user.id },
    old_chat_member: { status: "left" },
    new_chat_member: { status: "member" },
  });
  expect(sent.update["message"]).toMatchObject({ chat, new_chat_members: [{ id: 123456 }] });
  expect(person.sendIn(group, "/help").update?.["message"]).toMatchObject({ chat, text: "/help" });
  const answer = await call("sendMessage", { chat_id: group.chat.id, text: "hello" });
  expect(answer.ok).toBe(true);
  expect(group.messages.map(({ text }) => text)).toEqual(["before", "", "/help", "hello"]);
});

test("the bot can leave, or be taken out", async () => {
  const { call, person, telegram } = await openStage();
  const group = telegram.newGroup({ title: "Neighbours" });
  group.addBot(person);
  expect((await call("leaveChat", { chat_id: group.chat.id })).result).toBe(true);
  expect(group.hasBot).toBe(false);
  group.addBot(person);
  expect(group.removeBot(person)["my_chat_member"]).toMatchObject({ new_chat_member: { status: "left" } });
  const answer = await call("sendMessage", { chat_id: group.chat.id, text: "hello" });
  expect(answer.description).toBe("Forbidden: bot is not a member of the group chat");
});
