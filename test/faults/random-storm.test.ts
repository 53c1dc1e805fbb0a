import { test } from "vitest";
import { seed } from "../seed.ts";
import { weather } from "./storm.ts";

// A short storm each; `npm run soak` has longer ones, over more people, for ten minutes.

test.each([
  ["webhook", "memory"],
  ["polling", "lmdb"],
] as const)("a short storm, by %s, in %s: every chat is as its person wanted it last", (updates, kind) =>
  weather(String(seed), updates, kind, { people: 30, lasts: 4000 }),
);
