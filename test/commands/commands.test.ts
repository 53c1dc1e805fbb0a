import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { dayInBelgium } from "../../src/content/validation/ages.ts";
import { flowsPage } from "../../src/content/mermaid.ts";
import { checkContent } from "../../src/commands/check-content.ts";
import { noteTranslations } from "../../src/commands/note-translations.ts";
import type { Verdict } from "../../src/commands/verdict.ts";
import { runCommand, type Ended } from "../compiled.ts";
import { Draft } from "../content/draft.ts";
import { content } from "../published.ts";

/** Each command runs as a program where it does its work and where it refuses; the other cases ask what that program asks. */
const run = (command: string, draft: Draft, ...words: readonly string[]): Promise<Ended> =>
  runCommand(command, draft.root, ...words);

/** With nothing that the check could warn of. */
function withPlaces(draft: Draft): Draft {
  for (const file of ["flows/places.json", "flows/borders.json"]) cpSync(file, join(draft.root, file));
  return draft.noteTranslations().checkedOn(dayInBelgium());
}

describe("npm run check", () => {
  test("says that good content is good, and how much there is", async () => {
    const { code, said, complained } = await run("check", withPlaces(new Draft("fr")));
    expect(said).toMatch(
      RegExp(
        `^The content is good: ${content.screens.size} screens in 2 languages, ${content.contacts.size} contacts, \\d{4} places\\.\n$`,
      ),
    );
    expect([code, complained]).toEqual([0, ""]);
  });

  test("tells of a translation whose English has changed, by language, and refuses it for a release", async () => {
    const draft = withPlaces(new Draft("fr", "nl"));
    draft.replace("locales/en/housing.ftl", "Choose a host", "Always choose a host");
    const { code, said, complained } = checkContent(draft.root);
    expect([code, said]).toEqual([0, expect.stringMatching(/^The content is good: /)]);
    expect(complained).toContain("then run: npm run translated nl housing-online\n");
    expect(complained).toMatch(/\n\n2 warning\(s\): stale-translation \(fr 1, nl 1\)\.\n$/);

    const release = await run("check", draft, "--release");
    expect([release.code, release.said]).toEqual([1, ""]);
    expect(release.complained).toBe(`${complained}A release has no warnings: nothing is published.\n`);
  });

  test("tells every problem with its mend, those of the places too, and publishes nothing", () => {
    const draft = withPlaces(new Draft())
      .replace("locales/en/signs.ftl", "Nine warning", "9 warning")
      .replace("flows/housing.yaml", "[{ link: fedasil }", "[{ copy: fedasil }")
      .replace("flows/places.yaml", "region: brussels }", "region: paris }");
    const { code, said, complained } = checkContent(draft.root);
    expect([code, said]).toEqual([1, ""]);
    expect(complained).toContain(
      `${draft.where("flows/housing.yaml", "housing.official:")}: a button of housing.official: fedasil has no phone\n    Mend: `,
    );
    expect(complained).toContain(
      "locales/en/signs.ftl:1: signs has the number 9 written by hand\n    Mend: ",
    );
    expect(complained).toContain(draft.where("flows/places.yaml", "region: paris"));
    expect(complained).toMatch(/\n\n\d+ problem\(s\): nothing is published\.\n$/);
    expect(complained).not.toMatch(/^\s+at /m);
  });

  test("holds what is still being written against the same limits", () => {
    const file = "locales/en/housing.ftl";
    const withDraft = (text: string): Draft =>
      withPlaces(new Draft())
        .append("flows/housing.yaml", "  housing.castle: { draft: true }")
        .replace("flows/housing.yaml", "[housing.online, ", "[housing.castle, housing.online, ")
        .append(file, `housing-castle = ${text}\n    .label = Castle`);
    expect(checkContent(withDraft("A castle").root).code).toBe(0);
    const { code, complained } = checkContent(withDraft("A castle. ".repeat(410)).root);
    expect(code).toBe(1);
    expect(complained).toMatch(
      /^locales\/en\/housing\.ftl:\d+: housing\.castle in en is 4099 characters long$/m,
    );
  });

  test.each(["locales/en/signs.ftl", "flows/places.yaml"])("is refused for %s alone, too", (file) => {
    const draft = withPlaces(new Draft()).append(file, "this is neither");
    const { code, said, complained } = checkContent(draft.root);
    expect([code, said]).toEqual([1, ""]);
    expect(complained).toMatch(RegExp(`^${file}:\\d+: `));
    expect(complained).toMatch(/\n\n1 problem\(s\): nothing is published\.\n$/);
  });
});

describe("npm run check with a fact that nobody has looked up", () => {
  // Midnight does not come between the day that is written and the day that is reckoned with.
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
  afterEach(() => void vi.useRealTimers());

  const checkAfter = (days: number): Verdict => {
    const today = dayInBelgium();
    // Of days, not of hours: half a year ago Belgium had another time, and an hour of each night was of another day.
    const checked = new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
    const draft = withPlaces(new Draft()).replace(
      "flows/contacts.yaml",
      `checked: ${today}`,
      `checked: ${checked}`,
    );
    return checkContent(draft.root);
  };

  test("for half a year tells it", () => {
    const { code, complained } = checkAfter(200);
    expect([code, complained]).toEqual([
      0,
      expect.stringContaining(" emergency was checked 200 days ago, on "),
    ]);
  });

  test("for more than a year publishes nothing", () => {
    const { code, said, complained } = checkAfter(500);
    expect([code, said]).toEqual([1, ""]);
    expect(complained).toMatch(
      /1 warning\(s\): overdue-fact \(all 1\)\.\nA fact of overdue-fact is too old to be told to anybody: nothing is published\.\n$/,
    );
  });
});

describe("npm run facts", () => {
  test("says how many sources stand, and is content where none has an address", async () => {
    expect(await run("facts", new Draft().onlySources("payoke", "[payoke.be]"))).toEqual({
      code: 0,
      said: "0 stand, 0 no longer, 0 cannot be read.\n",
      complained: "",
    });
  });

  test("ends with 2 where a page cannot be read", async () => {
    const source = "[{ name: nobody, address: https://127.0.0.1:9/ }]";
    const draft = new Draft().onlySources("payoke", source);
    const { code, said, complained } = await run("facts", draft);
    expect([code, said]).toEqual([2, "0 stand, 0 no longer, 1 cannot be read.\n"]);
    expect(complained).toMatch(
      /^flows\/contacts\.yaml:\d+: payoke: https:\/\/127\.0\.0\.1:9\/ cannot be read: .+\n$/,
    );
  });
});

describe("npm run graph", () => {
  test("writes the whole menu into docs/flows.md", async () => {
    const draft = new Draft("fr").write("docs/flows.md", "old");
    expect(await run("graph", draft)).toEqual({ code: 0, said: "", complained: "" });
    expect(draft.read("docs/flows.md")).toBe(flowsPage(content));
  });

  test("leaves the page alone while the content is wrong", async () => {
    const draft = new Draft().write("docs/flows.md", "old").remove("locales/en/signs.ftl");
    const { code, complained } = await run("graph", draft);
    expect(code).toBe(1);
    expect(complained).toContain("signs is missing");
    expect(draft.read("docs/flows.md")).toBe("old");
  });
});

describe("npm run translated", () => {
  const file = "locales/fr/translated.json";
  const notes = (draft: Draft): Record<string, string> =>
    z.record(z.string(), z.string()).parse(JSON.parse(draft.read(file)));

  test("notes one message, and leaves the notes of the others as they are", async () => {
    const draft = new Draft("fr").noteTranslations().checkedOn(dayInBelgium());
    const before = notes(draft);
    draft
      .replace("locales/en/housing.ftl", "Choose a host", "Always choose a host")
      .replace("locales/en/transport.ftl", "Stay with", "Always stay with");
    expect(draft.warnings()).toHaveLength(2);

    const { code, said, complained } = await run("translated", draft, "fr", "housing-online");
    expect([code, said, complained]).toEqual([
      0,
      `${file} notes ${Object.keys(before).length} messages.\n`,
      "",
    ]);
    const after = notes(draft);
    expect(after["housing-online"]).toMatch(/^[\da-f]{8}$/);
    expect(after["housing-online"]).not.toBe(before["housing-online"]);
    expect({ ...after, "housing-online": "" }).toEqual({ ...before, "housing-online": "" });
    expect(draft.warnings().map(({ where }) => where)).toEqual([
      draft.where("locales/fr/transport.ftl", "transport = "),
    ]);
  });

  test("without a message notes all of the language, in order, as it is kept", () => {
    const draft = new Draft("fr").remove(file).checkedOn(dayInBelgium());
    expect(noteTranslations(draft.root, "fr", []).code).toBe(0);
    expect(Object.keys(notes(draft))).toEqual(Object.keys(notes(draft)).sort());
    expect(draft.warnings()).toEqual([]);
  });

  test("forgets the notes of messages that are gone from either language", () => {
    const draft = new Draft("fr")
      .replace(file, "{", '{\n  "housing-castle": "00000000",')
      .remove("locales/en/transport.ftl");
    expect(notes(draft)).toHaveProperty("transport");
    expect(noteTranslations(draft.root, "fr", ["housing"]).code).toBe(0);
    expect(notes(draft)).not.toHaveProperty("housing-castle");
    expect(notes(draft)).not.toHaveProperty("transport");
    expect(notes(draft)).toHaveProperty("housing");
  });

  const noTranslation = {
    code: 1,
    said: "",
    complained: "Name a translated language of flows/languages.yaml, such as: npm run translated uk\n",
  };
  const expectNothingNoted = (draft: Draft, before: string): void => {
    expect(draft.read(file)).toBe(before);
    expect(existsSync(join(draft.root, "locales/en/translated.json"))).toBe(false);
  };

  test("refuses to note no language at all", async () => {
    const draft = new Draft("fr");
    const before = draft.read(file);
    expect(await run("translated", draft)).toEqual(noTranslation);
    expectNothingNoted(draft, before);
  });

  test.each(["", "en", "pl", "../fr"])("refuses to note %j, which is no translation", (language) => {
    const draft = new Draft("fr");
    const before = draft.read(file);
    expect(noteTranslations(draft.root, language, [])).toEqual(noTranslation);
    expectNothingNoted(draft, before);
  });

  test("refuses a message that one of the two does not have, and notes none", () => {
    const draft = new Draft("fr").replace("locales/en/housing.ftl", "Choose a host", "Always choose a host");
    const before = draft.read(file);
    expect(noteTranslations(draft.root, "fr", ["housing-online", "housing-onlin"])).toEqual({
      code: 1,
      said: "",
      complained: "locales/en and locales/fr do not both have housing-onlin.\n",
    });
    expect(draft.read(file)).toBe(before);
  });
});
