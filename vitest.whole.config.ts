import { mergeConfig } from "vitest/config";
import byPart, { soak } from "./vitest.config.ts";

// `npm test`: the files of all parts in one queue, so that those that reckon have the processor while others wait for a program, a
// browser or an outage. By hand vitest.config.ts runs one part, or one file, without what the others need.

export default mergeConfig(
  { ...byPart, test: { ...byPart.test, projects: [] } },
  {
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: "all",
            include: ["{test,packages/*/test}/**/*.test.ts"],
            exclude: soak,
            globalSetup: "test/build.ts",
            maxWorkers: 4,
          },
        },
      ],
    },
  },
);
