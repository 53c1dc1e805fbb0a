import { describe, expect, test } from "vitest";
import type { Message, Person } from "telegram-fake";
import { cover, coverAlone } from "../../faults/cover-alone.ts";
import { screenOf, startWorld, type World } from "../../world.ts";
import { asked, handled, lineOf, said, tapped } from "../chat.ts";
import { questionOf, saidBack, textsOf, uk, writing } from "../note/notes.ts";

const olenaIs = { firstName: "Olena", languageCode: "uk" };

async function sent({ telegram }: World, person: Person, text: string): Promise<Message> {
  const { message } = person.send(text);
  await handled(telegram);
  return message;
}

describe.each(["webhook", "polling"] as const)(
  "a message that is edited into a way out, by %s,",
  (updates) => {
    test.each(["✖", "x", "❌", "/erase", "/stop", "stop", "стоп", "СТОП!!"])(
      "leaves like the message would: %s",
      async (words) => {
        const world = await startWorld({ updates });
        const olena = await world.opens(olenaIs);
        const message = await sent(world, olena, "Гент");
        olena.edit(message, words);
        await coverAlone(world, olena);
        expect(world.telegram.refused).toEqual([]);
      },
    );

    test("leaves though much stands below it, and something else was done since", async () => {
      const world = await startWorld({ updates });
      const { telegram } = world;
      const olena = await world.opens(olenaIs);
      const message = await sent(world, olena, "Гент");
      telegram.sendElsewhere(500);
      await said(telegram, olena, "Намюр");
      await tapped(telegram, olena, lineOf(uk, "button-card"));
      olena.edit(message, "стоп");
      await coverAlone(world, olena);
      expect(telegram.refused).toEqual([]);
    });

    test("leaves out of a question, and puts its keyboard away", async () => {
      const world = await startWorld({ updates });
      const olena = await asked(world, "uk");
      const message = await sent(world, olena, "qwertyuiop");
      olena.edit(message, "стоп");
      await coverAlone(world, olena);
      expect(world.telegram.refused).toEqual([]);
    });
  },
);

describe("inside a note, a message of before that is edited", () => {
  async function writingBelow(world: World): Promise<{ olena: Person; message: Message }> {
    const olena = await writing(world, ["Gent"]);
    const message = olena.messages.find(({ from }) => from === "person");
    if (!message) throw new Error("the person has written nothing");
    return { olena, message };
  }

  test.each(["✖", "/erase"])("leaves at once by %s", async (sign) => {
    const world = await startWorld();
    const { olena, message } = await writingBelow(world);
    olena.edit(message, sign);
    await coverAlone(world, olena);
    expect(world.telegram.refused).toEqual([]);
  });

  test("asks by a word whether the note is kept", async () => {
    const world = await startWorld();
    const { olena, message } = await writingBelow(world);
    olena.edit(message, "стоп");
    await handled(world.telegram);
    expect(textsOf(olena)).toEqual([lineOf(uk, "note-stop-ask")]);
    await tapped(world.telegram, olena, lineOf(uk, "note-go-on"));
    expect(screenOf(olena).text).toBe(`${saidBack(0, "Gent")}\n\n${questionOf(1)}`);
    expect(world.telegram.refused).toEqual([]);
  });

  test("is no answer, where it says anything else", async () => {
    const world = await startWorld();
    const { olena, message } = await writingBelow(world);
    olena.edit(message, "Ivan");
    await handled(world.telegram);
    expect(screenOf(olena).text).toBe(`${saidBack(0, "Gent")}\n\n${questionOf(1)}`);
    expect(world.telegram.refused).toEqual([]);
  });
});

test("an edit into a way out finds a place where all are taken, and none of several is passed over", async () => {
  const world = await startWorld({ updates: "polling" });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  const message = await sent(world, olena, "Гент");
  const isOlena = ({ chat_id }: { chat_id?: unknown }): boolean => chat_id === olena.user.id;
  telegram.inject({ method: "sendMessage", answer: "silence", when: isOlena, times: Infinity });
  // Telegram tells of all of them in their order.
  for (let count = 0; count < 6; count += 1) olena.send("9000");
  for (const words of ["стоп", "✖", "x", "stop"]) olena.edit(message, words);
  await coverAlone(world, olena);
  const hers = telegram.calls.filter(({ payload }) => isOlena(payload));
  const [hanging, next] = hers.slice(hers.findIndex(({ answer }) => answer === "silence"));
  expect(hanging?.method).toBe("sendMessage");
  // Not even the answer that hangs was sent again before.
  expect(next?.payload["text"]).toContain(cover.split("\n")[0]);
});
