import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exportXliff } from "../../../src/commands/i18n/export-xliff.ts";
import { readXliff, XliffError } from "../../../src/commands/i18n/read-xliff.ts";
import { reportLanguage } from "../../../src/commands/i18n/report.ts";
import { takeBack, type TakenBack } from "../../../src/commands/i18n/take-back.ts";
import { readTranslation } from "../../../src/commands/i18n/translation.ts";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import { readLanguages } from "../../../src/content/read-languages.ts";
import { readLocale } from "../../../src/content/locale/locale.ts";
import { onFirstUse } from "../../../src/files/on-first-use.ts";
import { Draft } from "../../content/draft.ts";

/** Every file of a language, by its name. */
function filesOf(draft: Draft, language: string): Record<string, string> {
  const folder = join("locales", language);
  const names = readdirSync(join(draft.root, folder));
  return Object.fromEntries(names.map((name) => [name, draft.read(join(folder, name))]));
}

function exported({ root }: Draft, code: string): string {
  const languages = readLanguages(root);
  const target = assertDefined(languages.of(code), code);
  const files = readTranslation(root, target, languages);
  return exportXliff(files, { source: languages.source, target }, (message) => [`screen of ${message}`]);
}

/** Ukrainian as it is published, for the tests that change one text of it. */
const ukrainian = onFirstUse(() => exported(new Draft("uk"), "uk"));

function takenBack({ root }: Draft, xml: string): TakenBack {
  const languages = readLanguages(root);
  const { language: code, units } = readXliff(xml);
  const language = assertDefined(languages.of(code), code);
  return takeBack(root, language, readTranslation(root, language, languages), units);
}

function report({ root }: Draft, code: string): string {
  const languages = readLanguages(root);
  const language = assertDefined(languages.of(code), code);
  const files = readTranslation(root, language, languages);
  return reportLanguage(languages.entry(language), files, readLocale(root, language), {});
}

/** One unit of an exported file, changed by `change`. */
function withUnit(xml: string, key: string, change: (unit: string) => string): string {
  const unit = RegExp(`<unit id="${key}">.*?</unit>`, "su").exec(xml)?.[0] ?? "";
  expect(unit, key).not.toBe("");
  return xml.replace(unit, () => change(unit));
}

const done = (unit: string): string => unit.replaceAll('state="initial"', 'state="translated"');

describe("a language as XLIFF", () => {
  test("comes back without loss, stale and missing parts too", () => {
    const draft = new Draft("fr", "nl", "de", "uk", "ru");
    draft.replace("locales/en/housing.ftl", "Choose a host", "Always choose a host");
    draft.replace("locales/uk/share.ftl", "share-text =", "other-text =");
    for (const language of ["fr", "nl", "de", "uk", "ru"]) {
      const before = filesOf(draft, language);
      expect(takenBack(draft, exported(draft, language))).toEqual({ files: [], refused: [] });
      expect(filesOf(draft, language)).toEqual(before);
    }
  });

  test("tells a translator where a text is seen, and how much room there is", () => {
    const xml = ukrainian();
    const seen = (message: string): string => `<note category="screen">screen of ${message}</note>`;
    expect(xml).toContain(
      `<unit id="help-brussels"><notes>${seen("help-brussels")}<note category="room">At most 900 `,
    );
    expect(xml).toContain(
      `<unit id="help.label"><notes>${seen("help")}<note category="room">On a button: at most about `,
    );
    expect(xml).toContain(
      `<unit id="share-text"><notes>${seen("share-text")}<note category="room">At most 400 `,
    );
  });

  test("is taken with its new words, notes what they were made from, and leaves the rest to the letter", () => {
    const draft = new Draft("uk");
    draft.replace("locales/uk/share.ftl", "share-text =", "other-text =");
    draft.replace("locales/en/share.ftl", "Think first:", "Think:");
    const before = filesOf(draft, "uk");
    let xml = exported(draft, "uk");
    xml = withUnit(xml, "share-text", (unit) =>
      done(unit).replace("</source>", '</source><target xml:space="preserve">Корисне &amp; нове</target>'),
    );
    xml = withUnit(xml, "share", (unit) => done(unit).replace("</target>", "\n\nПодумайте.</target>"));
    expect(takenBack(draft, xml)).toEqual({ files: ["locales/uk/share.ftl"], refused: [] });
    const after = filesOf(draft, "uk");
    expect(after["share.ftl"]).toContain("\n\n    Подумайте.\n    .label = ");
    expect(after["share.ftl"]).toMatch(/\n\nshare-text = Корисне & нове\n/);
    expect({ ...after, "share.ftl": "" }).toEqual({ ...before, "share.ftl": "" });
    // Its label has not been said to be done.
    expect(report(draft, "uk")).toContain("    stale  locales/uk/share.ftl  share.label\n");
    expect(report(draft, "uk")).not.toContain("share-text");
  });

  test("notes the words that a translation was made from, where the source has changed since", () => {
    const draft = new Draft("uk");
    const xml = done(exported(draft, "uk"));
    draft.replace("locales/en/share.ftl", "Think first:", "Think { $payoke }:");
    expect(takenBack(draft, xml).refused).toEqual([]);
    expect(report(draft, "uk")).toContain("    stale  locales/uk/share.ftl  share\n");
  });

  test("begins a language that has no folder yet", () => {
    const draft = new Draft().append("flows/languages.yaml", "- { code: it, name: Italiano, writtenBy: us }");
    const xml = done(exported(draft, "it")).replaceAll(
      /<source xml:space="preserve">(.*?)<\/source>/gsu,
      (source, words: string) => `${source}<target xml:space="preserve">Parole: ${words}</target>`,
    );
    const english = Object.keys(filesOf(draft, "en"));
    expect(takenBack(draft, xml).files).toHaveLength(english.length + 1);
    expect(report(draft, "it")).toMatch(/^Italiano \(it\): \d+ parts, 0 missing, 0 stale, /);
    expect(draft.read("locales/it/help.ftl")).toMatch(/^help = Parole: <b>/);
  });

  test.each<[string, (unit: string) => string, string]>([
    [
      "loses a number",
      (unit) => unit.replace(/(?<=<target.*)<ph [^>]*\$line[^>]*\/>/su, ""),
      "help: it lost { $line }",
    ],
    [
      "adds one",
      (unit) =>
        unit
          .replace("</data>", () => '</data><data id="d99">{ $payoke }</data>')
          .replace("</target>", '<ph id="99" dataRef="d99"/></target>'),
      "help: it has { $payoke }, and its source has not",
    ],
    [
      "nobody says any more",
      (unit) => unit.replace('id="help"', 'id="gone"'),
      "gone: the source does not say it any more",
    ],
  ])("is not taken where a text %s", (_, change, why) => {
    const draft = new Draft("uk");
    const before = filesOf(draft, "uk");
    const xml = withUnit(ukrainian(), "help", change);
    expect(takenBack(draft, xml)).toEqual({ files: [], refused: [why] });
    expect(filesOf(draft, "uk")).toEqual(before);
  });

  test.each<[string, (unit: string) => string, RegExp]>([
    ["a tag of a tool", (unit) => unit.replace(/<ph [^>]*\/>/, "<g>"), /The XML is broken/],
    [
      "a mark that stands for nothing",
      (unit) => unit.replace(/(?<=<target.*)dataRef="d1"/su, 'dataRef="d0"'),
      /help has <ph>/,
    ],
    [
      "a text that was cut in two",
      (unit) => unit.replace("</segment>", "</segment><segment/>"),
      /help has more than one/,
    ],
    ["a unit without a text", (unit) => unit.replace(/<segment.*<\/segment>/su, ""), /help has no segment/],
  ])("is refused with %s", (_, change, why) => {
    const xml = withUnit(ukrainian(), "help", change);
    expect(() => readXliff(xml)).toThrow(XliffError);
    expect(() => readXliff(xml)).toThrow(why);
  });
});
