import { describe, expect, test } from "vitest";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import { wayBack } from "../../../src/content/direction.ts";
import { visibleText } from "../../../src/content/markup.ts";
import { help, type ScreenId } from "../../../src/content/screen-ids.ts";
import type { SelfCheck } from "../../../src/content/self-check.ts";
import type { Language } from "../../../src/content/language.ts";
import type { Person } from "telegram-fake";
import { content, screens, textOf } from "../../content/published/reading.ts";
import { BreakableStore } from "../../faults/breakable-store.ts";
import { labelsOf, screenOf, startWorld, type World } from "../../world.ts";
import { handled, language, lineOf, saidTo, screen, tapped } from "../chat.ts";
import { drawnLanguages } from "../drawn-languages.ts";

const checks = screens.filter(({ flow }) => flow.kind === "check").map(({ id }) => id);
const uk = language("uk");
const ride = screen("check.ride");
const answerKeys = { y: "check-yes", n: "check-no", u: "check-unsure" } as const;
type Answer = keyof typeof answerKeys;

function checkOf(code: Language, id: ScreenId): SelfCheck {
  return assertDefined(content.selfCheck(code, id), id);
}

/** What stands on the screen after these answers. */
function textAfter(code: Language, id: ScreenId, answers: string): string {
  const check = checkOf(code, id);
  const { length } = check.questions;
  if (answers.length === length) return visibleText(assertDefined(check.pages(answers)[0], answers));
  const step = { step: String(answers.length + 1), steps: String(length) };
  const asks = visibleText(assertDefined(check.questions[answers.length], id).asks);
  return `${lineOf(code, "check-step", step)}\n\n${asks}`;
}

/** A person who has read what a check is about, and has not begun. */
function reader({ opens }: World, code = uk, id = ride): Promise<Person> {
  return opens({ firstName: "Olena", languageCode: code }, `${code}-${id.replaceAll(".", "-")}`);
}

async function answers({ telegram }: World, person: Person, given: string, code = uk): Promise<void> {
  for (const answer of given) {
    await tapped(telegram, person, lineOf(code, answerKeys[answer as Answer]));
  }
}

/** A person who has answered this much of a check. */
async function answered(world: World, given: string, code = uk, id = ride): Promise<Person> {
  const person = await reader(world, code, id);
  await tapped(world.telegram, person, lineOf(code, "check-start"));
  await answers(world, person, given, code);
  expect(screenOf(person).text).toBe(textAfter(code, id, given));
  return person;
}

const helpLabel = content.screen(uk, help).label;
const { length } = checkOf(uk, ride).questions;
const mixed = "ynu".repeat(length).slice(0, length);
const noes = "n".repeat(length);

describe("a check", () => {
  // What it says in every language, test/content/self-check.test.ts asks.
  test("is asked through, and says back what was answered, with help first", async () => {
    const world = await startWorld();
    expect(checks.length).toBeGreaterThan(3);
    for (const [index, id] of checks.entries()) {
      const code = assertDefined(drawnLanguages[index % drawnLanguages.length], id);
      const check = checkOf(code, id);
      const given = "nuy".repeat(check.questions.length).slice(0, check.questions.length);
      const olena = await answered(world, "", code, id);
      for (const [at, answer] of given.split("").entries()) {
        await answers(world, olena, answer, code);
        expect(screenOf(olena).text).toBe(textAfter(code, id, given.slice(0, at + 1)));
      }
      const pages = [screenOf(olena)];
      while (labelsOf(screenOf(olena)).includes(lineOf(code, "check-more"))) {
        await tapped(world.telegram, olena, lineOf(code, "check-more"));
        pages.push(screenOf(olena));
      }
      expect(pages.map(({ text }) => text)).toEqual(check.pages(given).map(visibleText));
      for (const [at, { said, why }] of check.questions.entries()) {
        const line = `• ${visibleText(said)}\n${visibleText(why)}`;
        const saidBack = pages.filter(({ text }) => text.includes(line)).length;
        expect(saidBack, `${code} ${said}`).toBe(given[at] === "n" ? 0 : 1);
      }
      for (const [page] of pages.slice(1).entries()) {
        await tapped(world.telegram, olena, wayBack(code, lineOf(code, "button-back")));
        expect(screenOf(olena).text).toBe(pages.at(-2 - page)?.text);
      }
      expect(new Set(labelsOf(screenOf(olena))).size).toBe(labelsOf(screenOf(olena)).length);
      const first = screenOf(olena)
        .inlineKeyboard.flat()
        .find(({ copy_text }) => copy_text === undefined);
      expect(first).toMatchObject({ text: content.screen(code, help).label, style: "danger" });
      expect(saidTo(olena)).toHaveLength(1);
    }
    expect(world.telegram.refused).toEqual([]);
  });

  test("ends in one message whatever is answered, and so does what is sent on", async () => {
    const world = await startWorld();
    for (const [nth, code] of drawnLanguages.entries()) {
      const olena = await reader(world, code);
      for (const [index, id] of checks.entries()) {
        const check = checkOf(code, id);
        // `npm run check` holds each end in each language; here each check has each of these ends in some.
        const given = "ynu".charAt((nth + index) % 3).repeat(check.questions.length);
        const forward = check.forward(given);
        olena.tapData(`${code}|?${id}=${given}!`, assertDefined(saidTo(olena)[0], id));
        await handled(world.telegram);
        const [end, sent] = saidTo(olena);
        const head = visibleText(check.head(given));
        // Where nothing is sent on, more stands between the head and the day of its number.
        const [first = head] = head.split("\n\n");
        expect(forward === undefined ? end?.text.startsWith(first) : end?.text.endsWith(head)).toBe(true);
        expect(end?.text.length).toBeLessThanOrEqual(900);
        expect(sent?.text).toBe(forward && sentOn(code, forward));
        expect(Math.max(end?.text.length ?? 0, sent?.text.length ?? 0)).toBeLessThanOrEqual(4096);
        if (sent) await tapped(world.telegram, olena, lineOf(code, "note-erase"));
        expect(saidTo(olena)).toHaveLength(1);
      }
    }
    expect(world.telegram.refused).toEqual([]);
  });

  test("has help last where every answer is no, and nothing to send on", async () => {
    const world = await startWorld();
    const olena = await answered(world, noes);
    expect(screenOf(olena).text).toBe(textAfter(uk, ride, noes));
    const labels = labelsOf(screenOf(olena));
    expect(labels).not.toContain(lineOf(uk, "check-send"));
    expect(labels.indexOf(helpLabel)).toBeGreaterThan(0);
    expect(labels.filter((label) => label === helpLabel)).toHaveLength(1);
    // As no button of the bot can ask.
    olena.tapData(`uk|?${ride}=${noes}!`, screenOf(olena));
    await handled(world.telegram);
    expect(saidTo(olena).map(({ text }) => text)).toEqual([textAfter(uk, ride, noes)]);
    expect(world.telegram.refused.map(({ refusal }) => refusal?.name)).toEqual(["notModified"]);
  });

  test("has help first for a single yes, and not for not sure alone", async () => {
    const world = await startWorld();
    const yes = await answered(world, `${noes.slice(1)}y`);
    const others = screenOf(yes).inlineKeyboard.flat();
    expect(others.find(({ copy_text }) => copy_text === undefined)?.text).toBe(helpLabel);
    const unsure = await answered(world, `${noes.slice(1)}u`);
    expect(labelsOf(screenOf(unsure))[0]).toBe(lineOf(uk, "check-send"));
    expect(labelsOf(screenOf(unsure))).toContain(helpLabel);
  });

  test("can be gone back on, also from its end, and stopped", async () => {
    const world = await startWorld();
    const olena = await answered(world, "");
    const back = `◀ ${lineOf(uk, "check-back")}`;
    expect(labelsOf(screenOf(olena))).not.toContain(back);
    await answers(world, olena, "yn");
    await tapped(world.telegram, olena, back);
    expect(screenOf(olena).text).toBe(textAfter(uk, ride, "y"));
    await answers(world, olena, mixed.slice(1));
    expect(screenOf(olena).text).toBe(textAfter(uk, ride, mixed));
    await tapped(world.telegram, olena, `◀ ${lineOf(uk, "button-back")}`);
    expect(screenOf(olena).text).toBe(textAfter(uk, ride, mixed.slice(0, -1)));
    await tapped(world.telegram, olena, lineOf(uk, "check-stop"));
    expect(screenOf(olena).text).toBe(textOf(uk, screen("check")));
    expect(world.telegram.refused).toEqual([]);
  });

  test("takes a double tap as one, and a tap on a question seen before as its answer", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await answered(world, "");
    const seen = screenOf(olena);
    const taps = [1, 2].map(() => olena.tap(lineOf(uk, "check-yes"), { message: seen }));
    await handled(telegram);
    expect(taps.every(({ answered: isAnswered }) => isAnswered)).toBe(true);
    expect(screenOf(olena).text).toBe(textAfter(uk, ride, "y"));
    await answers(world, olena, "nn");
    olena.tap(lineOf(uk, "check-no"), { message: seen });
    await handled(telegram);
    expect(screenOf(olena).text).toBe(textAfter(uk, ride, "n"));
    expect(saidTo(olena)).toHaveLength(1);
    expect(telegram.refused.map(({ refusal }) => refusal?.name)).toEqual(["notModified"]);
  });

  test("begins anew where its questions have changed since", async () => {
    const world = await startWorld();
    const olena = await reader(world);
    for (const given of ["y".repeat(length + 1), "yx", "Y", "y n", "y!n", `${"u".repeat(length + 9)}!`]) {
      olena.tapData(`uk|?${ride}=${given}`, screenOf(olena));
      await handled(world.telegram);
      expect(screenOf(olena).text, given).toBe(textAfter(uk, ride, ""));
      await tapped(world.telegram, olena, /^☰/);
    }
    expect(saidTo(olena)).toHaveLength(1);
  });

  test("goes on in its own language when another one was chosen in the middle", async () => {
    const world = await startWorld();
    const olena = await answered(world, "y");
    const seen = screenOf(olena);
    olena.tapData("nl|!language", seen);
    await handled(world.telegram);
    expect(screenOf(olena).text).toBe(textOf(language("nl"), screen("menu")));
    olena.tap(lineOf(uk, "check-no"), { message: seen });
    await handled(world.telegram);
    expect(screenOf(olena).text).toBe(textAfter(uk, ride, "yn"));
  });

  test("needs no store, and leaves no answer in the logs", async () => {
    const store = new BreakableStore();
    const world = await startWorld({ store });
    store.condition = "fails";
    const olena = await answered(world, mixed);
    await tapped(world.telegram, olena, lineOf(uk, "check-send"));
    expect(saidTo(olena).map(({ text }) => text)).toContain(
      sentOn(uk, checkOf(uk, ride).forward(mixed) ?? ""),
    );
    expect(world.logs.join("")).toContain(ride);
    expect(world.logs.join("")).not.toMatch(/[ynu]{4}!?["\\]/);
    expect(world.telegram.refused).toEqual([]);
  });
});

describe("what a check sends on", () => {
  test("is a message of plain words, to share or to forward, that can be taken away by itself", async () => {
    const world = await startWorld();
    const olena = await answered(world, `${noes.slice(1)}y`);
    const end = screenOf(olena);
    await tapped(world.telegram, olena, lineOf(uk, "check-send"));
    const [shown, sent] = saidTo(olena);
    const line = `${lineOf(uk, "check-forwarded")} ${lineOf(uk, "note-hidden")}`;
    const head = visibleText(checkOf(uk, ride).head(`${noes.slice(1)}y`));
    // The answers stand in the message below.
    expect(shown).toMatchObject({ id: end.id, text: `${line}\n\n${head}` });
    expect(sent?.text).toBe(sentOn(uk, checkOf(uk, ride).forward(`${noes.slice(1)}y`) ?? ""));
    expect(sent).toMatchObject({ silent: true, protected: false });
    expect(sent?.entities.filter(({ type }) => /bold|italic|text_link/.test(type))).toEqual([]);
    await tapped(world.telegram, olena, lineOf(uk, "note-erase"));
    expect(saidTo(olena).map(({ id }) => id)).toEqual([end.id]);
    expect(world.telegram.refused).toEqual([]);
  });

  test("goes when the screen covers itself", async () => {
    let time = Date.now();
    const world = await startWorld({ now: () => time });
    const olena = await answered(world, mixed);
    await tapped(world.telegram, olena, lineOf(uk, "check-send"));
    expect(saidTo(olena)).toHaveLength(2);
    time += 31 * 60_000;
    await world.telegram.until(() => saidTo(olena).length === 1, "the cover alone");
    expect(screenOf(olena).text).toContain("meteo.be");
    expect(world.telegram.refused).toEqual([]);
  });
});

/** The message that a check ends in, as its reader sees it. */
function sentOn(code: Language, forward: string): string {
  return `${lineOf(code, "check-forward-title")}\n\n${visibleText(forward)}`;
}
