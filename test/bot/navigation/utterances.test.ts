import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { content, languages } from "../../content/published/reading.ts";
import type { Language } from "../../../src/content/language.ts";
import { help, type ScreenId } from "../../../src/content/screen-ids.ts";
import type { Person } from "telegram-fake";
import { screenOf, startWorld } from "../../world.ts";
import { language as spoken, said } from "../chat.ts";

/** What people write, by somebody who knew the screens and had not seen the lists in flows/words/. */
const table = z.array(z.strictObject({ says: z.string(), finds: z.array(z.string()).min(1) })).min(15);
/** How many of the first suggestions count, and which part of the texts must find their screen among them. */
const first = 3;
const enough = 0.9;
/** A short table, of a language that came later: of 15 texts 12 must. */
const short = 15;
const enoughOfShort = 0.8;

function fileOf(code: Language): string {
  return `test/content/published/utterances/${code}.yaml`;
}

function utterances(code: Language): z.infer<typeof table> {
  return table.parse(parse(readFileSync(fileOf(code), "utf8")));
}

/** The screens that the last message offers, the best first; the one that it shows stands before them. */
function offered(person: Person, code: Language): string[] {
  const message = screenOf(person);
  const targets = message.inlineKeyboard
    .flat()
    .flatMap(({ callback_data: data = "" }) => data.split("|").slice(1));
  const shown = [...content.screens.values()].find(
    ({ id, region }) => (id === help || region !== undefined) && message.text.includes(firstLine(code, id)),
  );
  if (!shown) return targets;
  const own = new Set(
    content
      .screen(code, shown.id)
      .rows.flat()
      .flatMap((button) => ("screen" in button ? [button.screen as string] : [])),
  );
  return [shown.id, ...targets.filter((id) => content.find(id) && !own.has(id))];
}

/** How a screen begins. */
function firstLine(code: Language, id: ScreenId): string {
  return (
    content
      .screen(code, id)
      .text.split("\n")[0]
      ?.replace(/<[^>]*>/g, "") ?? ""
  );
}

/** A language that is new has no table yet. */
const measured = languages.filter((code) => existsSync(fileOf(code)));

test.each(measured)(
  "of what people write in %s, 9 in 10 (of a short table 8) find their screen among the first three",
  async (code) => {
    const { telegram, opens } = await startWorld();
    const person = await opens({ firstName: "Olena", languageCode: spoken(code) });
    const misses: string[] = [];
    const all = utterances(code);
    for (const { says, finds } of all) {
      await said(telegram, person, says);
      const found = offered(person, code).slice(0, first);
      if (!found.some((id) => finds.includes(id)))
        misses.push(`${says} → ${found.join(", ")}, not ${finds.join(", ")}`);
    }
    const hits = all.length - misses.length;
    process.stdout.write(
      `${code}: ${hits} of ${all.length} utterances found\n${misses.map((miss) => `  ${miss}\n`).join("")}`,
    );
    expect(hits / all.length).toBeGreaterThanOrEqual(all.length > short ? enough : enoughOfShort);
    expect(telegram.refused).toEqual([]);
  },
);
