import { expect, test } from "vitest";
import { reproduce, sizeFor, type Point } from "../../bench/src/capacity/capacity.ts";
import { simulate } from "../../bench/src/capacity/simulate.ts";

const always = (milliseconds: number) => (): number => milliseconds;
const point: Point = { inFlight: 32, perSecond: 5000, median: 6.4, tap: 0.2, kept: 1 };

test("one process does as many updates as its processor lets it", () => {
  const scene = { processes: 1, work: always(0.2), telegram: 0, connections: 32, updates: 5000 };
  expect(simulate(scene).perSecond).toBeCloseTo(5000, -2);
  expect(simulate({ ...scene, processes: 2 }).perSecond).toBeCloseTo(10_000, -2);
  expect(reproduce(point).median).toBeCloseTo(6.4, 0);
});

test("a Bot API that is far away bounds what so many connections bring", () => {
  const scene = { processes: 4, work: always(0.2), telegram: 50, connections: 100, updates: 5000 };
  expect(simulate(scene).perSecond).toBeCloseTo(100 / 0.0502, -2);
});

test("what comes now and then waits for nobody", () => {
  const scene = { processes: 1, work: always(0.2), telegram: 50, connections: 100, updates: 1000 };
  const { perSecond, p99, busy } = simulate({ ...scene, pause: always(10) });
  expect([Math.round(perSecond), p99, busy]).toEqual([100, expect.closeTo(50.2), expect.closeTo(0.02, 2)]);
});

test("more people need more, and never less than two processes", () => {
  const sizes = [1e6, 1e7, 1e8].map((people) => sizeFor(people, point));
  expect(sizes[0]?.processes).toBe(2);
  expect(sizes.map(({ processes }) => processes)).toEqual(
    sizes.map(({ processes }) => processes).toSorted((one, other) => one - other),
  );
  for (const { simulated } of sizes) expect(simulated.busy).toBeLessThanOrEqual(0.5);
  expect(sizes.map(({ connections }) => connections > 100)).toEqual([false, false, true]);
});
