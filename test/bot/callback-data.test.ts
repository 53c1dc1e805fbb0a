import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTap, writeTap, type Tap } from "../../src/bot/callback-data.ts";
import { coverMinutes, eraseHours } from "../../src/content/screen.ts";
import { content, languages, textOf } from "../content/published/reading.ts";
import { screenOf, startWorld } from "../world.ts";
import { handled, language, saidTo, screen } from "./chat.ts";

const phones = [...content.contacts].flatMap(([id, { phone }]) => (phone === undefined ? [] : [id]));
const anyLanguage = fc.constantFrom(...languages);
const taps: fc.Arbitrary<Tap> = fc.oneof(
  fc.record({
    language: anyLanguage,
    kind: fc.constant("screen" as const),
    screen: fc.constantFrom(...content.screens.keys()),
  }),
  fc.record({
    language: anyLanguage,
    kind: fc.constantFrom("locate", "language", "remove", "exit", "newcomer"),
  }),
  fc.record({
    language: anyLanguage,
    kind: fc.constant("card" as const),
    contact: fc.constantFrom(...phones),
  }),
  fc.record({
    language: anyLanguage,
    kind: fc.constant("cover" as const),
    after: fc.constantFrom(...coverMinutes),
  }),
  fc.record({
    language: anyLanguage,
    kind: fc.constant("erase" as const),
    after: fc.constantFrom(...eraseHours),
  }),
);

describe("what a button carries", () => {
  test("is read back as it was written, and fits in 64 bytes", () => {
    fc.assert(
      fc.property(taps, (tap) => {
        const data = writeTap(tap);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(readTap(data, content)).toEqual(tap);
      }),
    );
  });

  test("is never read as what it is not, whatever it is", () => {
    const pieces = fc.constantFrom(
      "uk",
      "|",
      "!",
      "card",
      ":",
      "payoke",
      "help",
      ".",
      "cover",
      "30",
      "__proto__",
      "",
    );
    const forged = fc.oneof(
      fc.string(),
      fc.array(pieces).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(forged, (data) => {
        const tap = readTap(data, content);
        if (tap === undefined) return;
        expect(languages).toContain(tap.language);
        if (tap.kind === "screen") expect(content.screens.has(tap.screen)).toBe(true);
        if (tap.kind === "card") expect(phones).toContain(tap.contact);
      }),
    );
  });
});

describe("a tap on a button that the bot did not make, or made long ago", () => {
  test("shows the menu, and is answered", async () => {
    const { telegram, opens, logs } = await startWorld();
    const forged = [
      ...["", "|", "uk", "uk|", "|help", "xx|help", "UK|help", "uk|help.nowhere", "uk|gone", "help"],
      ...["uk|!", "uk|!nothing", "uk|!card:", "uk|!card:nobody", "uk|!card:unhcr", "uk|!card:__proto__"],
      ...[
        "uk|!cover:",
        "uk|!cover:7",
        "uk|!cover:-5",
        "uk|!cover:5.0",
        "uk|!erase:0.5",
        "uk|!erase:1e3",
        "uk|!exits",
      ],
      ...["__proto__|help", "uk|constructor", "uk|toString", "{}", "null", "<b>", "💔", "a".repeat(5000)],
    ];
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-safety");
    const { id } = screenOf(olena);
    const elsewhere = `uk|safety`;
    for (const data of forged) {
      const tap = olena.tapData(data, screenOf(olena));
      await handled(telegram);
      expect(tap.answered, data).toBe(true);
      expect(screenOf(olena).text, data).toBe(textOf(language("uk"), screen("menu")));
      olena.tapData(elsewhere, screenOf(olena));
      await handled(telegram);
      expect(screenOf(olena).text, data).toBe(textOf(language("uk"), screen("safety")));
    }
    expect(saidTo(olena).map((message) => message.id)).toEqual([id]);
    expect(logs.join("")).not.toContain("update-failed");
    expect(telegram.refused).toEqual([]);
  });
});
