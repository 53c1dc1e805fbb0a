import { deepStrictEqual } from "node:assert/strict";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import { contentOf, type FinishedContent } from "../../../src/content/finished/finished-content.ts";
import { finishContent } from "../../../src/content/finished/finish-content.ts";
import { isFinished, loadFinished, writeFinished } from "../../../src/content/finished/finished-file.ts";
import { interfaceKeys } from "../../../src/content/interface-messages.ts";
import { onFirstUse } from "../../../src/files/on-first-use.ts";
import { placeReader } from "../../../src/places/place-reader.ts";
import { readPlaces } from "../../../src/places/places.ts";

const folder = mkdtempSync(join(tmpdir(), "finished-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = join(folder, "finished-content");
const read = keptOnceFinished(finishContent(".", { today: "2026-11-27", drafts: false }));
const places = readPlaces(".");
writeFinished(file, ".", { content: read, places: () => places });
const loaded = loadFinished(file, ".");
if (!loaded) throw new Error("What was just written does not fit.");

const [fromFiles, fromBuild] = [contentOf(read), contentOf(loaded.content)];
const languages = read.said.languages.map(({ code }) => code);

// Long arrays of numbers are compared by Node, as bytes: expect looks at each number by its name.
describe("what is loaded is what is read", () => {
  test("in all that is said", () => {
    // Not strictly: where Fluent has an object without a prototype, a loaded one is plain.
    expect(loaded.content.said).toEqual(read.said);
    expect(read.said.screens.size).toBeGreaterThan(40);
    expect(languages.length).toBeGreaterThanOrEqual(6);
  });

  test.each(languages)("in all screens of %s", (language) => {
    expect(loaded.content.rendered(language)).toEqual(read.rendered(language));
  });

  test("in all by which cries are found", () => {
    deepStrictEqual(loaded.content.cries(), read.cries());
  });

  test.each(languages)("in what is searched in %s", (language) => {
    deepStrictEqual(loaded.content.search(language), read.search(language));
  });

  test("in all places and their names", () => {
    deepStrictEqual(loaded.places(), places);
  });

  test.each(languages)("as it is asked for in %s", (language) => {
    for (const id of fromFiles.screens.keys()) {
      expect(fromBuild.screen(language, id)).toEqual(fromFiles.screen(language, id));
      expect(fromBuild.footer(language, id)).toEqual(fromFiles.footer(language, id));
      expect(fromBuild.note(language, id)).toEqual(fromFiles.note(language, id));
      expect(fromBuild.card(language, id)).toEqual(fromFiles.card(language, id));
      const [check, other] = [fromFiles.selfCheck(language, id), fromBuild.selfCheck(language, id)];
      const all = (answer: string): string => answer.repeat(check?.questions.length ?? 0);
      for (const answers of ["y", "n", "u"].map(all)) {
        expect(other?.pages(answers)).toEqual(check?.pages(answers));
        expect(other?.forward(answers)).toEqual(check?.forward(answers));
      }
    }
    const given = {
      phone: "1",
      place: "Gent",
      time: "…",
      choice: "…",
      step: "1",
      steps: "2",
      answer: "a",
      language: "Deutsch",
      checked: "…",
    };
    for (const key of interfaceKeys) {
      const said = fromBuild.interfaceMessage(language, key, given);
      expect(said.fault, key).toBeUndefined();
      expect(said, key).toEqual(fromFiles.interfaceMessage(language, key, given));
    }
  });

  test("as it understands what is written", () => {
    const [here, there] = [placeReader(() => places), placeReader(loaded.places)];
    const texts = [
      "help",
      "хочу померти",
      "ljgjvj;snm",
      "my boss took my passport",
      "police near Gent",
      "9000",
      "stop",
    ];
    for (const text of texts) {
      expect(fromBuild.readCry(text), text).toEqual(fromFiles.readCry(text));
      expect(fromBuild.isLeaveWord(text), text).toBe(fromFiles.isLeaveWord(text));
      expect(there.byText(text), text).toEqual(here.byText(text));
      for (const language of languages)
        expect(fromBuild.suggest(language, text), text).toEqual(fromFiles.suggest(language, text));
    }
    expect(fromBuild.readCry("help")).toBeDefined();
    expect(there.byPin(51.05, 3.72)).toEqual(here.byPin(51.05, 3.72));
  });

  test("in its warnings, but of the facts by the day on which it is loaded", () => {
    const later = "2030-01-01";
    expect(contentOf(loaded.content, later).warnings).toEqual(contentOf(read, later).warnings);
    expect(contentOf(loaded.content, later).warnings).not.toEqual(fromBuild.warnings);
  });
});

/** What finds cries and screens is made once, and not for each that looks at it: it is the dearest part of the content. */
function keptOnceFinished(content: FinishedContent): FinishedContent {
  const searches = new Map(
    content.said.languages.map(({ code }) => [code, onFirstUse(() => content.search(code))]),
  );
  return {
    ...content,
    cries: onFirstUse(content.cries),
    search: (language) => assertDefined(searches.get(language), language)(),
  };
}

/** All objects of plain data, by how many they are, and the buffers of its arrays of numbers. */
function partsOf(data: unknown): {
  readonly objects: number;
  readonly buffers: ReadonlySet<ArrayBufferLike>;
} {
  const seen = new Set<unknown>();
  const buffers = new Set<ArrayBufferLike>();
  const count = (value: unknown): number => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer);
    if (typeof value !== "object" || value === null || seen.has(value) || ArrayBuffer.isView(value)) return 0;
    seen.add(value);
    const held =
      value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : Object.values(value);
    return held.reduce<number>((sum, each) => sum + count(each), 1 + held.filter(isString).length);
  };
  return { objects: count(data), buffers };
}

function isString(value: unknown): boolean {
  return typeof value === "string";
}

describe("what is looked up is used as the build wrote it", () => {
  const finished = { cries: loaded.content.cries(), places: loaded.places() };
  const searches = languages.map((language) => [language, loaded.content.search(language)] as const);

  // As maps and sets of words it was 43 ms of work after each start for the cries, 54 for the places and 42 for a language.
  test.each<[string, unknown, number]>([
    ["by which cries are found", finished.cries, 250],
    ["of places", finished.places, 250],
    ...searches.map(
      ([language, search]) => [`searched in ${language}`, search, 15] as [string, unknown, number],
    ),
  ])("a start makes nothing of what is %s", (_, data, most) => {
    const { objects, buffers } = partsOf(data);
    expect(objects).toBeLessThan(most);
    // Nothing is copied.
    expect(buffers.size).toBe(1);
    expect([...buffers][0]).toBe([...partsOf(finished.cries).buffers][0]);
  });
});

describe("what was made from anything else is not loaded", () => {
  const root = join(folder, "root");
  beforeAll(() => {
    for (const name of ["flows", "locales"]) cpSync(name, join(root, name), { recursive: true });
  });

  test("but the same files elsewhere are the same", () => {
    expect(isFinished(file, root)).toBe(true);
  });

  test.each([
    ["a text that was mended", "locales/uk/help.ftl"],
    ["a number that was mended", "flows/contacts.yaml"],
    ["a word that is found", "flows/words/ru.yaml"],
    ["a place", "flows/places.yaml"],
  ])("%s", (_, name) => {
    const path = join(root, name);
    const before = readFileSync(path);
    appendFileSync(path, "\n");
    expect(loadFinished(file, root)).toBeUndefined();
    expect(isFinished(file, root)).toBe(false);
    writeFileSync(path, before);
    expect(isFinished(file, root)).toBe(true);
  });

  test("a file that was added, or renamed", () => {
    const more = join(root, "locales/en/more.ftl");
    writeFileSync(more, "");
    expect(loadFinished(file, root)).toBeUndefined();
    rmSync(more);
    const [name, other] = [join(root, "flows/words/uk.yaml"), join(root, "flows/words/ua.yaml")];
    renameSync(name, other);
    expect(loadFinished(file, root)).toBeUndefined();
    renameSync(other, name);
    expect(isFinished(file, root)).toBe(true);
  });

  test("and nothing is loaded where there is nothing, or something else", () => {
    expect(loadFinished(join(folder, "none"), ".")).toBeUndefined();
    const other = join(folder, "other");
    writeFileSync(other, "something else");
    expect(loadFinished(other, ".")).toBeUndefined();
  });
});
