import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTap, writeTap, type Tap } from "../../../src/bot/screen/callback-data.ts";
import { papers } from "../../../src/content/button.ts";
import { coverMinutes, eraseHours } from "../../../src/content/timer-choices.ts";
import { isSharing, share, type ScreenId } from "../../../src/content/screen-ids.ts";
import { content, languages, picturedTopics, screens, textOf } from "../../content/published/reading.ts";
import { screenOf, startWorld } from "../../world.ts";
import { handled, language, saidTo, screen } from "../chat.ts";

const phones = [...content.contacts].flatMap(([id, { phone }]) => (phone === undefined ? [] : [id]));
const anyLanguage = fc.constantFrom(...languages);
const ofKind = (kind: "check" | "note" | "card"): ScreenId[] =>
  screens.filter(({ flow }) => flow.kind === kind).map(({ id }) => id);
const questionsOf = (id: ScreenId): number => {
  const flow = content.screens.get(id)?.flow;
  return flow && "questions" in flow ? flow.questions.length : 0;
};
const checks = ofKind("check").flatMap((id) =>
  Array.from({ length: questionsOf(id) + 1 }, (_, length) => ({ id, length })),
);
const questions = ofKind("note").flatMap((id) =>
  Array.from({ length: questionsOf(id) }, (_, question) => ({ id, question })),
);
const pictured = [...ofKind("card"), ...picturedTopics, share];
const taps: fc.Arbitrary<Tap> = fc.oneof(
  fc.record({
    language: anyLanguage,
    kind: fc.constant("screen" as const),
    screen: fc.constantFrom(...content.screens.keys()),
  }),
  fc.record({
    language: anyLanguage,
    kind: fc.constantFrom("locate", "language", "remove", "refresh", "exit", "phone-warning"),
  }),
  fc.record({
    language: anyLanguage,
    kind: fc.constant("contact-card" as const),
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
  fc.record({
    language: anyLanguage,
    kind: fc.constant("picture" as const),
    of: fc.constantFrom(...pictured),
    reader: anyLanguage,
  }),
  fc.record({
    language: anyLanguage,
    kind: fc.constant("paper" as const),
    paper: fc.constantFrom(...papers),
    reader: anyLanguage,
  }),
  fc.record({
    language: anyLanguage,
    kind: fc.constant("share" as const),
    reader: anyLanguage,
    screen: fc.constantFrom(...[...content.screens.keys()].filter(isSharing)),
  }),
  fc
    .tuple(
      anyLanguage,
      fc.constantFrom(...checks),
      fc.infiniteStream(fc.constantFrom("y", "n", "u")),
      fc.constantFrom("end", "send", "page"),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(([language, { id, length }, answers, what, page]) => ({
      language,
      kind: "check" as const,
      check: id,
      answers: [...answers.take(length)].join(""),
      send: what === "send",
      page: what === "page" ? page : 0,
    })),
  fc
    .tuple(
      anyLanguage,
      fc.constantFrom(...questions),
      fc.constantFrom("start", "before", "stop", "make", "change", "skip", "keep"),
    )
    .map(([language, { id, question }, what]) => ({
      language,
      kind: "note" as const,
      note: id,
      act: what === "change" || what === "skip" || what === "keep" ? { do: what, question } : { do: what },
    })),
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
      ...[
        "?",
        "#",
        "=",
        "check.me",
        "note.stay",
        "card.lost",
        "picture",
        "y",
        "n",
        "u",
        "skip",
        "make",
        "-",
        "7",
        "99",
      ],
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
        if (tap.kind === "contact-card") expect(phones).toContain(tap.contact);
        if (tap.kind === "check")
          expect(content.selfCheck(tap.language, tap.check)?.accepts(tap.answers)).toBe(true);
        if (tap.kind === "note") expect(content.note(tap.language, tap.note)).toBeDefined();
        if (tap.kind === "note" && "question" in tap.act)
          expect(tap.act.question).toBeLessThan(questionsOf(tap.note));
        if (tap.kind === "picture") expect(pictured).toContain(tap.of);
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
      ...[
        "uk|?",
        "uk|?check",
        "uk|?check=y",
        "uk|?help=y",
        "uk|?nowhere=y",
        "xx|?check.me=y",
        "uk|?=",
        "uk|?__proto__=y",
      ],
      ...[
        "uk|#",
        "uk|#note",
        "uk|#note=start",
        "uk|#help=start",
        "uk|#note.stay",
        "uk|#note.stay=",
        "xx|#note.stay=start",
      ],
      ...[
        "uk|#note.stay=skip",
        "uk|#note.stay=99",
        "uk|#note.stay=8",
        "uk|#note.stay=-8",
        "uk|#note.stay=--1",
      ],
      ...[
        "uk|#note.stay=1.5",
        "uk|#note.stay=NaN",
        "uk|#check.me=start",
        "uk|?note.stay=y",
        "uk|#note.stay=constructor",
      ],
      ...[
        "uk|!picture:",
        "uk|!picture:about",
        "uk|!paper:nothing",
        "uk|!picture:nowhere",
        "uk|!picture:check.me",
        "uk|!picture:__proto__",
        "uk|!picture:signs:xx",
        "uk|!paper:poster:",
        "uk|!share:",
        "uk|!share:xx",
        "uk|!share:fr:help",
        "uk|!share:fr:nowhere",
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
