import { describe, expect, test } from "vitest";
import { bear } from "../faults/load.ts";
import { seed, soakMinutes } from "../seed.ts";
import { hasRedis, useRedisServer } from "../store/redis-server.ts";

const minute = 60_000;

describe.runIf(hasRedis)("two bots on one Redis", () => {
  const redis = useRedisServer();

  test(
    "lose no tap of two hundred people who tap without a pause, and keep no timer of who left",
    async () => {
      const end = Date.now() + soakMinutes * minute;
      const goesOn = (): boolean => Date.now() < end;
      const { taps, quick, stayed } = await bear({ seed, store: redis().url, people: 200, goesOn });
      expect(quick).toBeGreaterThan(taps / 2);
      await expect.poll(() => redis().timers()).toBe(stayed);
    },
    (soakMinutes + 5) * minute,
  );
});
