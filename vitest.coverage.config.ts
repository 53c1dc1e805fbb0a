import { mergeConfig } from "vitest/config";
import byPart, { soak } from "./vitest.config.ts";
import { waiting } from "./test/waiting.ts";

// `npm run coverage`: which lines of src/ are run by the tests that start no browser and wait for no outage, but for the commands, which
// nothing else runs. Counting makes whatever runs slower, so that `npm test` does not count.

const others = waiting.globs.filter((glob) => !glob.startsWith("test/commands/"));

export default mergeConfig(
  { ...byPart, test: { ...byPart.test, projects: [] } },
  {
    test: {
      coverage: {
        enabled: true,
        provider: "v8",
        include: ["src/**/*.ts"],
        // Nothing is printed below the summary of the tests. To see each line: npm run coverage -- --coverage.reporter=html
        reporter: ["json-summary"],
        thresholds: { lines: 95 },
      },
      projects: [
        {
          extends: true,
          test: {
            name: "covered",
            include: ["{test,packages/*/test}/**/*.test.ts"],
            exclude: [...others, ...soak],
            globalSetup: "test/build.ts",
            maxWorkers: 3,
          },
        },
      ],
    },
  },
);
