import { test } from "vitest";
import { weather } from "./storm.ts";

// A short storm each, always the same one, so that a change is judged by the same weather; `npm run soak` has other seeds, longer
// ones, over more people, for ten minutes.
const seed = "1";

test.each([
  ["webhook", "memory"],
  ["polling", "lmdb"],
] as const)("a short storm, by %s, in %s: every chat is as its person wanted it last", (updates, kind) =>
  weather(seed, updates, kind, { people: 16, lasts: 4000 }),
);
