import { expect, test } from "vitest";
import { content, places } from "../published.ts";
import { hostileTexts } from "../soak/hostile-texts.ts";

/**
 * How much of the processor it may take to read a text, in milliseconds: twice what the dearest takes on a slow machine while
 * coverage is collected. What goes over a text again and again takes a hundred. npm run soak measures the whole of an update.
 */
const limit = 30;
/** How often it is read again, where it took longer: beside other programs a processor is slower. */
const rounds = 200;

/** Everything by which a text is read, whatever it is. */
function read(text: string): void {
  content.isExitWord(text);
  content.isLeaveWord(text);
  content.readCry(text);
  places.byText(text);
  content.suggest(content.languages.source, text);
}

/** What it takes at least: what other programs have the processor for meanwhile is not of the text. */
function costOf(text: string): number {
  let least = Infinity;
  for (let round = 0; round < rounds && least > limit; round++) {
    const before = process.cpuUsage();
    read(text);
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}

// Places read no longer text, and a sign may still stand for eighteen letters.
const texts = Object.entries(hostileTexts).flatMap(([name, text]) => [
  [name, text] as const,
  [`${name}, 500 characters`, text.slice(0, 500)] as const,
]);

test("no text takes long to read", () => {
  const dear = texts.map(([name, text]) => [name, costOf(text)] as const).filter(([, cost]) => cost > limit);
  expect(dear).toEqual([]);
});
