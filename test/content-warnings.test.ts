import { expect, test } from "vitest";
import { dayInBelgium } from "../src/content/validation/ages.ts";
import { Draft } from "./content/draft.ts";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { startWorld } from "./world.ts";

/** The lines of a log that tell of the content's warnings. */
async function loggedAtStart(draft: Draft): Promise<unknown[]> {
  for (const file of ["flows/places.json", "flows/borders.json"]) cpSync(file, join(draft.root, file));
  const { logs } = await startWorld({ root: draft.root });
  return logs
    .map((line): unknown => JSON.parse(line))
    .filter((line) => JSON.stringify(line).includes("warnings"));
}

test("the bot starts with translations to compare and old facts, and says in one line how many", async () => {
  const today = dayInBelgium();
  const draft = new Draft("fr", "uk").noteTranslations().checkedOn(today);
  draft
    .replace("locales/en/housing.ftl", "Choose a host", "Always choose a host")
    .replace("locales/en/transport.ftl", "Stay with", "Always stay with")
    .replace("flows/contacts.yaml", `checked: ${today}`, "checked: 2020-01-01");
  expect(await loggedAtStart(draft)).toEqual([
    {
      level: 40,
      time: expect.any(Number) as number,
      event: "content-warnings",
      "stale-translation": { fr: 2, uk: 2 },
      "overdue-fact": { all: 1 },
    },
  ]);
});

test("nothing is said of content with nothing to mend", async () => {
  expect(await loggedAtStart(new Draft("fr").noteTranslations().checkedOn(dayInBelgium()))).toEqual([]);
});
