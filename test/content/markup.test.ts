import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeHtml, markupFault, visibleText } from "../../src/content/markup.ts";
import { parseHtml } from "telegram-fake";
import { anyText } from "../any-text.ts";

/** Any text, and more often than chance would have it one that looks like markup. */
const textOrMarkup = fc.oneof(
  anyText(),
  fc
    .array(
      fc.constantFrom(
        "<",
        ">",
        "&",
        "/",
        "b",
        "i",
        "amp;",
        "&lt;",
        "&#60;",
        "</b>",
        "<b>",
        '"',
        "'",
        " ",
        "é",
        "😀",
      ),
    )
    .map((pieces) => pieces.join("")),
);

/** A text with tags that may or may not be right. */
const anyMarkup = fc
  .array(fc.constantFrom("<b>", "</b>", "<i>", "</i>", "<u>", "<", ">", "&", "&amp;", "&lt;", "word", " "))
  .map((pieces) => pieces.join(""));

describe("escaping any text", () => {
  test("makes HTML that has no fault, and that a reader sees as the text", () => {
    fc.assert(
      fc.property(textOrMarkup, (text) => {
        const html = escapeHtml(text);
        expect(markupFault(html)).toBeUndefined();
        expect(visibleText(html)).toBe(text);
      }),
    );
  });

  test("makes HTML that Telegram reads as the text, with nothing bold in it", () => {
    fc.assert(
      fc.property(textOrMarkup, (text) => {
        expect(parseHtml(escapeHtml(text))).toEqual({ text, entities: [] });
      }),
    );
  });

  test("keeps the text inside tags", () => {
    fc.assert(
      fc.property(textOrMarkup, (text) => {
        const html = `<b>a</b> <i>${escapeHtml(text)}</i>`;
        expect(markupFault(html)).toBeUndefined();
        expect(visibleText(html)).toBe(`a ${text}`);
        expect(parseHtml(html).text).toBe(`a ${text}`);
      }),
    );
  });
});

describe("HTML in which no fault is found", () => {
  test("is read by Telegram, as the text that is counted here", () => {
    fc.assert(
      fc.property(anyMarkup, (html) => {
        fc.pre(markupFault(html) === undefined);
        expect(parseHtml(html).text).toBe(visibleText(html));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "",
    "plain",
    "<b>a</b>",
    "<b><i>a</i></b> b <i>c</i>",
    "a &lt; b &amp;&amp; b &gt; c",
    "&amp;lt;",
  ])("may be %j", (html) => {
    expect(markupFault(html)).toBeUndefined();
  });
});

test.each([
  ["<b>a", "<b> is never closed"],
  ["<b><i>a", "<b><i> is never closed"],
  ["a</b>", "</b> closes what is not open"],
  ["<b>a</i>", "</i> closes what is not open"],
  ["<u>a</u>", "the tag <u>"],
  ["<>a", "the tag <>"],
  ["</>a", "the tag </>"],
  ["<B>a</B>", "a bare <"],
  ["<b >a</b>", "a bare <"],
  ["<br/>", "a bare <"],
  ["a < b", "a bare <"],
  ["a > b", "a bare >"],
  ["a & b", "a bare &"],
  ["&amp", "a bare &"],
  ["&nbsp;", "a bare &"],
  ["&#60;", "a bare &"],
])("the fault of %j is told: %s", (html, fault) => {
  expect(markupFault(html)).toBe(fault);
});
