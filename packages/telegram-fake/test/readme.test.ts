import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const packageFile = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

test("the README shows the example that is tested, and it is short", () => {
  const example = packageFile("test/example.test.ts");
  expect(packageFile("README.md")).toContain(`\`\`\`ts\n${example}\`\`\``);
  expect(example.trim().split("\n").length).toBeLessThanOrEqual(30);
});
