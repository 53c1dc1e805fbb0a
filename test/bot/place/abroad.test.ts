import { expect, test } from "vitest";
import { textOf } from "../../content/published/reading.ts";
import { labelsOf, screenOf, startWorld } from "../../world.ts";
import { language, lineOf, said, screen } from "../chat.ts";

test("a sentence from abroad is told that it is no place in Belgium, and offered what else it is about", async () => {
  const { telegram, opens } = await startWorld();
  const anna = await opens({ firstName: "Anna", languageCode: "en" });
  await said(telegram, anna, "I am in Ukraine now");
  const line = lineOf(language("en"), "place-outside");
  expect(screenOf(anna).text).toBe(`${line}\n\n${textOf(language("en"), screen("help"))}`);
  expect(labelsOf(screenOf(anna))).toContain("📚 Going back home");
  expect(telegram.refused).toEqual([]);
});

test.each([
  ["fr", "je veux retourner en Ukraine", "📚 Rentrer au pays"],
  ["nl", "ik wil terug naar Oekraïne", "📚 Terug naar huis"],
  ["de", "ich will zurück in die Ukraine", "📚 Zurück nach Hause"],
  ["uk", "хочу повернутися в Україну", "📚 Повернутися додому"],
  ["ru", "хочу вернуться в Украину", "📚 Вернуться домой"],
])("who wants to go home finds the way there, in %s", async (code, text, label) => {
  const { telegram, opens } = await startWorld();
  const anna = await opens({ firstName: "Anna", languageCode: code });
  await said(telegram, anna, text);
  expect(labelsOf(screenOf(anna))).toContain(label);
  expect(telegram.refused).toEqual([]);
});

test.each([
  ["fr", "je veux retourner en Ukraine"],
  ["de", "ich will zurück in die Ukraine"],
])("who wants to go home is not told that they are abroad, in %s", async (code, text) => {
  const { telegram, opens } = await startWorld();
  const anna = await opens({ firstName: "Anna", languageCode: code });
  await said(telegram, anna, text);
  expect(screenOf(anna).text).not.toContain(lineOf(language(code), "place-outside"));
  expect(telegram.refused).toEqual([]);
});

test.each([
  ["en", "I am from Kharkiv, where can I find housing?", "housing.official"],
  ["en", "My mother lives in Bucharest, I am alone here", "note.stay"],
  ["uk", "Мій брат у Варшаві, а мені потрібна робота", "work.employer"],
  ["ru", "Мой брат в Варшаве, а мне нужна работа", "check.job"],
  ["fr", "Je viens de Kharkiv, où trouver un logement ?", "housing"],
  ["ro", "pașaportul meu e la Paris ce fac", "signs.papers"],
  ["vi", "Anh trai em ở Warszawa, còn em cần việc làm", "check.job"],
])("what is asked is answered, not where somebody else is, in %s: %s", async (code, text, screenId) => {
  const { telegram, opens } = await startWorld();
  const anna = await opens({ firstName: "Anna", languageCode: code });
  await said(telegram, anna, text);
  expect(screenOf(anna).text).not.toContain(lineOf(language(code), "place-outside"));
  const targets = screenOf(anna)
    .inlineKeyboard.flat()
    .map(({ callback_data: data }) => data);
  expect(targets).toContain(`${code}|${screenId}`);
  expect(telegram.refused).toEqual([]);
});
