import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // It runs in a browser: test/browser tries it there.
      exclude: ["src/preview/page/**"],
      // Nothing is printed below the summary of the tests; coverage/index.html has the figures.
      reporter: ["html", "json-summary"],
      thresholds: { lines: 95 },
    },
  },
});
