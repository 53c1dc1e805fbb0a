import { expect, test } from "vitest";
import { places } from "../../published.ts";
import { content, languages } from "./reading.ts";

const longest = 4096;
/** Milliseconds of the processor for one text. On a quiet machine each takes less than 15; a busy one is slower. */
const most = 60;

function filled(words: string): string {
  return words.repeat(Math.ceil(longest / words.length)).slice(0, longest);
}

const letters = "qwertyuiopasdfghjklzxcvbnm";
const texts = {
  "a ligature of eighteen letters": "ﷺ".repeat(longest),
  "Roman numbers": "Ⅲ".repeat(longest),
  "letters below a heap of marks": filled("h\u0300\u0301\u0302\u0303e\u0300\u0301\u0302l\u0300p"),
  "one word": "a".repeat(longest),
  "one Cyrillic word": "ы".repeat(longest),
  "words that stand in many cries": filled("me us my "),
  "the same in Russian": filled("не я меня "),
  "one cry after the other": filled("help "),
  "slips in cries": filled("hlep polcie dagner "),
  "words that are all different": Array.from(
    { length: 700 },
    (_, index) =>
      letters.slice(index % 20, (index % 20) + 4) + letters.slice(index % 7, (index % 7) + 3) + String(index),
  )
    .join(" ")
    .slice(0, longest),
  "letters without spaces": "中".repeat(longest),
  "single letters": filled("a b c "),
  "digits with spaces": filled("1 1 2 "),
  signs: "🆘".repeat(longest / 2),
};

test.each(Object.entries(texts))("a text of %s takes no longer than any", (_, text) => {
  const readers = {
    readCry: () => content.readCry(text),
    places: () => places.byText(text),
    ...Object.fromEntries(languages.map((code) => [`suggest ${code}`, () => content.suggest(code, text)])),
  };
  for (const [name, read] of Object.entries(readers)) {
    // What is made when it is first asked for is not the text's fault.
    read();
    let least = milliseconds(read);
    for (let again = 0; again < 10 && least >= most; again++) least = Math.min(least, milliseconds(read));
    expect(least, name).toBeLessThan(most);
  }
});

function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
