import { defineConfig } from "vitest/config";

/** What starts programs of its own, a Redis or the compiled bot, and ends them, often by force. */
const processes = [
  "test/main*.test.ts",
  "test/commands/**/*.test.ts",
  "test/faults/**/*.test.ts",
  "test/preview-program.test.ts",
  "test/privacy/redis-*.test.ts",
  "test/store/{cut-file,exclusive,killed,lmdb-store,redis-*}.test.ts",
];
const browser = ["test/browser/**/*.test.ts"];
/** `npm run soak` runs it. */
const soak = ["test/soak/**"];

/** How many files run at once where each waits more than it reckons: for a program, a browser, an outage that passes. */
const waiting = 3;

const seed = process.env["SEED"] ?? String(Date.now() % 2 ** 31);
process.env["SEED"] = seed;

export default defineConfig({
  // The packages are read as TypeScript, where tsconfig.json finds them.
  resolve: { tsconfigPaths: true },
  test: {
    // A test says itself when it waits for something that does not come; this is for a machine that is busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files share a process and what is read in it once: whatever a test starts, it closes.
    isolate: false,
    maxWorkers: 2,
    env: { SEED: seed },
    setupFiles: ["test/seed.ts"],
    reporters: ["./test/reporter.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{test,packages/*/test}/**/*.test.ts"],
          exclude: [...processes, ...browser, ...soak],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "process",
          include: processes,
          // A program starts slowly on a busy machine.
          testTimeout: 90_000,
          globalSetup: "test/build.ts",
          maxWorkers: waiting,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: browser,
          globalSetup: "test/build.ts",
          maxWorkers: waiting,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["{src,packages/*/src}/**/*.ts"],
      // It runs in a browser: test/browser tries it there.
      exclude: ["packages/preview/src/page/**"],
      // Nothing is printed below the summary of the tests; coverage/index.html has the figures.
      reporter: ["html", "json-summary"],
      thresholds: { lines: 95 },
    },
  },
});
