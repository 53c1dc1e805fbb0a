import { test } from "vitest";
import { liveThrough } from "../faults/exit-lives.ts";
import { seed } from "../seed.ts";

/** How many lives of a chat are tried, by each way of getting updates. */
const lives = Number(process.env["LIVES"] ?? 100);
/** A life takes seconds on a busy machine, and one that fails is tried again to find its shortest form. */
const limit = 30 * 60_000;

test.each(["webhook", "polling"] as const)(
  "a chat is always in a state of the decision, by %s",
  (updates) => liveThrough(updates, lives, seed),
  limit,
);
