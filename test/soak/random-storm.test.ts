import { test } from "vitest";
import { weather } from "../faults/storm.ts";
import { seed, soakMinutes, stormPeople } from "../seed.ts";

const minute = 60_000;
/** How long each storm lasts, in milliseconds. */
const lasts = 20_000;

test.each(["webhook", "polling"] as const)(
  `storms over ${stormPeople} people, by %s: every chat is as its person wanted it last`,
  async (updates) => {
    const end = Date.now() + (soakMinutes / 2) * minute;
    for (let round = 0; round === 0 || Date.now() < end; round += 1) {
      const kind = round % 2 === 0 ? "lmdb" : "memory";
      await weather(`${seed} ${round}`, updates, kind, { people: stormPeople, lasts });
    }
  },
  (soakMinutes + 5) * minute,
);
