import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import { firstToCall } from "../../content/whom-to-call.ts";
import { paragraphsOf } from "../paragraph.ts";
import { htmlWords, neutralWords, words } from "./neutral.ts";
import type { LeafletOrder, PaperSize, Reader } from "./order.ts";

/** What a paper is for. */
export interface LeafletOptions {
  readonly kind: LeafletOrder["kind"];
  readonly languages: readonly Language[];
  /** The name of the bot in Telegram, without @. */
  readonly bot: string;
  readonly size: PaperSize;
}

/** What a poster, a sheet of stickers or one of cards says, in these languages. */
export function leaflet(content: Content, { kind, languages, bot, size }: LeafletOptions): LeafletOrder {
  const [only, ...others] = languages;
  // Where several languages share a code, it opens the bot in the person's own.
  const linksTo = others.length === 0 ? only : undefined;
  const readers = languages.map((language): Reader => {
    const neutral = neutralWords(content, language, { bot, linksTo });
    const phones = [...firstToCall(content).values()].flatMap(({ phone }) => phone ?? []);
    return {
      language,
      neutral,
      body: paragraphsOf(language, htmlWords(content, language, "print-poster", {}), {
        phones,
        phoneSize: 1.5,
      }),
      scan: words(content, language, "print-scan", {}),
    };
  });
  return { kind, size, readers };
}
