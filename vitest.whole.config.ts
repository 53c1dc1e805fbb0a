import { mergeConfig } from "vitest/config";
import byPart, { killing, soak } from "./vitest.config.ts";

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
            exclude: [...killing, ...soak],
            globalSetup: "test/build.ts",
            maxWorkers: 4,
          },
        },
        {
          extends: true,
          test: { name: "killing", include: killing, isolate: true, maxWorkers: 4 },
        },
      ],
    },
  },
);
