import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { screenOf, startWorld } from "../world.ts";

/** A folder that cannot be made: it would lie in a file. */
const lost = { STORE_URL: "file:./package.json/data" };

describe("without its store the bot", () => {
  test("shows screens, help, places and languages, and says what it cannot keep", async () => {
    const { telegram, opens, logs } = await startWorld({ environment: lost });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    olena.tap(/допомога/);
    await telegram.until(() => screenOf(olena).text.includes("112"), "help");
    olena.send("допоможіть");
    await telegram.until(() => screenOf(olena).text.startsWith("Хтось може"), "help again");
    olena.send("Люттих");
    await telegram.until(() => screenOf(olena).text.includes("Sürya"), "the card");
    olena.shareLocation(51.05, 3.72);
    await telegram.until(() => screenOf(olena).text.includes("Payoke"), "the card by a pin");
    olena.tap(/Меню/);
    await telegram.until(() => screenOf(olena).text.startsWith("Safe Steps"), "the menu");
    olena.tap(/Мова/);
    await telegram.until(
      () =>
        screenOf(olena)
          .inlineKeyboard.flat()
          .some(({ text }) => text === "Nederlands"),
      "languages",
    );
    olena.tap("Nederlands");
    await telegram.until(
      () => screenOf(olena).text.startsWith("Ik kan uw taal nu niet"),
      "it is said kindly",
    );
    expect(telegram.refused).toEqual([]);
    expect(logs.join("")).toContain('"state":"lost"');
  });

  test("asks where a person is all the same, and understands the answer", async () => {
    const { telegram, opens } = await startWorld({ environment: lost });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-help");
    olena.tap(/не знаю/);
    await telegram.until(() => olena.replyKeyboard, "the question");
    olena.send("Гент");
    await telegram.until(() => screenOf(olena).text.includes("Payoke"), "the card");
  });

  test("covers and erases what it can see", async () => {
    const { telegram, opens } = await startWorld({ environment: lost });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    olena.tap("✖");
    await telegram.until(() => screenOf(olena).text.includes("meteo.be"), "the cover");
  });
});

test("a chosen language outlives a restart", async () => {
  const folder = await mkdtemp(join(tmpdir(), "safe-steps-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const environment = { STORE_URL: `file:${folder}` };
  const first = await startWorld({ environment });
  const olena = await first.opens({ firstName: "Olena", languageCode: "uk" }, "nl-menu");
  await first.telegram.until(() => first.telegram.updatesPending === 0, "the choice is kept");
  await first.app.close();
  await startWorld({ environment, telegram: first.telegram });
  olena.send("9000");
  await first.telegram.until(() => screenOf(olena).text.includes("Vlaanderen"), "Dutch");
});
