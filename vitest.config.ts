import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/longest-first.ts";
import { waiting } from "./test/waiting.ts";

/** `npm run soak` runs it. */
export const soak = ["test/soak/**"];

const seed = process.env["SEED"] ?? String(Date.now() % 2 ** 31);
process.env["SEED"] = seed;

export default defineConfig({
  // The packages are read as TypeScript, where tsconfig.json finds them.
  resolve: { tsconfigPaths: true },
  test: {
    // A test says itself when it waits for something that does not come; these are for a machine that is busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    // Files share a process and what is read in it once: whatever a test starts, it closes.
    isolate: false,
    maxWorkers: 2,
    env: { SEED: seed },
    setupFiles: ["test/seed.ts"],
    sequence: { sequencer: LongestFirst },
    reporters: ["./test/reporter.ts"],
    // What a file becomes is kept in node_modules, so that it is not compiled anew for each worker and each run.
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{test,packages/*/test}/**/*.test.ts"],
          exclude: [...waiting.globs, ...soak],
          // One more than there are processors: the quick taps wait for most of a minute.
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "process",
          include: waiting.globs,
          globalSetup: "test/build.ts",
          // Each waits for a program, a browser, an outage that passes; with more of them at once all wait for the processor, and
          // what is tried again after a time is tried more often.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    // `npm run coverage`. Counting makes whatever runs slower, so that `npm test` does not count.
    coverage: {
      provider: "v8",
      include: ["{src,packages/*/src}/**/*.ts"],
      // The page runs in a browser: test/browser tries it there. The bench measures and is no part of the program.
      exclude: ["packages/preview/src/page/**", "bench/**"],
      // Nothing is printed below the summary of the tests. To see each line: npm run coverage -- --coverage.reporter=html
      reporter: ["json-summary"],
      thresholds: { lines: 95 },
    },
  },
});
