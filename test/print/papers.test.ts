import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { draw, pageOf } from "../../src/print/draw.ts";
import { leaflet, type LeafletOptions } from "../../src/print/orders/leaflet.ts";
import { content, languages } from "../content/published/reading.ts";
import { tellingIn } from "../content/published/giveaways.ts";
import { language } from "../bot/chat.ts";
import { linesOn, readCode, textsOn } from "./reading.ts";

const run = promisify(execFile);
const orderOf = (options: Partial<LeafletOptions>) =>
  leaflet(content, {
    kind: "poster",
    size: "A4",
    bot: "safe_steps_bot",
    languages: [language("uk")],
    ...options,
  });

/** What poppler reads in a PDF, and its page as a picture. */
async function printed(options: Partial<LeafletOptions>) {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, "paper.pdf");
  writeFileSync(file, await draw(orderOf(options)));
  const [fonts, about, text] = await Promise.all([
    run("pdffonts", [file]),
    run("pdfinfo", [file]),
    run("pdftotext", ["-raw", file, "-"]),
    run("pdftoppm", ["-r", "100", "-png", "-singlefile", file, join(folder, "page")]),
  ]);
  return {
    fonts: fonts.stdout.trim().split("\n").slice(2),
    about: about.stdout,
    text: text.stdout.replaceAll("\u00a0", " "),
    page: readFileSync(join(folder, "page.png")),
  };
}

describe("a poster", () => {
  test("is one page, with what it needs of its fonts inside", async () => {
    const { fonts, about, text, page } = await printed({ languages: ["uk", "ru", "en"].map(language) });
    expect(about).toMatch(/Pages: +1\n/);
    expect(about).toMatch(/Page size: +595\.276 x 841\.89 pts \(A4\)/);
    expect(about).not.toMatch(/(Creator|Producer): *\S/);
    expect(fonts).toHaveLength(2);
    // Embedded, only what is used, and with letters that can be copied.
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+NotoSans-\w+ .* yes yes yes /);
    expect(text).toContain("Хтось вас використовує");
    expect(text.match(/\+32 78 055 800/g)).toHaveLength(3);
    // Above the strips; the code there is the largest.
    expect(readCode(page, { x: 0, y: 740, width: 280, height: 260 })).toBe("https://t.me/safe_steps_bot");
    const strip = { x: 0, y: 1169 - 118, width: 103, height: 118 };
    expect(readCode(page, strip)).toBe("https://t.me/safe_steps_bot");
  });

  test("has the same larger on A3, and opens the bot in its one language", async () => {
    const { about, page } = await printed({ size: "A3" });
    expect(about).toMatch(/Page size: +841\.89 x 1190\.55 pts \(A3\)/);
    expect(readCode(page, { x: 0, y: 1050, width: 400, height: 360 })).toBe(
      "https://t.me/safe_steps_bot?start=uk-menu",
    );
  });
});

test.each(["stickers", "shoe-card"] as const)(
  "a sheet of %s is one page whose code can be read",
  async (kind) => {
    const { about, fonts, page } = await printed({ kind });
    expect(about).toMatch(/Pages: +1\n/);
    expect(fonts).toHaveLength(2);
    const first =
      kind === "stickers"
        ? { x: 0, y: 0, width: 150, height: 145 }
        : { x: 250, y: 60, width: 160, height: 180 };
    expect(readCode(page, first)).toBe("https://t.me/safe_steps_bot?start=uk-menu");
  },
);

describe.each(languages)("papers in %s", (code) => {
  test("for those who may not be seen with one say nothing that tells what they are for", () => {
    for (const kind of ["stickers", "shoe-card"] as const) {
      const lines = linesOn(pageOf(orderOf({ kind, languages: [code] })));
      expect(
        lines.flatMap((line) => tellingIn(code, line)),
        kind,
      ).toEqual([]);
    }
  });
});

test("six languages fit on one poster, in letters that can be read", () => {
  const page = pageOf(orderOf({ languages: languages.slice(0, 6) }));
  expect(Math.min(...textsOn(page).map(({ letters }) => letters))).toBeGreaterThanOrEqual(5.5);
});

test("more languages than fit on a poster are refused, with what to do", () => {
  expect(() => pageOf(orderOf({ languages }))).toThrow("put fewer languages on the page");
});
