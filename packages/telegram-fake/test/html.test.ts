import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHtml } from "../src/html.ts";
import { messageText } from "../src/text.ts";

describe("HTML", () => {
  test.each([
    ["b", "bold"],
    ["strong", "bold"],
    ["i", "italic"],
    ["em", "italic"],
    ["u", "underline"],
    ["ins", "underline"],
    ["s", "strikethrough"],
    ["strike", "strikethrough"],
    ["del", "strikethrough"],
    ["tg-spoiler", "spoiler"],
    ["code", "code"],
    ["pre", "pre"],
    ["blockquote", "blockquote"],
    ["B", "bold"],
  ])("<%s> is %s", (tag, type) => {
    expect(parseHtml(`a<${tag}>bc</${tag}>d`)).toEqual({
      text: "abcd",
      entities: [{ type, offset: 1, length: 2 }],
    });
  });

  test.each([
    ['<span class="tg-spoiler">a</span>', { type: "spoiler" }],
    ['<a href="https://a.be/?x=1&amp;y=2">a</a>', { type: "text_link", url: "https://a.be/?x=1&y=2" }],
    ["<a href='tg://user?id=1'>a</a>", { type: "text_link", url: "tg://user?id=1" }],
    [
      '<tg-emoji emoji-id="5368324170671202286">a</tg-emoji>',
      { type: "custom_emoji", custom_emoji_id: "5368324170671202286" },
    ],
    ["<blockquote expandable>a</blockquote>", { type: "expandable_blockquote" }],
    ["<blockquote expandable=1>a</blockquote>", { type: "expandable_blockquote" }],
    ['<pre><code class="language-ts">a</code></pre>', { type: "pre", language: "ts" }],
    ['<code class="language-ts"><pre>a</pre></code>', { type: "pre", language: "ts" }],
    ['<code class="language-ts">a</code>', { type: "code" }],
    ["<b dir=ltr >a</ >", { type: "bold" }],
  ])("%s", (html, entity) => {
    expect(parseHtml(html)).toEqual({ text: "a", entities: [{ ...entity, offset: 0, length: 1 }] });
  });

  test.each([
    [
      "a link without an address is its own address",
      "<a>payoke.be</a>",
      "payoke.be",
      [{ type: "text_link", offset: 0, length: 9, url: "payoke.be" }],
    ],
    [
      "nested tags come outermost first",
      "<i>a<b>b</b></i>",
      "ab",
      [
        { type: "italic", offset: 0, length: 2 },
        { type: "bold", offset: 1, length: 1 },
      ],
    ],
    ["a tag around nothing leaves no trace", "a<b></b>", "a", []],
    ["entities count UTF-16 code units", "😊<b>так</b>", "😊так", [{ type: "bold", offset: 2, length: 3 }]],
  ])("%s", (_, html, text, entities) => {
    expect(parseHtml(html)).toEqual({ text, entities });
  });

  test.each([
    ["&lt;&gt;&amp;&quot;", '<>&"'],
    ["&#1110;&#x456;", "іі"],
    ["&lt b", "< b"],
    ["a & b", "a & b"],
    ["&nbsp;&apos;", "&nbsp;&apos;"],
    ["&#0;&#x110000;&#00000000065;", "&#0;&#x110000;&#00000000065;"],
    ["&#55357;&#56842;", "😊"],
  ])("%s is read as %s", (html, text) => {
    expect(parseHtml(html).text).toBe(text);
  });

  test("errors count bytes", () => {
    expect(() => parseHtml("😊 так <x>")).toThrow('Unsupported start tag "x" at byte offset 12');
  });

  test("escaped text always comes back whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const html = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
        expect(parseHtml(html)).toEqual({ text, entities: [] });
      }),
    );
  });

  test("any text is either read or refused, with its words complete", () => {
    const pieces = [
      "<b>",
      "</b>",
      "<a href=",
      '"x.be"',
      ">",
      "<",
      "&",
      "&lt;",
      "/",
      "=",
      "'",
      " ",
      "ї",
      "😊",
      "span",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        try {
          const { text, entities } = parseHtml(parts.join(""));
          for (const { offset, length } of entities) expect(offset + length).toBeLessThanOrEqual(text.length);
        } catch (error) {
          expect(String(error)).toMatch(/^Refused: Bad Request: (can't parse entities|the link)/);
        }
      }),
    );
  });
});

describe("a message's text", () => {
  const read = (text: string) => messageText(text, "HTML", "textTooLong");

  test("is trimmed, and its entities with it", () => {
    expect(read("\n <b> a b </b>\n")).toEqual({
      text: "a b",
      entities: [{ type: "bold", offset: 0, length: 3 }],
    });
  });

  test("is measured after parsing", () => {
    expect(read(`<b>${"а".repeat(4096)}</b>`).text).toHaveLength(4096);
    expect(() => read("😊".repeat(2049))).toThrow("message is too long");
  });

  test("is not parsed without a parse_mode", () => {
    expect(messageText("<b>", undefined, "textTooLong").text).toBe("<b>");
  });

  test("shows the links, commands and numbers that Telegram finds", () => {
    const text = "+32 2 511 64 64, https://payoke.be/help. /stop or /help@safe_bot; info.payoke.be 12/24";
    const { entities } = read(text);
    expect(entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)])).toEqual([
      ["phone_number", "+32 2 511 64 64"],
      ["url", "https://payoke.be/help"],
      ["bot_command", "/stop"],
      ["bot_command", "/help@safe_bot"],
      ["url", "info.payoke.be"],
    ]);
  });

  test("finds none inside code or a link", () => {
    const { entities } = read('<code>+32 2 511 64 64</code> <a href="https://a.be">https://b.be</a>');
    expect(entities.map(({ type }) => type)).toEqual(["code", "text_link"]);
  });
});
