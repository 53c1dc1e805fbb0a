import { expect, test } from "vitest";
import type { Update } from "grammy/types";
import { CoalescedMessages } from "../../../src/bot/chat/memory/coalesced-messages.ts";
import { queueByChat } from "../../../src/bot/updates/chat-queues.ts";
import { content } from "../../published.ts";

const group = { id: -5, type: "group", title: "" } as const;
const person = { id: 7, type: "private", first_name: "" } as const;

test("what is taken together with something later is remembered of a person, and not of a group, where nothing is ever deleted", async () => {
  const coalesced = new CoalescedMessages();
  let handleAll = (): void => undefined;
  const held = new Promise<void>((resolve) => (handleAll = resolve));
  const add = queueByChat(() => held, { content, coalesced });
  const flood = (chat: typeof group | typeof person, first: number): Promise<void>[] =>
    Array.from({ length: 40 }, (_, nth): Update => {
      const id = first + nth;
      const from = { id: person.id, is_bot: false, first_name: "" };
      return { update_id: id, message: { message_id: id, date: 1, chat, from, text: `слово${nth}` } };
    }).map(add);
  const added = [...flood(group, 100), ...flood(person, 200)];
  const taken: number[] = [];
  await expect.poll(() => taken.push(...coalesced.take(person.id))).toBeGreaterThan(10);
  expect(coalesced.take(group.id)).toEqual([]);
  handleAll();
  await Promise.all(added);
});

test("of several ✖ that wait the newest is handled, though an older one comes after it: Telegram keeps taps in a line of their own", async () => {
  const handled: number[] = [];
  let handleAll = (): void => undefined;
  const held = new Promise<void>((resolve) => (handleAll = resolve));
  const handle = async ({ update_id: id }: Update): Promise<void> => {
    handled.push(id);
    await held;
  };
  const coalesced = new CoalescedMessages();
  const add = queueByChat(handle, { content, coalesced });
  const from = { id: person.id, is_bot: false, first_name: "" };
  const said = (id: number, text: string): Promise<void> =>
    add({ update_id: id, message: { message_id: id, date: 1, chat: person, from, text } });
  const texts = [1, 2, 3, 4].map((id) => said(id, `слово${id}`));
  const exits = [11, 12, 30, 20].map((id) => said(id, "✖"));
  handleAll();
  await Promise.all([...texts, ...exits]);
  expect(handled).toContain(30);
  expect(coalesced.take(person.id)).toEqual([20]);
});
