import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const folders = [
  ".github",
  "bench",
  "deploy",
  "docs",
  "flows",
  "locales",
  "packages",
  "scripts",
  "src",
  "test",
];
const files = [
  ...readdirSync("."),
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  ),
].filter((path) => !/(?:^|\/)(?:node_modules|dist)(?:\/|$)/.test(path));
const names = new Set(files.flatMap((path) => [path, path.split("/").at(-1) ?? ""]));
const pages = files.filter((path) => path.endsWith(".md"));
/** What a page may leave out in front of the path of a file. */
const roots = ["", "src", "src/bot", "packages", "packages/preview", "packages/preview/src"];

/** How GitHub names the heading of a section in an address. */
function anchorOf(heading: string): string {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "");
  return words.replace(/\s/g, "-");
}

/** Where links of a page lead to nothing in this project. */
function deadLinks(page: string, text: string): string[] {
  const links = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link = ""]) => link);
  return links.filter((link) => {
    if (/^(?:https?|mailto):/.test(link)) return false;
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : join(dirname(page), path);
    if (!existsSync(target)) return true;
    if (anchor === undefined || !target.endsWith(".md")) return false;
    const headings = readFileSync(target, "utf8").matchAll(/^#+ (.*)$/gm);
    return !Array.from(headings, ([, heading = ""]) => anchorOf(heading)).includes(anchor);
  });
}

/** The files that a page names and that are not there. */
function missingFiles(page: string, text: string): string[] {
  const named = Array.from(
    text.matchAll(/`([\w@./-]+\.(?:ts|js|yaml|md|css|html))`/g),
    ([, name = ""]) => name,
  );
  return named.filter((name) => {
    const isThere = [...roots, dirname(page)].some((root) => existsSync(join(root, name)));
    return !isThere && (name.includes("/") || !names.has(name));
  });
}

describe("the pages for people", () => {
  test.each(pages)("%s has links that lead somewhere", (page) => {
    expect(deadLinks(page, readFileSync(page, "utf8"))).toEqual([]);
  });

  // What was decided or changed on a day names what there was on that day.
  const ofToday = pages.filter((page) => page !== "CHANGELOG.md" && !page.startsWith("docs/decisions/"));
  test.each(ofToday)("%s names files that are there", (page) => {
    expect(missingFiles(page, readFileSync(page, "utf8"))).toEqual([]);
  });

  test("are told of a link, a section and a file that are not there", () => {
    const links = "[a](docs/none.md) [b](README.md#none) [c](README.md#run-it) [d](docs/glossary.md)";
    expect(deadLinks("README.md", links)).toEqual(["docs/none.md", "README.md#none"]);
    const named = "`content/none.ts`, `none.ts`, `content/facts.ts`, `show-message.ts`";
    expect(missingFiles("docs/architecture.md", named)).toEqual(["content/none.ts", "none.ts"]);
  });
});
