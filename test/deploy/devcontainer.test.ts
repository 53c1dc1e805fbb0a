import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the devcontainer installs what .ci/run installs", () => {
  const needed = [...readFileSync(".ci/run", "utf8").matchAll(/missing\+=\(([\w-]+)\)/g)].map(
    ([, name]) => name,
  );
  const [, command = ""] =
    /"onCreateCommand": "(.*)"/.exec(readFileSync(".devcontainer/devcontainer.json", "utf8")) ?? [];
  expect(needed).toContain("chromium");
  const installed = / apt-get install ((?:[\w-]+ ?)+)$/.exec(command)?.[1]?.split(" ") ?? [];
  expect(installed.filter((word) => !word.startsWith("-")).sort()).toEqual(needed.sort());
});
