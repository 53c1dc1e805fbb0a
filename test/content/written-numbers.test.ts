import { expect, test } from "vitest";
import type { Language } from "../../src/content/language.ts";
import { dayFormat, localeOfNumbers, timeFormat } from "../../src/content/written-numbers.ts";

test.each(["en", "ar", "fa", "zh", "bn"])(
  "days and numbers of %s are those that Belgium counts by, in Western digits",
  (code) => {
    const language = code as Language;
    const written = [
      dayFormat(language).format(new Date("2027-03-04T00:00:00Z")),
      timeFormat(language).format(5, "minute"),
      new Intl.NumberFormat(localeOfNumbers(language)).format(45),
    ].join(" ");
    expect(written).toMatch(/2027/);
    expect(written).not.toMatch(/(?![0-9])\p{Nd}/u);
  },
);
