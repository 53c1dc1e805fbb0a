import { defineConfig } from "vitest/config";

// `npm run soak`: the program is killed many times over its work, and what is promised in milliseconds is measured.
// SEED=… repeats a run, KILLS=… says how many times, SOAK=… for how many minutes storms last, PEOPLE=… over how many people. It wants a machine that does nothing else.

const seed = process.env["SEED"] ?? String(Date.now() % 2 ** 31);
process.env["SEED"] = seed;

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: [
      "test/faults/{killed-exit,replicas}.test.ts",
      "test/store/{killed,lmdb-store}.test.ts",
      "test/soak/*.test.ts",
    ],
    testTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    isolate: false,
    maxWorkers: 1,
    env: { SEED: seed, KILLS: process.env["KILLS"] ?? "200" },
    globalSetup: "test/build.ts",
    setupFiles: ["test/seed.ts"],
    reporters: ["./test/reporter.ts"],
  },
});
