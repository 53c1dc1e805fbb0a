import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { screenOf, startWorld, token } from "../world.ts";
import { filesBelow, tracesOf, writings } from "./traces.ts";

const person = {
  firstName: "Квітослава-Zorzyna",
  username: "zorzyna_kvitoslava",
  languageCode: "uk",
  id: 7_418_529_630,
};
const words = ["Гераардсберген", "мій господар Зорян", "Xylophonstraat"];
const secrets = [
  ...Object.values(person)
    .map(String)
    .filter((word) => word.length > 2),
  ...words,
  token,
  token.split(":")[1] ?? "",
];

test("the search finds a word in every way of writing it", () => {
  for (const secret of secrets) {
    for (const [way, bytes] of writings(secret)) {
      const remains = new Map([["a file", Buffer.concat([Buffer.from("…"), bytes, Buffer.from("…")])]]);
      expect(tracesOf([secret], remains), `${secret} as ${way}`).not.toEqual([]);
    }
    const inside = Buffer.from(`padding ${secret} padding`).toString("base64");
    expect(tracesOf([secret], new Map([["base64", Buffer.from(inside)]])), secret).not.toEqual([]);
  }
  expect(tracesOf(secrets, new Map([["a file", Buffer.from("nothing of them")]]))).toEqual([]);
});

describe("of a person who used everything", () => {
  test("nothing can be found in the logs and in the store, neither before they erase it nor after", async () => {
    const folder = await mkdtemp(join(tmpdir(), "safe-steps-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { telegram, opens, logs } = await startWorld({
      environment: { STORE_URL: `file:${folder}`, LOG_LEVEL: "debug" },
    });
    const olena = await opens(person);
    const handled = (): Promise<unknown> =>
      telegram.until(() => telegram.updatesPending === 0, "all updates are taken");
    const remains = (): Map<string, Buffer> => filesBelow(folder).set("the log", Buffer.from(logs.join("")));

    olena.tap(/Мова/);
    await handled();
    olena.tap("Українська");
    await handled();
    for (const word of words) olena.send(word);
    olena.send("допоможіть");
    olena.shareLocation(50.7733, 3.8811);
    olena.sendSticker();
    olena.sendContact({ phone_number: "+380501234567", first_name: person.firstName });
    await handled();
    telegram.inject({ method: "sendMessage", answer: "reset", times: 5 });
    olena.send(words[1] ?? "");
    await handled();
    telegram.inject({
      method: "sendMessage",
      answer: { errorCode: 400, description: "Bad Request: nobody knows" },
      times: 2,
    });
    olena.send(words[0] ?? "");
    await handled();
    olena.send("/help");
    await handled();
    olena.tap(/не знаю/);
    await telegram.until(() => olena.replyKeyboard, "the question");
    olena.send("ніде такого немає");
    olena.send(words[2] ?? "");
    await handled();

    expect(logs.length).toBeGreaterThan(10);
    expect(filesBelow(folder).size).toBeGreaterThan(0);
    expect(tracesOf(secrets, remains())).toEqual([]);

    olena.send("/erase");
    await telegram.until(
      () => olena.messages.length === 1 && screenOf(olena).text.includes("meteo.be"),
      "the cover alone",
    );
    await handled();
    expect(tracesOf(secrets, remains())).toEqual([]);
  });
});
