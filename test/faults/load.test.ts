import { describe, expect, test } from "vitest";
import { seed } from "../seed.ts";
import { hasRedis, useRedisServer } from "../store/redis-server.ts";
import { bear } from "./load.ts";

describe.runIf(hasRedis)("two bots on one Redis", () => {
  const redis = useRedisServer();

  test("lose no tap while one call in twenty-five fails", async () => {
    const load = { seed, store: redis().url, people: 16, goesOn: (taps: number) => taps < 15 };
    const { taps, quick } = await bear(load);
    expect(taps).toBe(240);
    expect(quick).toBeGreaterThan(taps / 2);
  });
});
