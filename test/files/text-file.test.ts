import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Draft, expectRefused, type Mistake } from "../content/draft.ts";

const locale = "locales/en/housing.ftl";
const flow = "flows/contacts.yaml";
const mend = "open it in an editor that shows all letters rightly, and save it as UTF-8.";

/** The same draft with a file as these bytes. */
function rewritten(draft: Draft, file: string, encode: (text: string) => Buffer): Draft {
  writeFileSync(join(draft.root, file), encode(draft.read(file)));
  return draft;
}

test.each([locale, flow, "flows/languages.yaml", "locales/fr/translated.json"])(
  "%s may begin with a byte order mark, as Windows writes it",
  (file) => {
    const draft = rewritten(new Draft("fr"), file, (text) => Buffer.from(`\u{FEFF}${text}`));
    expect(draft.problems()).toEqual([]);
  },
);

test.each<Mistake>([
  {
    name: "a file of flows/ in an encoding of old",
    made: (draft) =>
      rewritten(draft.replace(flow, "name: Payoke", "name: Payokeé"), flow, (text) =>
        Buffer.from(text, "latin1"),
      ),
    where: [flow, "Payoke\uFFFD"],
    what: "these letters are not UTF-8",
    mend,
  },
])("$name is refused, with its line", expectRefused);

test.each([
  ["in an encoding of old", "latin1", 1],
  ["in UTF-16", "utf16le", 1],
] as const)(
  "a file of a language %s is refused, and nothing of that language beside",
  (_, encoding, line) => {
    const file = "locales/fr/housing.ftl";
    const draft = rewritten(new Draft("fr"), file, (text) => Buffer.from(`\u{FEFF}${text}`, encoding));
    expect(draft.problems()).toEqual([
      { where: `${file}:${line}`, what: "these letters are not UTF-8", mend },
    ]);
  },
);
