import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { layerOf, layers, type Layer } from "../lint/layers.js";

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({
      message: z.string(),
      filename: z.string(),
      labels: z.tuple([z.object({ span: z.object({ line: z.number() }) })]),
    }),
  ),
});

interface Fault {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** What the rule of the layers says where these files, by their paths, stand in a house that is empty otherwise. */
async function faultsIn(files: Readonly<Record<string, string>>): Promise<Fault[]> {
  const root = await mkdtemp(join(tmpdir(), "safe-steps-walls-"));
  try {
    await mkdir(join(root, "lint"));
    await copyFile("lint/layers.js", join(root, "lint/layers.js"));
    await writeFile(join(root, "package.json"), '{ "type": "module" }');
    await writeFile(
      join(root, ".oxlintrc.json"),
      JSON.stringify({
        jsPlugins: ["./lint/layers.js"],
        categories: { correctness: "off" },
        ignorePatterns: ["lint/"],
        rules: { "layers/walls": "error" },
      }),
    );
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const { diagnostics } = reportSchema.parse(JSON.parse(await oxlint(root)));
    return diagnostics.map(({ filename, message, labels: [{ span }] }) => ({
      path: filename,
      line: span.line,
      message,
    }));
  } finally {
    await rm(root, { recursive: true });
  }
}

/** What the lint writes. It ends with an error where it has found something. */
function oxlint(folder: string): Promise<string> {
  return new Promise((done) => {
    execFile(
      resolve("node_modules/.bin/oxlint"),
      ["--format", "json", "."],
      { cwd: folder, maxBuffer: 2 ** 26 },
      (_, written) => {
        done(written);
      },
    );
  });
}

/** A file that could stand in a layer. */
function fileIn({ paths: [path = ""] }: Layer): string {
  return path.endsWith("/") ? `${path}planted.ts` : path;
}

function importOf(from: Layer, to: Layer): string {
  const path = relative(dirname(fileIn(from)), fileIn(to));
  return `import "${path.startsWith(".") ? path : `./${path}`}";\n`;
}

const pairs = layers.flatMap((from) => layers.flatMap((to) => (from === to ? [] : [{ from, to }])));
const forbidden = pairs.filter(({ from, to }) => !from.mayImport.includes(to.name));
const allowed = pairs.filter(({ from, to }) => from.mayImport.includes(to.name));

test("every module of src/, packages/ and bench/ is in a layer, and every layer has one", async () => {
  const files = await Promise.all(
    ["src", "packages", "bench"].map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((path) => `${folder}/${path}`),
    ),
  );
  const modules = files
    .flat()
    .filter((path) => /\.[jt]s$/.test(path) && !/\/(dist|node_modules)\//.test(path));
  expect(modules.filter((path) => layerOf(path) === undefined)).toEqual([]);
  expect(new Set(modules.map((path) => layerOf(path)?.name))).toEqual(
    new Set(layers.map(({ name }) => name)),
  );
});

test("a file in no layer is refused", async () => {
  expect(await faultsIn({ "src/planted.ts": "" })).toMatchObject([
    { message: "src/planted.ts is in no layer: give it one in lint/layers.js." },
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
  /** What is said where each layer imports each other one: the import of the first stands in the first line. */
  let faults: readonly Fault[] = [];
  beforeAll(async () => {
    faults = await faultsIn(
      Object.fromEntries(
        layers.map((from) => [fileIn(from), layers.map((to) => importOf(from, to)).join("")]),
      ),
    );
  });

  function said(from: Layer, to: Layer): string[] {
    const line = layers.indexOf(to) + 1;
    return faults
      .filter((fault) => fault.path === fileIn(from) && fault.line === line)
      .map((fault) => fault.message);
  }

  test.each(forbidden.map(({ from, to }) => [from.name, to.name, { from, to }] as const))(
    "from %s to %s is refused",
    (_, name, { from, to }) => {
      expect(said(from, to)).toEqual([expect.stringContaining(`not from ${name}`)]);
    },
  );

  test("that the list names is not", () => {
    for (const { from, to } of allowed) expect(said(from, to), `${from.name} to ${to.name}`).toEqual([]);
  });

  test("is refused however it is written", async () => {
    const ways = [
      'import type { Bot } from "../bot/chat/context.ts";',
      'export type { Bot } from "../bot/chat/context.ts";',
      'export * from "../bot/chat/context.ts";',
      'export type Bot = import("../bot/chat/context.ts").Bot;',
      'export const bot = import("../bot/chat/context.ts");',
    ];
    const found = await faultsIn({ "src/store/planted.ts": ways.join("\n") });
    expect(found.map(({ line }) => line).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  test("of a package of ours is refused by its name, too", async () => {
    const product = layers.filter(({ paths: [path = ""] }) => path.startsWith("src/")).map(fileIn);
    const text = 'import "telegram-fake";\nimport "safe-steps-preview";\n';
    const found = await faultsIn({
      ...Object.fromEntries(product.map((path) => [path, text])),
      "packages/preview/src/planted.ts": 'import "telegram-fake";\n',
      "packages/telegram-fake/src/planted.ts": 'import "safe-steps-preview";\n',
    });
    for (const path of product) expect(linesIn(found, path), path).toEqual([1, 2]);
    expect(linesIn(found, "packages/preview/src/planted.ts")).toEqual([]);
    expect(linesIn(found, "packages/telegram-fake/src/planted.ts")).toEqual([1]);
  });

  test("of grammY is refused outside bot/, and any package on the page of the preview", async () => {
    const text = 'import "grammy";\nimport "@grammyjs/conversations";\nimport "grammy/types";\n';
    const page = "packages/preview/src/page/other.ts";
    const found = await faultsIn({
      ...Object.fromEntries(layers.map((layer) => [fileIn(layer), text])),
      [page]: 'import "zod";\n',
    });
    for (const layer of layers)
      expect(linesIn(found, fileIn(layer)), layer.name).toEqual(layer.knowsGrammY === true ? [] : [1, 2, 3]);
    expect(layers.filter(({ knowsGrammY }) => knowsGrammY).map(({ name }) => name)).toEqual([
      "bot",
      "bot/updates",
      "bot/navigation",
      "bot/exit",
      "bot/place",
      "bot/note",
      "bot/self-check",
      "bot/card",
      "bot/share",
      "bot/chat",
      "bot/chat/records",
      "bot/telegram",
      "bot/screen",
      "telegram-fake-tests",
      "bench",
    ]);
    expect(linesIn(found, page)).toEqual([1]);
  });

  test("whose name is not written out is refused, but for the door to the preview", async () => {
    const text = "export const load = (name: string) => import(name);\n";
    const found = await faultsIn({ "src/app/start-app.ts": text, "src/preview-door.ts": text });
    expect(found.map(({ path }) => path)).toEqual(["src/app/start-app.ts"]);
  });
});

function linesIn(faults: readonly Fault[], path: string): number[] {
  return faults
    .filter((fault) => fault.path === path)
    .map(({ line }) => line)
    .sort();
}
