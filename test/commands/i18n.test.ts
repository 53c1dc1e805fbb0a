import { describe, expect, test } from "vitest";
import { exchangeTranslations } from "../../src/commands/exchange-translations.ts";
import type { Verdict } from "../../src/commands/verdict.ts";
import { runCommand, type Ended } from "../compiled.ts";
import { Draft } from "../content/draft.ts";

/** It runs as a program where it writes files, and where it does not take all; the rest asks what that program asks. */
const run = (draft: Draft, ...words: readonly string[]): Promise<Ended> =>
  runCommand("i18n", draft.root, ...words);

const i18n = (draft: Draft, ...words: readonly string[]): Verdict => exchangeTranslations(draft.root, words);

describe("npm run i18n", () => {
  test("says what is missing, stale or near a limit, exports a language, and takes it back", async () => {
    const draft = new Draft("uk");
    draft.replace("locales/en/housing.ftl", "Choose a host", "Always choose a host");
    draft.replace("locales/uk/about.ftl", "    .label =", "    .label = Багато слів, що заповнюють кнопку:");
    const { code, said } = i18n(draft);
    expect(code).toBe(0);
    expect(said).toMatch(/^Українська \(uk\): \d+ parts, 0 missing, 2 stale, [1-9]\d* near a limit\.$/m);
    expect(said).toContain("    stale  locales/uk/housing.ftl  housing-online\n");

    const given = await run(draft, "export", "uk");
    expect([given.code, given.said]).toEqual([0, expect.stringContaining("safe-steps-uk.xlf is for the ")]);
    expect(draft.read("safe-steps-uk.xlf")).toContain('<note category="screen">housing.online</note>');

    const done = draft.read("safe-steps-uk.xlf").replaceAll('state="initial"', 'state="translated"');
    draft.write("safe-steps-uk.xlf", done.replace("$line }</data>", "$police }</data>"));
    const taken = await run(draft, "import", "safe-steps-uk.xlf");
    expect([taken.code, taken.said]).toEqual([
      1,
      expect.stringMatching(
        /^locales\/uk\/translated\.json is written\.\n1 file\(s\) written, \d+ part\(s\) not taken\. Next: npm run check\n$/,
      ),
    ]);
    expect(taken.complained).toContain("it lost { $line }");
    expect(i18n(draft).said).toContain(" 0 missing, 0 stale, ");
  });

  test.each<[string, readonly string[], string]>([
    [
      "a language that nobody translates",
      ["export", "en"],
      "en is no translated language of flows/languages.yaml",
    ],
    ["XML that is something else", ["import", "flows/menu.yaml"], "The XML is broken: "],
    ["a file that is not there", ["import", "nothing.xlf"], "It cannot be read: ENOENT"],
    ["a folder", ["import", "flows"], "It cannot be read: EISDIR"],
  ])("refuses %s, and says why", (_, words, why) => {
    const { code, said, complained } = i18n(new Draft("uk"), ...words);
    expect([code, said]).toEqual([1, ""]);
    expect(complained).toContain(why);
    expect(complained).not.toMatch(/^\s+at /m);
  });
});
