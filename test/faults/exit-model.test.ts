import { test } from "vitest";
import { liveThrough } from "./exit-lives.ts";

// A few lives of a chat, always the same ones; `npm run soak` tries many others. A ✖ that comes more than ten minutes after another one may
// leave the older cover standing beside its own, which other draws meet: docs/decisions/2026-11-27-an-exit-that-always-wins.md.
const seed = 1;

test.each([
  ["webhook", 6],
  ["polling", 2],
] as const)("a chat is always in a state of the decision, by %s: %i lives", (updates, lives) =>
  liveThrough(updates, lives, seed),
);
