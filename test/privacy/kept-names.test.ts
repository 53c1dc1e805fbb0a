import { expect, test } from "vitest";
import type { Update } from "grammy/types";
import { withoutNames } from "../../src/bot/updates/without-names.ts";
import { handled } from "../bot/chat.ts";
import { writing } from "../bot/note/notes.ts";
import { memoryOf } from "../faults/kept-records.ts";
import { LastingMemory } from "../faults/lasting-memory.ts";
import { startWorld } from "../world.ts";

const olenaIs = { firstName: "Квітослава", username: "zorzyna_kvitoslava", languageCode: "uk" };

test("of an update that cannot be answered yet is kept what was written, and no name", async () => {
  const store = new LastingMemory();
  const { telegram, opens } = await startWorld({ store, patience: { answer: 60_000 }, answerWithin: 50 });
  const memory = memoryOf(store, Date.now);
  const olena = await opens(olenaIs);
  await handled(telegram);
  telegram.inject({ answer: "silence", times: Infinity, when: ({ chat_id }) => chat_id === olena.user.id });
  const tap = olena.tap(/Транспорт/);
  const text = olena.send("Гент", { forwarded: true });
  for (const [{ update }, said] of [
    [tap, "uk|transport"],
    [text, "Гент"],
  ] as const) {
    const read = (): Promise<unknown> => memory.keptUpdates.read(update.update_id);
    await expect.poll(read).toBeDefined();
    const kept = JSON.stringify(await read());
    for (const needed of [String(olena.user.id), said]) expect(kept).toContain(needed);
    for (const name of [olenaIs.firstName, olenaIs.username, "strict_bot"]) expect(kept).not.toContain(name);
  }
});

test("of a note is kept what was answered, and no name", async () => {
  const store = new LastingMemory();
  const world = await startWorld({ store });
  const memory = memoryOf(store, Date.now);
  const olena = await writing(world, ["Xylophonstraat"]);
  const kept = JSON.stringify(await memory.conversations.read(olena.user.id));
  expect(kept).toContain("Xylophonstraat");
  expect(kept).not.toContain(olena.user.first_name);
});

test("of an update there is left what the bot reads, and of a contact all that the person sends", () => {
  const user = {
    id: 7,
    is_bot: false,
    first_name: "Olena",
    last_name: "K",
    username: "olena",
    language_code: "uk",
  };
  const chat = { id: -7, type: "group" as const, title: "Our house" };
  const contact = { phone_number: "+32", first_name: "Iryna" };
  const update: Update = {
    update_id: 1,
    message: {
      message_id: 2,
      date: 3,
      from: user,
      chat,
      text: "@olena /help",
      entities: [{ type: "text_mention", offset: 0, length: 6, user }],
      contact,
      media_group_id: "4",
      forward_origin: { type: "hidden_user", date: 3, sender_user_name: "Iryna" },
      new_chat_members: [user],
      document: { file_id: "f", file_unique_id: "u", file_name: "Olena.pdf" },
    },
  };
  const before = structuredClone(update);
  const bare = { id: 7, is_bot: false, first_name: "", last_name: "", username: "", language_code: "uk" };
  expect(withoutNames(update)).toEqual({
    update_id: 1,
    message: {
      message_id: 2,
      date: 3,
      from: bare,
      chat: { id: -7, type: "group", title: "" },
      text: "@olena /help",
      entities: [{ type: "text_mention", offset: 0, length: 6, user: bare }],
      contact,
      media_group_id: "4",
      forward_origin: { type: "hidden_user", date: 3, sender_user_name: "" },
    },
  });
  expect(update).toEqual(before);
});
