import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runCommand } from "../compiled.ts";
import { Draft } from "../content/draft.ts";

test("npm run poster writes a PDF, or says what it lacks and writes nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "poster-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const { root } = new Draft("uk", "ru");
  const file = join(folder, "poster.pdf");
  const poster = (...words: string[]) => runCommand("poster", root, ...words);
  const [unknown, lacking, whole] = await Promise.all([
    poster("--lang", "uk,xx", "--bot", "safe_steps_bot", "--out", join(folder, "none.pdf")),
    poster("--lang", "uk"),
    poster("--lang", "uk,ru,en", "--bot", "@safe_steps_bot", "--out", file),
  ]);
  expect(unknown).toMatchObject({ code: 1, complained: expect.stringContaining("not xx") as string });
  expect(lacking).toMatchObject({
    code: 1,
    complained: expect.stringContaining("--out poster.pdf") as string,
  });
  expect(whole).toMatchObject({ code: 0, said: `${file}: poster, A4, in uk, ru, en\n` });
  expect(readFileSync(file).toString("latin1", 0, 5)).toBe("%PDF-");
});
