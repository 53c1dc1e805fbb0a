import { test } from "vitest";
import { liveThrough } from "./exit-lives.ts";

// A few lives of a chat; `npm run soak` tries many.

test.each([
  ["webhook", 6],
  ["polling", 2],
] as const)("a chat is always in a state of the decision, by %s: %i lives", liveThrough);
