import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Person } from "telegram-fake";
import { asked, chooses, handled, language, lineOf, said, screen, tapped } from "../bot/chat.ts";
import { content, textOf } from "../content/published/reading.ts";
import { screenOf, startWorld, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";

/** A folder that cannot be made: it would lie in a file. */
const lost = { STORE_URL: "file:./package.json/data" };

/** Taps and writes to get at everything that helps, from whatever is on the screen. */
async function getsHelp({ telegram }: World, olena: Person): Promise<void> {
  const uk = language("uk");
  const expectScreen = (id: string): void => {
    expect(screenOf(olena).text, id).toContain(textOf(uk, screen(id)));
  };
  await said(telegram, olena, "/start");
  expectScreen("menu");
  expect((await tapped(telegram, olena, /допомога/)).answered).toBe(true);
  expectScreen("help");
  await said(telegram, olena, "допоможіть");
  expectScreen("help");
  await said(telegram, olena, "Люттих");
  expect(screenOf(olena).text).toContain("Sürya");
  olena.shareLocation(51.05, 3.72);
  await handled(telegram);
  expect(screenOf(olena).text).toContain("Payoke");
  await tapped(telegram, olena, /Меню/);
  await tapped(telegram, olena, /Транспорт/);
  expectScreen("transport");
  await said(telegram, olena, "/start nl-safety");
  expect(screenOf(olena).text).toBe(textOf(language("nl"), screen("safety")));
  expect(telegram.refused).toEqual([]);
}

describe("a store that is lost from the start", () => {
  test("keeps nobody from screens, help and places", async () => {
    const world = await startWorld({ environment: lost });
    await getsHelp(world, await world.opens({ firstName: "Olena", languageCode: "uk" }));
    expect(world.logs.join("")).toContain('"state":"lost"');
  });

  test("leaves a language to be used, and the bot says that it is not kept", async () => {
    const { telegram, opens } = await startWorld({ environment: lost });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    await tapped(telegram, olena, /Мова/);
    await tapped(telegram, olena, "Nederlands");
    expect(screenOf(olena).text).toContain(lineOf(language("nl"), "talk-language-lost"));
    await tapped(telegram, olena, RegExp(content.screen(language("nl"), screen("transport")).label));
    expect(screenOf(olena).text).toBe(textOf(language("nl"), screen("transport")));
    expect(telegram.refused).toEqual([]);
  });

  test("leaves the question where a person is to be answered", async () => {
    const { telegram, opens } = await startWorld({ environment: lost });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-help");
    await tapped(telegram, olena, /не знаю/);
    await said(telegram, olena, "Гент");
    expect(screenOf(olena).text).toContain("Payoke");
    expect(telegram.refused).toEqual([]);
  });

  test("leaves a screen to be covered", async () => {
    const { telegram, opens } = await startWorld({ environment: lost });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    olena.tap("✖");
    await telegram.until(() => screenOf(olena).text.includes("meteo.be"), "the cover");
    expect(telegram.refused).toEqual([]);
  });
});

describe("a store that is lost in the middle", () => {
  test.each(["fails", "hangs"] as const)(
    "and %s keeps nobody from help, and serves again afterwards",
    async (condition) => {
      const store = new BreakableStore();
      const world = await startWorld({ store });
      const { telegram, app, opens, logs } = world;
      const states = (): string[] =>
        logs
          .map((line) => JSON.parse(line) as { event: string; state: string })
          .flatMap(({ event, state }) => (event === "store" ? [state] : []));
      const olena = await opens({ firstName: "Olena", languageCode: "uk" });
      const inLine = await asked(world, "uk");

      store.condition = condition;
      await said(telegram, inLine, "Гент");
      expect(screenOf(inLine).text).toContain("Payoke");
      await getsHelp(world, olena);
      expect(states()).toEqual(["lost"]);
      expect(await (await fetch(`${app.address}/readyz`)).json()).toMatchObject({
        ready: true,
        store: "lost",
      });

      store.condition = "works";
      // Trials come at growing distances.
      await expect.poll(() => states()).toEqual(["lost", "ready"]);
      await chooses(telegram, olena, "nl");
      await said(telegram, olena, "9000");
      expect(screenOf(olena).text).toContain("Vlaanderen");
      expect(telegram.refused).toEqual([]);
    },
  );
});

test("a store that is full deletes what it holds by ✖, which takes away what came meanwhile, too", async () => {
  const store = new BreakableStore();
  const { telegram, opens } = await startWorld({ store });
  const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-language");
  await tapped(telegram, olena, "English");
  const { records } = store.held;
  store.condition = "is full";
  await said(telegram, olena, "9000");
  await said(telegram, olena, "qwertyuiop");
  const menuInEnglish = textOf(language("en"), screen("menu"));
  expect(screenOf(olena).text).toContain(menuInEnglish);
  olena.tap("✖");
  await handled(telegram);
  await telegram.until(() => olena.messages.length === 1, "the cover alone");
  expect(screenOf(olena).text).toContain("meteo.be");
  // The chat and the language.
  expect(store.held).toEqual({ records: records - 2, scheduled: 0 });
});

test("a chosen language outlives a restart", async () => {
  const folder = await mkdtemp(join(tmpdir(), "safe-steps-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const environment = { STORE_URL: `file:${folder}` };
  const first = await startWorld({ environment });
  const olena = await first.opens({ firstName: "Olena", languageCode: "uk" });
  await chooses(first.telegram, olena, "nl");
  await first.app.close();
  await startWorld({ environment, telegram: first.telegram });
  olena.send("9000");
  await first.telegram.until(() => screenOf(olena).text.includes("Vlaanderen"), "Dutch");
});
