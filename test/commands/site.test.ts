import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../compiled.ts";
import { Draft } from "../content/draft.ts";

test("npm run site writes pages that lead to each other and ask no server for anything", async () => {
  const draft = new Draft("fr");
  for (const file of ["flows/places.json", "flows/borders.json"]) cpSync(file, join(draft.root, file));
  const { code, said, complained } = await runCommand(
    "site",
    draft.root,
    "--out",
    "pages",
    "--bot",
    "@a_bot",
  );
  expect([code, complained]).toEqual([0, ""]);
  expect(said).toMatch(/^pages has \d+ pages; index\.html offers the languages\.\n$/);

  const folder = join(draft.root, "pages");
  const waiting = ["index.html"];
  const seen = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    expect(existsSync(join(folder, file)), file).toBe(true);
    const html = readFileSync(join(folder, file), "utf8");
    expect(html, file).not.toContain("<form");
    for (const [, address = ""] of html.matchAll(/<a href="([^"]*)"/g)) {
      if (!/^(https:|tel:|#)/.test(address)) waiting.push(join(file, "..", address));
    }
  }
  expect(said).toContain(` ${seen.size} pages`);
  expect(seen).toContain("fr/help-brussels.html");
  expect(readFileSync(join(folder, "fr/menu.html"), "utf8")).toContain('href="https://t.me/a_bot"');
  expect(readFileSync(join(folder, "en/help.html"), "utf8")).toContain("1000–1299");
});

test("npm run site says how it is called where it does not know where to write", async () => {
  const draft = new Draft();
  for (const words of [[], ["--into", "pages"]]) {
    const { code, said, complained } = await runCommand("site", draft.root, ...words);
    expect([code, said]).toEqual([1, ""]);
    expect(complained).toContain("npm run site -- --out folder");
  }
});

test("npm run site leads to the bot by its name, and to none that no bot can have", async () => {
  const draft = new Draft();
  for (const bot of ["bot", "https://t.me/safe_steps_bot", "safe steps bot"]) {
    const { code, said, complained } = await runCommand("site", draft.root, "--out", "pages", "--bot", bot);
    expect([code, said, complained]).toEqual([
      1,
      "",
      "Name the bot as Telegram does: --bot safe_steps_bot\n",
    ]);
  }
  expect(existsSync(join(draft.root, "pages"))).toBe(false);
});

test("npm run site says so where it cannot write", async () => {
  const draft = new Draft();
  for (const file of ["flows/places.json", "flows/borders.json"]) cpSync(file, join(draft.root, file));
  const { code, said, complained } = await runCommand("site", draft.root, "--out", "flows/menu.yaml");
  expect([code, said]).toEqual([1, ""]);
  expect(complained).toMatch(/^EN?\w+: .*flows\/menu\.yaml.* Choose another place: --out\.\n$/);
});
