import { onTestFinished, describe, expect, test } from "vitest";
import type { StrictTelegram } from "telegram-fake";
import { languages, textOf } from "../../content/published/reading.ts";
import type { Content } from "../../../src/content/content.ts";
import { LastingMemory } from "../../faults/lasting-memory.ts";
import { content as published } from "../../published.ts";
import { screenOf, startWorld, token, type World } from "../../world.ts";
import { language, lineOf, screen } from "../chat.ts";
import { startTelegram } from "../../telegram.ts";

/** Each language, and everybody else. */
const audiences = languages.length + 1;
const getters = ["getMyName", "getMyDescription", "getMyShortDescription", "getMyCommands"];
const setters = ["setMyName", "setMyDescription", "setMyShortDescription", "setMyCommands"];

function calls({ calls }: StrictTelegram, methods: readonly string[]) {
  return calls.filter(({ method, answer }) => methods.includes(method) && answer !== "waiting");
}

/** Waits until the app has looked at the last part of the profile in each language, `starts` times. */
async function profileSeen({ telegram }: Pick<World, "telegram">, starts = 1): Promise<void> {
  const done = () => calls(telegram, ["getMyName"]).length === starts * audiences;
  await telegram.until(done, "the whole profile");
}

/** What this Telegram shows somebody of that language. */
async function shown(telegram: StrictTelegram, languageCode: string) {
  const get = async (method: string): Promise<unknown> => {
    const answer = await fetch(`${telegram.root}/bot${token}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ language_code: languageCode }),
    });
    return ((await answer.json()) as { result: unknown }).result;
  };
  return {
    name: await get("getMyName"),
    description: await get("getMyDescription"),
    short: await get("getMyShortDescription"),
    commands: await get("getMyCommands"),
  };
}

/** What it should be. */
function words(code: (typeof languages)[number]) {
  return {
    name: { name: lineOf(code, "profile-name") },
    description: { description: lineOf(code, "profile-description") },
    short: { short_description: lineOf(code, "profile-short-description") },
    commands: [
      { command: "start", description: lineOf(code, "profile-command-start") },
      { command: "help", description: lineOf(code, "profile-command-help") },
      { command: "language", description: lineOf(code, "profile-command-language") },
      { command: "privacy", description: lineOf(code, "profile-command-privacy") },
      { command: "erase", description: lineOf(code, "profile-command-erase") },
    ],
  };
}

describe("the bot's profile", () => {
  test("is set at start in every language, and in English for everybody else", async () => {
    const world = await startWorld({ profile: true });
    await profileSeen(world);
    await world.app.close();
    for (const code of languages) expect(await shown(world.telegram, code)).toEqual(words(code));
    expect(await shown(world.telegram, "")).toEqual(words(language("en")));
    expect(world.telegram.refused).toEqual([]);
  });

  test("is not set again when it is what it should be: Telegram allows few changes a day", async () => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const before = await startWorld({ telegram, profile: true });
    await profileSeen({ telegram });
    await before.app.close();
    const set = calls(telegram, setters).length;
    const after = await startWorld({ telegram, profile: true });
    await profileSeen({ telegram }, 2);
    await after.app.close();
    expect(calls(telegram, setters)).toHaveLength(set);
    expect(telegram.refused).toEqual([]);
  });

  test("is not even asked for where the last start found it as it should be, unless the words have changed since", async () => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const store = new LastingMemory();
    const before = await startWorld({ telegram, store, profile: true });
    await profileSeen({ telegram });
    await before.app.close();
    const asked = calls(telegram, [...setters, ...getters]).length;
    const again = await startWorld({ telegram, store, profile: true });
    await again.opens({ firstName: "Olena", languageCode: "uk" });
    await again.app.close();
    expect(calls(telegram, [...setters, ...getters])).toHaveLength(asked);

    const renamed: Content = {
      ...published,
      interfaceMessage: (code, key, variables) => {
        const message = published.interfaceMessage(code, key, variables);
        return key === "profile-name" ? { ...message, text: "Another name" } : message;
      },
    };
    const changed = await startWorld({ telegram, store, content: renamed, profile: true });
    await changed.app.close();
    expect(await shown(telegram, "uk")).toEqual({ ...words(language("uk")), name: { name: "Another name" } });
    expect(telegram.refused).toEqual([]);
  });

  test("that Telegram does not take is said in the log, and keeps nobody from an answer", async () => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    for (const method of setters) {
      telegram.inject({
        method,
        times: 100,
        answer: { errorCode: 429, description: "Too Many Requests: retry after 3600", retryAfter: 3600 },
      });
    }
    const { opens, logs, app } = await startWorld({ telegram, profile: true });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    expect(screenOf(olena).text).toBe(textOf(language("uk"), screen("menu")));
    await app.close();
    const told = logs.filter((line) => line.includes('"profile-not-set"'));
    expect(told).toHaveLength(audiences);
    expect(told.join("")).not.toContain(token);
    expect(telegram.refused).toEqual([]);
  });
});
