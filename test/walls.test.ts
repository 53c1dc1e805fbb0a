import { readdirSync } from "node:fs";
import { dirname, relative } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";
import { layerOf, layers, wallsConfig, type Layer } from "../eslint.layers.js";

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ languageOptions: { parser: tseslint.parser } }, wallsConfig],
});

/** What is said of a file with this text. */
async function faults(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.map(({ message }) => message) ?? expect.fail(`${filePath} is not linted`);
}

/** A file that could stand in a layer. */
function fileIn({ paths: [path = ""] }: Layer): string {
  return path.endsWith("/") ? `${path}planted.ts` : path;
}

function pathBetween(from: Layer, to: Layer): string {
  const path = relative(dirname(fileIn(from)), fileIn(to));
  return path.startsWith(".") ? path : `./${path}`;
}

const pairs = layers.flatMap((from) => layers.flatMap((to) => (from === to ? [] : [{ from, to }])));
const forbidden = pairs.filter(({ from, to }) => !from.mayImport.includes(to.name));
const allowed = pairs.filter(({ from, to }) => from.mayImport.includes(to.name));

test("every module of src/, packages/ and bench/ is in a layer, and every layer has one", () => {
  const files = ["src", "packages", "bench"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  );
  const modules = files.filter((path) => /\.[jt]s$/.test(path) && !/\/(dist|node_modules)\//.test(path));
  expect(modules.filter((path) => layerOf(path) === undefined)).toEqual([]);
  expect(new Set(modules.map((path) => layerOf(path)?.name))).toEqual(
    new Set(layers.map(({ name }) => name)),
  );
});

test("a file in no layer is refused", async () => {
  expect(await faults("src/planted.ts", "")).toEqual([
    "src/planted.ts is in no layer: give it one in eslint.layers.js.",
  ]);
});

test("imports point down the list only", () => {
  for (const [index, { name, mayImport }] of layers.entries()) {
    const below = layers.slice(index + 1).map((layer) => layer.name);
    expect(
      mayImport.filter((other) => !below.includes(other)),
      name,
    ).toEqual([]);
  }
});

describe("an import", () => {
  test.each(forbidden.map(({ from, to }) => [from.name, to.name, { from, to }] as const))(
    "from %s to %s is refused",
    async (_, name, { from, to }) => {
      const said = await faults(fileIn(from), `import "${pathBetween(from, to)}";\n`);
      expect(said).toEqual([expect.stringContaining(`not from ${name}`) as string]);
    },
  );

  test("that the list names is not", async () => {
    for (const { from, to } of allowed) {
      expect(await faults(fileIn(from), `import "${pathBetween(from, to)}";\n`), from.name).toEqual([]);
    }
  });

  test.each([
    'import type { Bot } from "../bot/chat/context.ts";',
    'export type { Bot } from "../bot/chat/context.ts";',
    'export * from "../bot/chat/context.ts";',
    'export type Bot = import("../bot/chat/context.ts").Bot;',
    'export const bot = import("../bot/chat/context.ts");',
  ])("is refused however it is written: %s", async (text) => {
    expect(await faults("src/store/planted.ts", text)).toHaveLength(1);
  });

  test("of a package of ours is refused by its name, too", async () => {
    for (const name of ["telegram-fake", "safe-steps-preview"]) {
      for (const layer of layers.filter(({ paths: [path = ""] }) => path.startsWith("src/"))) {
        expect(await faults(fileIn(layer), `import "${name}";\n`), layer.name).toHaveLength(1);
      }
    }
    expect(await faults("packages/preview/src/planted.ts", 'import "telegram-fake";\n')).toEqual([]);
    expect(
      await faults("packages/telegram-fake/src/planted.ts", 'import "safe-steps-preview";\n'),
    ).toHaveLength(1);
  });

  test("of grammY is refused outside bot/, and any package on the page of the preview", async () => {
    for (const layer of layers) {
      const said = await faults(
        fileIn(layer),
        'import "grammy";\nimport "@grammyjs/conversations";\nimport "grammy/types";\n',
      );
      expect(said, layer.name).toHaveLength(layer.knowsGrammY === true ? 0 : 3);
    }
    expect(layers.filter(({ knowsGrammY }) => knowsGrammY).map(({ name }) => name)).toEqual([
      "bot",
      "bot/updates",
      "bot/quick-tap",
      "bot/navigation",
      "bot/exit",
      "bot/place",
      "bot/note",
      "bot/self-check",
      "bot/card",
      "bot/search",
      "bot/share",
      "bot/chat",
      "bot/telegram",
      "bot/screen",
      "telegram-fake-tests",
      "bench",
    ]);
    expect(await faults("packages/preview/src/page/planted.ts", 'import "zod";\n')).toHaveLength(1);
  });

  test("whose name is not written out is refused, but for the door to the preview", async () => {
    const text = "export const load = (name: string) => import(name);\n";
    expect(await faults("src/app.ts", text)).toHaveLength(1);
    expect(await faults("src/preview-door.ts", text)).toEqual([]);
  });
});
