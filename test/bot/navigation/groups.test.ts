import { describe, expect, test } from "vitest";
import { languages } from "../../content/published/reading.ts";
import { startWorld, type World } from "../../world.ts";
import { anyMessage, deliver, handled, language, lineOf } from "../chat.ts";

/** A group that the bot was added to, and what it has said there. */
async function groupWithBot(world: World, languageCode = "uk") {
  const olena = world.telegram.newPerson({ firstName: "Olena", languageCode });
  const group = world.telegram.newGroup({ title: "Neighbours" });
  group.addBot(olena);
  await handled(world.telegram);
  const said = () => group.messages.filter(({ from }) => from === "bot");
  return { olena, group, said };
}

describe("in a group the bot", () => {
  test("says one neutral line with the way to its private chat when it is added", async () => {
    const world = await startWorld();
    for (const code of languages) {
      const { said } = await groupWithBot(world, code);
      expect(said().map(({ text }) => text)).toEqual([lineOf(code, "group-line")]);
      expect(said()[0]?.inlineKeyboard).toEqual([
        [{ text: lineOf(code, "group-line.button"), url: "https://t.me/strict_bot" }],
      ]);
      expect(said()[0]?.silent).toBe(true);
    }
    expect(world.telegram.refused).toEqual([]);
  });

  test("says the same to its commands, and nothing of what they show in private", async () => {
    const world = await startWorld();
    const { olena, group, said } = await groupWithBot(world);
    const commands = [
      "/start@strict_bot",
      "/help@strict_bot",
      "/start",
      "/help",
      "/menu",
      "/language",
      "/privacy",
    ];
    for (const [at, command] of [...commands, "/start uk-help", "/erase@strict_bot"].entries()) {
      olena.sendIn(group, command);
      await handled(world.telegram);
      expect(said(), command).toHaveLength(at + 2);
    }
    for (const { text, inlineKeyboard } of said()) {
      expect(text).toBe(lineOf(language("uk"), "group-line"));
      expect(inlineKeyboard.flat().every(({ url }) => url === "https://t.me/strict_bot")).toBe(true);
    }
    expect(world.telegram.refused).toEqual([]);
  });

  test("says the same when it is mentioned, in a group of either kind", async () => {
    const world = await startWorld();
    const { olena, group, said } = await groupWithBot(world);
    const text = "hello @Strict_Bot";
    const mention = { ...anyMessage(olena), text, entities: [{ type: "mention", offset: 6, length: 11 }] };
    for (const type of ["group", "supergroup"]) {
      const before = said().length;
      await deliver(world, {
        message: { ...mention, chat: { id: group.chat.id, type, title: "Neighbours" } },
      });
      expect(said(), type).toHaveLength(before + 1);
    }
    expect(world.telegram.refused).toEqual([]);
  });

  test("keeps silent about all else", async () => {
    const world = await startWorld();
    const { olena, group, said } = await groupWithBot(world);
    const chat = { id: group.chat.id, type: "group", title: "Neighbours" };
    const chatter = [
      "help",
      "допоможіть",
      "Gent",
      "9000",
      "x",
      "✖",
      "hello",
      "/start@another_bot",
      "/unknown",
    ];
    for (const text of chatter) {
      olena.sendIn(group, text);
      await handled(world.telegram);
      expect(said(), text).toHaveLength(1);
    }
    const mention = { text: "hello @another_bot", entities: [{ type: "mention", offset: 6, length: 12 }] };
    for (const content of [
      mention,
      { location: { latitude: 51, longitude: 4 } },
      { photo: [] },
      { pinned_message: {} },
    ]) {
      await deliver(world, { message: { ...anyMessage(olena), chat, ...content } });
      await deliver(world, { edited_message: { ...anyMessage(olena), chat, ...content } });
      expect(said(), JSON.stringify(content)).toHaveLength(1);
    }
    group.removeBot(olena);
    await handled(world.telegram);
    expect(said()).toHaveLength(1);
    expect(world.telegram.refused).toEqual([]);
  });

  test("does nothing for a tap, as somebody may forge it there", async () => {
    const world = await startWorld();
    const { olena, group, said } = await groupWithBot(world);
    const chat = { id: group.chat.id, type: "group", title: "Neighbours" };
    const [line] = said();
    for (const data of ["uk|help", "uk|!exit", "uk|!locate", "uk|!card:payoke", "uk|!remove"]) {
      const message = { ...anyMessage(olena, line?.id), chat, text: "line" };
      const tap = { id: "1", from: olena.user, chat_instance: "1", message, data };
      await deliver(world, { callback_query: tap });
      expect(said()).toEqual([line]);
    }
    expect(olena.messages).toEqual([]);
    expect(world.telegram.refused).toEqual([]);
  });

  test("does nothing in a channel", async () => {
    const world = await startWorld();
    const olena = world.telegram.newPerson({ firstName: "Olena" });
    const chat = { id: -1_002_000_000_001, type: "channel", title: "News" };
    const calls = world.telegram.calls.filter(({ method }) => method.startsWith("send")).length;
    await deliver(world, { channel_post: { ...anyMessage(olena), chat, text: "/start@strict_bot" } });
    const status = (name: string) => ({ user: { id: 1 }, status: name });
    const members = { old_chat_member: status("left"), new_chat_member: status("administrator") };
    await deliver(world, { my_chat_member: { chat, from: olena.user, date: 1, ...members } });
    expect(world.telegram.calls.filter(({ method }) => method.startsWith("send"))).toHaveLength(calls);
    expect(world.logs.join("")).not.toContain("failed");
    expect(world.telegram.refused).toEqual([]);
  });
});
