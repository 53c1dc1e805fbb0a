import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Person, StrictTelegram } from "telegram-fake";
import { chooses, language, screen } from "./bot/chat.ts";
import { textOf } from "./content/published/reading.ts";
import { publishedRoot } from "./roots.ts";
import { startProgram, telegramFor, type Program } from "./program.ts";
import { screenOf, token } from "./world.ts";

const olenaIs = { firstName: "Квітослава", languageCode: "uk", id: 7_418_529_630 };

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "safe-steps-ends-"));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

function start(telegram: StrictTelegram, environment: Readonly<Record<string, string>> = {}): Program {
  const production = { NODE_ENV: "production", BOT_TOKEN: token, BOT_API_ROOT: telegram.root };
  return startProgram(publishedRoot(), { ...production, ...environment });
}

/** A person whom the program has answered for the first time. */
async function served(telegram: StrictTelegram): Promise<Person> {
  const olena = telegram.newPerson(olenaIs);
  olena.send("/start");
  await telegram.until(() => olena.messages.some(({ from }) => from === "bot"), "the menu", 40_000);
  return olena;
}

describe("what the program has kept", () => {
  test("is kept from another process, and is there when it is started again after it was killed", async () => {
    const telegram = await telegramFor();
    const kept = await folder();
    const store = { STORE_URL: `file:${kept}` };
    const first = start(telegram, store);
    const olena = await served(telegram);
    await chooses(telegram, olena, "nl");
    // Handled after the choice, so that this was kept.
    olena.send("/help");
    await telegram.until(
      () => screenOf(olena).text.endsWith(textOf(language("nl"), screen("help"))),
      "help in Dutch",
    );
    const other = start(telegram, store);
    expect(await other.ended).toBe(1);
    expect(other.output()).toMatch(RegExp(`^STORE_URL: ${kept} is in use by another process\\. [^\n]+\n$`));
    first.child.kill("SIGKILL");
    await first.ended;

    const second = start(telegram, store);
    // Where a busy machine keeps the store waiting for over a second, the phone's language is all that is known of her.
    const asked = async (): Promise<string> => {
      olena.send("9000");
      await telegram.until(() => telegram.updatesPending === 0, "9000 answered", 40_000);
      return screenOf(olena).text;
    };
    await expect.poll(asked, { timeout: 60_000 }).toContain("Vlaanderen");
    // At its start, or when a machine that is busy has let it.
    await expect.poll(second.output).toMatch(/"store":"ready"|"event":"store","state":"ready"/);
    expect(telegram.refused).toEqual([]);
    second.child.kill("SIGTERM");
    expect(await second.ended).toBe(0);
  });
});

describe("an error that nobody expected", () => {
  test.each([
    ["was thrown", "throw error"],
    ["was never caught in a promise", "Promise.reject(error)"],
  ])("and %s ends the program with an error, and is told without its message", async (_, happen) => {
    const message = `${olenaIs.firstName} ${olenaIs.id} ${token}`;
    const script = join(await folder(), "happen.cjs");
    await writeFile(
      script,
      `const error = new RangeError(${JSON.stringify(message)}); process.on("SIGWINCH", () => { ${happen} });`,
    );
    const telegram = await telegramFor();
    const { child, ended, output } = start(telegram, { NODE_OPTIONS: `--require ${script}` });
    await served(telegram);
    child.kill("SIGWINCH");
    expect(await ended).toBe(1);
    const crash = output()
      .split("\n")
      .find((line) => line.includes('"crashed"'));
    expect(JSON.parse(crash ?? "{}")).toMatchObject({ level: 60, error: "RangeError" });
    expect(output()).toContain('"event":"stopped"');
    for (const secret of [olenaIs.firstName, String(olenaIs.id), token]) {
      expect(output()).not.toContain(secret);
    }
  });
});
