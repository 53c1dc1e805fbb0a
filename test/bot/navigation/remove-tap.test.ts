import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import type { Message, Person } from "telegram-fake";
import { content } from "../../content/published/reading.ts";
import { labelsOf, startWorld, type World } from "../../world.ts";
import { handled, language, lineOf, said, tapped } from "../chat.ts";

const uk = language("uk");
const hour = 3_600_000;

/** A world whose clock can be put forward. */
async function startWorldInTime(): Promise<{ world: World; passTime: (milliseconds: number) => void }> {
  let ahead = 0;
  const world = await startWorld({ now: () => Date.now() + ahead });
  return { world, passTime: (milliseconds) => void (ahead += milliseconds) };
}

/** The message below which stands the button that takes it away; where it is drawn first, it comes when that is done. */
async function removable({ telegram }: World, person: Person, code = uk): Promise<Message> {
  const label = lineOf(code, "button-remove");
  const find = (): Message | undefined =>
    person.messages.find((message) => labelsOf(message).includes(label));
  await telegram.until(() => find() !== undefined, label);
  return assertDefined(find(), label);
}

const ways: Readonly<Record<string, (world: World, person: Person) => Promise<unknown>>> = {
  "a contact": async ({ telegram }, person) => {
    await said(telegram, person, "9000");
    await tapped(telegram, person, lineOf(uk, "button-card"));
  },
  "a picture": async ({ telegram }, person) => {
    person.send("/start uk-card-police");
    await handled(telegram);
    await tapped(telegram, person, lineOf(uk, "card-picture"));
  },
  "a paper": async ({ telegram }, person) => {
    person.send("/start uk-share-papers");
    await handled(telegram);
    await tapped(telegram, person, lineOf(uk, "button-paper-stickers"));
  },
};

/** Somebody who has got it, and when it comes to that, two days later. */
async function withOld(kind: string) {
  const { world, passTime } = await startWorldInTime();
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  await ways[kind]?.(world, olena);
  const message = await removable(world, olena);
  passTime(49 * hour);
  return { world, olena, message };
}

async function removed({ telegram }: World, person: Person, message: Message): Promise<Message | undefined> {
  const tap = person.tap(lineOf(uk, "button-remove"), { message });
  await handled(telegram);
  expect(tap.answered).toBe(true);
  return person.messages.find(({ id }) => id === message.id);
}

test.each(Object.keys(ways))("takes %s away that was sent today, and says nothing", async (kind) => {
  const { world } = await startWorldInTime();
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  await ways[kind]?.(world, olena);
  expect(await removed(world, olena, await removable(world, olena))).toBeUndefined();
  expect(olena.alerts).toEqual([]);
  expect(world.telegram.refused).toEqual([]);
});

describe("of what was sent two days ago, which Telegram deletes no more,", () => {
  test.each(["a picture", "a paper"])("nothing is left to see in %s", async (kind) => {
    const { world, olena, message } = await withOld(kind);
    const left = await removed(world, olena, message);
    const { photo } = assertDefined(left, kind);
    const { width, height, data } = PNG.sync.read(assertDefined(photo, kind).bytes);
    expect([...new Set(new Uint32Array(data.buffer, data.byteOffset, width * height))]).toEqual([0xffffffff]);
    expect(left).not.toHaveProperty("document");
    expect(labelsOf(assertDefined(left, kind))).toEqual([]);
    expect(olena.alerts).toEqual([]);
  });

  test("a contact stays, and the person is told how to delete it, as often as they tap", async () => {
    const { world, olena, message } = await withOld("a contact");
    const words = { text: lineOf(uk, "talk-not-removed"), modal: true };
    for (const times of [1, 2]) {
      expect(await removed(world, olena, message)).toEqual(message);
      expect(olena.alerts).toEqual(Array.from({ length: times }, () => words));
    }
  });

  test("a picture that Telegram does not let be changed stays, and the person is told how to delete it", async () => {
    const { world, olena, message } = await withOld("a picture");
    const answer = { errorCode: 400, description: "Bad Request: message can't be edited" };
    world.telegram.inject({ method: "editMessageMedia", answer, times: Infinity });
    expect(await removed(world, olena, message)).toEqual(message);
    expect(olena.alerts).toEqual([{ text: lineOf(uk, "talk-not-removed"), modal: true }]);
  });
});

test("a tap that cannot be done now since Telegram fails is answered all the same", async () => {
  const { world } = await startWorldInTime();
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  await ways["a contact"]?.(world, olena);
  const answer = { errorCode: 500, description: "Internal Server Error" };
  world.telegram.inject({ method: "deleteMessages", answer, times: Infinity });
  const message = await removable(world, olena);
  const tap = olena.tap(lineOf(uk, "button-remove"), { message });
  await handled(world.telegram);
  expect(tap.answered).toBe(true);
});

test.each(content.languages.all)("$code says it in words that fit into an answer", ({ code }) => {
  const words = lineOf(code, "talk-not-removed");
  expect(words.length).toBeLessThanOrEqual(200);
  expect(words).toContain("🗑");
});
