import { expect, test } from "vitest";
import type { Content } from "../../../src/content/content.ts";
import { content } from "../../content/published/reading.ts";
import { startWorld, type WorldOptions } from "../../world.ts";
import { asked, said } from "../chat.ts";
import { writing } from "../note/notes.ts";

/** The published content, and each text in which it has looked for a cry for help. */
function counted(): { readonly world: WorldOptions; readonly read: string[] } {
  const read: string[] = [];
  const counting: Content = {
    ...content,
    readCry: (text) => {
      read.push(text);
      return content.readCry(text);
    },
  };
  return { world: { content: counting }, read };
}

test("a cry is looked for once in each answer to a note, however often its conversation is replayed", async () => {
  const { world: options, read } = counted();
  const world = await startWorld(options);
  const person = await writing(world);
  const answers = ["Ghent, with a driver", "Tuesday evening", "x".repeat(2000)];
  for (const answer of answers) await said(world.telegram, person, answer);
  for (const answer of answers) expect(read.filter((text) => text === answer)).toHaveLength(1);
});

test("a cry is looked for once in each answer to the question about a place", async () => {
  const { world: options, read } = counted();
  const world = await startWorld(options);
  const person = await asked(world, "en");
  const answers = ["Xyzzy", "Plugh", "Quux"];
  for (const answer of answers) await said(world.telegram, person, answer);
  expect(person.replyKeyboard).toBeDefined();
  for (const answer of answers) expect(read.filter((text) => text === answer)).toHaveLength(1);
});
