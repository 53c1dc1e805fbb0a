import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { placeThrown } from "../../../src/bot/telegram/place-thrown.ts";
import { emptyFolder } from "../../store/folder.ts";

/** The place of an error thrown in the third line of a file beside which this map lies. */
async function placeWith(map?: string): Promise<string | undefined> {
  const file = join(await emptyFolder(), "built.js");
  if (map !== undefined) await writeFile(`${file}.map`, map);
  const error = new Error("broken");
  error.stack = `Error: broken\n    at new Promise (<anonymous>)\n    at tap (${pathToFileURL(file).href}:3:7)\n    at main.js:1:1`;
  return placeThrown(error);
}

test("what was thrown is told by the line that was written, where the map of what was built says it", async () => {
  const map = { version: 3, file: "built.js", sources: ["../src/taps.ts"], names: [], mappings: ";;AAUE" };
  expect(await placeWith(JSON.stringify(map))).toBe("taps.ts:11:3");
});

test.each([
  ["there is no map", undefined],
  ["the map is broken", "{"],
  ["the map does not know the line", '{"version":3,"sources":["a.ts"],"names":[],"mappings":""}'],
])("by the line of what was built, where %s", async (_, map) => {
  expect(await placeWith(map)).toBe("built.js:3:7");
});
