import { createHmac, timingSafeEqual, type KeyObject } from "node:crypto";
import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";

/** A message of the bot in one chat, which its person may send on. */
export interface MessageReference {
  readonly message: number;
  /** That of the buttons below the message. */
  readonly language: Language;
  /** Telegram refuses an edit that changes nothing, so that each reading of the message has to change this. */
  readonly reading: 0 | 1;
}

/** How much of a signature is written: 72 bits, which nobody finds by trying. */
const signatureLength = 12;

/**
 * Names messages in few characters, such as `#uk-117-0-x4…`, so that the bot finds them again and keeps nothing of them. It
 * is signed for the chat: nobody can name another message by it, nor that of somebody else.
 */
export class MessageReferences {
  readonly #key: KeyObject;
  readonly #content: Pick<Content, "languages">;

  constructor(key: KeyObject, content: Pick<Content, "languages">) {
    this.#key = key;
    this.#content = content;
  }

  write(chat: number, { message, language, reading }: MessageReference): string {
    const named = `${language}-${message}-${reading}`;
    return `#${named}-${this.#sign(chat, named)}`;
  }

  /** Nothing where the words are no reference of this chat. */
  read(chat: number, words: string): MessageReference | undefined {
    const [, named = "", code = "", message, reading, signature = ""] =
      /^#(([a-z]+)-(\d{1,10})-([01]))-([\w-]+)$/.exec(words.trim()) ?? [];
    const language = this.#content.languages.of(code);
    if (language === undefined || !isSame(signature, this.#sign(chat, named))) return undefined;
    return { message: Number(message), language, reading: reading === "1" ? 1 : 0 };
  }

  #sign(chat: number, named: string): string {
    const signature = createHmac("sha256", this.#key).update(`${chat} ${named}`).digest("base64url");
    return signature.slice(0, signatureLength);
  }
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
