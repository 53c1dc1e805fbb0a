import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OpenDeliveries } from "../../src/server/open-deliveries.ts";

const within = 500;
const most = 50;
/** How long none of them is given up, and what is under it. */
const spared = 100;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Deliveries that each take so long, in milliseconds, and what came of those that are answered. */
function deliverAll(
  count: number,
  milliseconds: number,
): { readonly outcomes: string[]; readonly more: () => void } {
  const deliveries = new OpenDeliveries({ within, most });
  const outcomes: string[] = [];
  let number = 0;
  const more = (): void => {
    const mine = number++;
    const work = new Promise<string>((resolve) => setTimeout(resolve, milliseconds, "done"));
    void deliveries.outcomeOf(work, "in hand").then((outcome) => outcomes.push(`${mine} ${outcome}`));
  };
  while (number < count) more();
  return { outcomes, more };
}

const numbered = (count: number, outcome: string): string[] =>
  Array.from({ length: count }, (_, number) => `${number} ${outcome}`);

test("what is done soon is waited for, however many there are", async () => {
  const { outcomes } = deliverAll(2 * most, spared - 1);
  await vi.advanceTimersByTimeAsync(spared - 1);
  expect(outcomes).toEqual(numbered(2 * most, "done"));
});

test("of those that hang the oldest are answered soon, until so many are left as may wait", async () => {
  const { outcomes, more } = deliverAll(most + 3, 60_000);
  await vi.advanceTimersByTimeAsync(spared - 1);
  expect(outcomes).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(outcomes).toEqual(numbered(3, "in hand"));
  // Those that are left are not spared any longer when another one comes.
  more();
  await vi.advanceTimersByTimeAsync(0);
  expect(outcomes).toEqual(numbered(4, "in hand"));
});

test("none waits for longer than it may", async () => {
  const { outcomes } = deliverAll(2, 60_000);
  await vi.advanceTimersByTimeAsync(within);
  expect(outcomes).toEqual(numbered(2, "in hand"));
});
