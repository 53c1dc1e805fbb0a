import { referenceAt, withoutReferences } from "./html-references.ts";
import { linkProblem } from "./link.ts";
import type { Entity, FormattedText } from "./message.ts";
import { refused } from "./refusals.ts";

const entityOfTag: Readonly<Record<string, string>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  span: "spoiler",
  "tg-spoiler": "spoiler",
  "tg-emoji": "custom_emoji",
  a: "text_link",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
};

interface OpenTag {
  readonly name: string;
  /** The attribute that matters: the address, the language, the emoji's id, whether a quotation folds. */
  readonly argument: string;
  /** Where its text begins, in the plain text. */
  readonly start: number;
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

const isSpace = (character: string | undefined) => character === undefined || /[ \t\r\n\0\v]/.test(character);

/** Reads HTML as Telegram's server does (tdlib's parse_html): the same tags, the same words when it refuses. */
class HtmlReader {
  readonly #html: string;
  #at = 0;
  #text = "";
  readonly #open: OpenTag[] = [];
  readonly #entities: Entity[] = [];

  constructor(html: string) {
    this.#html = html;
  }

  read(): FormattedText {
    while (!this.#isAtEnd()) {
      if (this.#peek() !== "<") this.#character();
      else if (this.#html[this.#at + 1] === "/") this.#endTag();
      else this.#startTag();
    }
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined) throw refused("missingEndTag", { tag: unclosed.name });
    if (/\p{Surrogate}/u.test(this.#text)) throw refused("invalidUnicode");
    const entities = this.#entities.map(({ language, ...entity }) =>
      entity.type === "pre" && language !== undefined && language !== "" ? { ...entity, language } : entity,
    );
    return {
      text: this.#text,
      entities: entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length),
    };
  }

  #peek(): string | undefined {
    return this.#html[this.#at];
  }

  #isAtEnd(): boolean {
    return this.#at >= this.#html.length;
  }

  #character(): void {
    const reference = referenceAt(this.#html, this.#at);
    this.#text += reference?.character ?? this.#html.charAt(this.#at);
    this.#at += reference?.length ?? 1;
  }

  /** Where we are, in bytes from the start, as Telegram counts. */
  get #byteOffset(): number {
    return Buffer.byteLength(this.#html.slice(0, this.#at));
  }

  #takeUntil(stop: (character: string | undefined) => boolean): string {
    const from = this.#at;
    while (!this.#isAtEnd() && !stop(this.#peek())) this.#at++;
    return this.#html.slice(from, this.#at);
  }

  #skipSpace(): void {
    this.#takeUntil((character) => !isSpace(character));
  }

  #startTag(): void {
    const offset = this.#byteOffset;
    this.#at++;
    const name = this.#takeUntil((character) => isSpace(character) || character === ">").toLowerCase();
    if (this.#isAtEnd()) throw refused("unclosedStartTag", { offset });
    if (!Object.hasOwn(entityOfTag, name)) throw refused("unsupportedStartTag", { tag: name, offset });
    let argument = "";
    this.#skipSpace();
    while (this.#peek() !== ">") {
      argument = this.#attribute(name, offset) ?? argument;
      this.#skipSpace();
    }
    this.#at++;
    if (name === "span" && argument !== "spoiler") throw refused("spanWithoutClass", { offset });
    this.#open.push({ name, argument, start: this.#text.length });
  }

  /** Reads one attribute; returns what the tag's entity needs of it. */
  #attribute(tag: string, offset: number): string | undefined {
    const name = this.#takeUntil((character) => isSpace(character) || /[=>/"']/.test(character ?? ""));
    if (name === "") throw refused("emptyAttribute", { tag, offset });
    this.#skipSpace();
    if (this.#isAtEnd()) throw refused("unclosedStartTagOf", { tag, offset });
    const folds = tag === "blockquote" && name === "expandable" ? "expandable" : undefined;
    if (this.#peek() !== "=") return folds;
    this.#at++;
    this.#skipSpace();
    if (this.#isAtEnd()) throw refused("unclosedStartTagOf", { tag, offset });
    const value = this.#attributeValue();
    if (this.#isAtEnd()) throw refused("unclosedStartTag", { offset });
    if (tag === "a" && name === "href") return value;
    if (tag === "code" && name === "class" && value.startsWith("language-")) return value.slice(9);
    if (tag === "span" && name === "class" && value.startsWith("tg-")) return value.slice(3);
    if (tag === "tg-emoji" && name === "emoji-id") return value;
    return folds;
  }

  #attributeValue(): string {
    const quote = this.#peek();
    if (quote === '"' || quote === "'") {
      this.#at++;
      const value = this.#takeUntil((character) => character === quote);
      this.#at++;
      return withoutReferences(value);
    }
    const offset = this.#byteOffset;
    const value = this.#takeUntil((character) => !/[\da-z.-]/i.test(character ?? ""));
    if (!isSpace(this.#peek()) && this.#peek() !== ">") throw refused("unexpectedEndOfName", { offset });
    return value.toLowerCase();
  }

  #endTag(): void {
    const offset = this.#byteOffset;
    const open = this.#open.pop();
    if (open === undefined) throw refused("unexpectedEndTag", { offset });
    this.#at += 2;
    const name = this.#takeUntil((character) => isSpace(character) || character === ">").toLowerCase();
    this.#skipSpace();
    if (this.#peek() !== ">") throw refused("unclosedEndTag", { offset });
    this.#at++;
    if (name !== "" && name !== open.name) {
      throw refused("unmatchedEndTag", { offset, expected: open.name, found: name });
    }
    if (this.#text.length > open.start) this.#addEntity(open);
  }

  #addEntity({ name, argument, start }: OpenTag): void {
    const place = { offset: start, length: this.#text.length - start };
    const type = entityOfTag[name] ?? name;
    if (name === "a") {
      const url = argument === "" ? this.#text.slice(start) : argument;
      const problem = linkProblem(url);
      if (problem !== undefined) throw refused("linkDropped", { url, problem });
      this.#entities.push({ type, ...place, url });
    } else if (name === "tg-emoji") {
      if (!/^-?[1-9]\d*$/.test(argument)) throw refused("invalidCustomEmoji");
      this.#entities.push({ type, ...place, custom_emoji_id: argument });
    } else if (name === "blockquote" && argument !== "") {
      this.#entities.push({ type: "expandable_blockquote", ...place });
    } else if (type === "code" || type === "pre") {
      this.#addCode(type, argument, place);
    } else {
      this.#entities.push({ type, ...place });
    }
  }

  /** <pre><code class="language-x"> is one entity, "pre" with a language. */
  #addCode(type: "code" | "pre", argument: string, place: Place): void {
    const last = this.#entities.at(-1);
    const other = type === "pre" ? "code" : "pre";
    const wraps = last?.type === other && last.offset === place.offset && last.length === place.length;
    const language = wraps && type === "pre" ? (last.language ?? "") : argument;
    if (wraps && language !== "") this.#entities.splice(-1, 1, { type: "pre", ...place, language });
    else this.#entities.push({ type, ...place, language });
  }
}

/** The plain text and its entities, not trimmed yet. */
export function parseHtml(html: string): FormattedText {
  return new HtmlReader(html).read();
}
