import { describe, expect, test } from "vitest";
import type { Person, StrictTelegram } from "telegram-fake";
import { textOf } from "../../content/published/reading.ts";
import { screenOf, startWorld, type World } from "../../world.ts";
import { anyMessage, deliver, handled, language, screen } from "../chat.ts";

const minute = 60_000;
const ukrainian = { firstName: "Olena", languageCode: "uk" };

/** A person who has used much of the bot: their chat is full of messages, theirs and the bot's. */
async function busyPerson({ telegram, opens }: World): Promise<Person> {
  const olena = await opens({ firstName: "Olena", languageCode: "uk" });
  const said = async (words: string): Promise<void> => {
    await telegram.until(() => screenOf(olena).text.includes(words), words);
  };
  olena.send("Гент");
  await said("Payoke");
  olena.tap(/Отримати контакт/);
  await telegram.until(() => olena.messages.some(({ contact }) => contact), "the contact card");
  olena.send("Льєж");
  await said("Sürya");
  olena.sendPhoto();
  await telegram.until(() => screenOf(olena).text.includes("Safe Steps"), "the menu");
  return olena;
}

async function coverAlone(telegram: StrictTelegram, person: Person): Promise<void> {
  await telegram.until(
    () => person.messages.length === 1 && (person.messages[0]?.text ?? "").includes("meteo.be"),
    "the cover alone",
  );
}

describe("the exit", () => {
  test("leaves the cover alone in the chat, by a tap", async () => {
    const world = await startWorld();
    const olena = await busyPerson(world);
    const tap = olena.tap("✖");
    await coverAlone(world.telegram, olena);
    await world.telegram.until(() => tap.answered, "the button stops spinning");
    expect(world.telegram.refused).toEqual([]);
  });

  test.each([
    ...["/erase", "✖", "✖️", "x", "X", "х", "Х", "❌", "✕", "×", "❎", "🚪", "❌❌❌", "xx", "x!"],
    ...["Stop!!", "/stop", "стоп", "Стій", "стой", "СТОП СТОП", "arrête", "stopp", "stooop"],
  ])("leaves the cover alone, when %s is written", async (words) => {
    const world = await startWorld();
    const olena = await busyPerson(world);
    olena.send(words);
    await coverAlone(world.telegram, olena);
    expect(world.telegram.refused).toEqual([]);
  });

  test("sends no other cover where one stands, and leaves one alone when it is written again and again", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    const newMessages = (): number => telegram.calls.filter(({ method }) => method === "sendMessage").length;
    olena.tap("✖");
    await coverAlone(telegram, olena);
    await handled(telegram);
    const before = newMessages();
    olena.send("❌");
    await handled(telegram);
    await coverAlone(telegram, olena);
    expect(newMessages()).toBe(before);
    for (let round = 0; round < 2; round += 1) {
      olena.send("допоможіть");
      await handled(telegram);
      olena.send("✕");
      await handled(telegram);
      await coverAlone(telegram, olena);
    }
    expect(new Set(telegram.refused.map(({ refusal }) => refusal?.name))).toEqual(new Set(["notModified"]));
  });

  test("ends a question in progress and puts its keyboard away", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    olena.tap(/допомога/);
    await telegram.until(() => screenOf(olena).text.includes("112"), "help");
    olena.tap(/не знаю/);
    await telegram.until(() => olena.replyKeyboard, "the question");
    olena.send("x");
    await coverAlone(telegram, olena);
    expect(olena.replyKeyboard).toBeUndefined();
    expect(telegram.refused).toEqual([]);
  });

  test("is cheap to undo: the sign on the cover brings the menu back", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    olena.tap("✖");
    await coverAlone(telegram, olena);
    olena.tap("☰");
    await telegram.until(() => screenOf(olena).text.includes("Safe Steps"), "the menu");
    expect(olena.messages).toHaveLength(1);
    expect(telegram.refused).toEqual([]);
  });

  test.each(["menu", "help", "signs-job"])(
    "stays covered by a second tap where ✖ stood, on %s",
    async (id) => {
      const { telegram, opens } = await startWorld();
      const olena = await opens({ firstName: "Olena", languageCode: "uk" }, `uk-${id}`);
      await handled(telegram);
      const seen = screenOf(olena);
      const lastRow = seen.inlineKeyboard.at(-1) ?? [];
      olena.tap("✖", { message: seen });
      await coverAlone(telegram, olena);
      const last = screenOf(olena).inlineKeyboard.at(-1) ?? [];
      expect(lastRow.map(({ text }) => text)).toContain("✖");
      expect(last.map(({ text }) => text)).toEqual(["↻ Оновити"]);
      for (const again of [1, 2]) {
        const tap = olena.tap("↻ Оновити");
        await telegram.until(() => tap.answered, `tap ${again}`);
      }
      olena.tap("✖", { message: { ...seen, id: screenOf(olena).id } });
      await handled(telegram);
      expect(olena.messages.map(({ text }) => text)).toEqual([textOf(language("uk"), screen("cover"))]);
    },
  );

  test("can take the cover away too", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    olena.tap("✖");
    await coverAlone(telegram, olena);
    olena.tap("Закрити");
    await telegram.until(() => olena.messages.length === 0, "an empty chat");
    expect(telegram.refused).toEqual([]);
  });
});

describe("a chat", () => {
  test("covers itself after half an hour without a tap, and not before", async () => {
    let time = Date.now();
    const { telegram, opens } = await startWorld({ now: () => time });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    olena.tap(/допомога/);
    await telegram.until(() => screenOf(olena).text.includes("112"), "help");
    await telegram.until(() => telegram.updatesPending === 0, "all is kept");
    time += 29 * minute;
    olena.tap(/Ще про допомогу/);
    await telegram.until(() => screenOf(olena).text.includes("права"), "more about help");
    olena.tap(/Якщо я подзвоню/);
    await telegram.until(() => screenOf(olena).text.includes("112 BE"), "what happens when I call");
    await telegram.until(() => telegram.updatesPending === 0, "all is kept");
    time += 29 * minute;
    olena.tap(/Мої права/);
    await telegram.until(() => screenOf(olena).text.includes("Ваші права на роботі"), "rights");
    await telegram.until(() => telegram.updatesPending === 0, "all is kept");
    time += 31 * minute;
    await telegram.until(() => screenOf(olena).text.includes("meteo.be"), "the cover");
    expect(telegram.refused).toEqual([]);
  });

  test("covers itself in its time though somebody shares their location live, of which Telegram tells every few seconds", async () => {
    let time = Date.now();
    const world = await startWorld({ now: () => time });
    const { telegram, opens } = world;
    const olena = await opens(ukrainian);
    const { message } = olena.shareLocation(51.05, 3.72);
    await handled(telegram);
    for (let moves = 1; moves <= 2; moves += 1) {
      time += 16 * minute;
      const location = { latitude: 51.05, longitude: 3.72 + moves / 100, live_period: 28_800 };
      await deliver(world, { edited_message: { ...anyMessage(olena, message.id), location } });
    }
    await coverAlone(telegram, olena);
  });

  test("takes along the cover of an earlier exit", async () => {
    let time = Date.now();
    const { telegram, opens } = await startWorld({ now: () => time });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    olena.tap("✖");
    await coverAlone(telegram, olena);
    olena.send("допоможіть");
    await telegram.until(() => screenOf(olena).text.includes("112"), "help");
    await handled(telegram);
    time += 31 * minute;
    await coverAlone(telegram, olena);
  });

  test("takes an open question and its keyboard along", async () => {
    let time = Date.now();
    const { telegram, opens } = await startWorld({ now: () => time });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    olena.tap(/допомога/);
    await telegram.until(() => screenOf(olena).text.includes("112"), "help");
    olena.tap(/не знаю/);
    await telegram.until(() => olena.replyKeyboard, "the question");
    await telegram.until(() => telegram.updatesPending === 0, "all is kept");
    time += 31 * minute;
    await telegram.until(() => olena.replyKeyboard === undefined, "no keyboard");
    await telegram.until(
      () => olena.messages.filter(({ from }) => from === "bot").length === 1,
      "one message",
    );
    expect(screenOf(olena).text).toContain("meteo.be");
    olena.send("Гент");
    await telegram.until(() => screenOf(olena).text.includes("Payoke"), "a place is understood all the same");
    expect(telegram.refused).toEqual([]);
  });

  test("erases the chat after the time that was chosen", async () => {
    let time = Date.now();
    const { telegram, opens } = await startWorld({ now: () => time });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-about-timers");
    olena.tap(/Стерти через 1 год/);
    await telegram.until(
      () => screenOf(olena).text.includes("Ваш вибір: «Стерти через 1 год»"),
      "the choice is kept",
    );
    await telegram.until(() => telegram.updatesPending === 0, "all is kept");
    time += 61 * minute;
    await coverAlone(telegram, olena);
    expect(telegram.refused).toEqual([]);
  });

  test("erases no chat whose person has chosen otherwise since", async () => {
    let time = Date.now();
    const { telegram, opens } = await startWorld({ now: () => time });
    const [olena, maria] = [
      await opens(ukrainian, "uk-about-timers"),
      await opens(ukrainian, "uk-about-timers"),
    ];
    const chooses = async (person: Person, data: string): Promise<void> => {
      person.tapData(`uk|!${data}`, screenOf(person));
      await handled(telegram);
    };
    for (const data of ["erase:1", "erase:0"]) await chooses(olena, data);
    await chooses(maria, "erase:1");
    time += 61 * minute;
    await coverAlone(telegram, maria);
    await telegram.until(() => screenOf(olena).text.includes("meteo.be"), "the cover");
    expect(olena.messages.length).toBeGreaterThan(1);
  });
});
