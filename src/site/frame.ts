import type { Content } from "../content/content.ts";
import { isRightToLeft } from "../content/direction.ts";
import type { Language } from "../content/language.ts";
import { assertDefined } from "../content/assert-defined.ts";
import { escapeHtml, visibleText } from "../content/markup.ts";
import { callPage, help, menu, messageOf, privacy, languageChoice } from "../content/screen-ids.ts";
import { escapeAttribute } from "./html.ts";
import { link, type AddressOf, type Links } from "./links.ts";
import { dialling, readable, telephone } from "./phones.ts";
import { writtenPolicy } from "./policy.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";
import type { Say } from "../content/say.ts";

/** What stands on one page. */
export interface Framed {
  readonly language: Language;
  /** The page that the same in another language is: `housing-private`. */
  readonly name: string;
  readonly main: string;
  readonly addressOf: AddressOf;
}

/** What every page has around its text. */
export interface FrameOptions {
  readonly content: Content;
  readonly say: Say;
  readonly links: Links;
  /** Whether search engines may show the pages. */
  readonly isIndexed: boolean;
  /** The bot's address in Telegram, where it is known. */
  readonly botAddress: () => string | undefined;
}

/**
 * A whole page. Its title is the same for all and says nothing of the subject: it stands in the tab and in the history.
 */
export function framed(page: Framed, options: FrameOptions): string {
  const { language, main } = page;
  const { say, isIndexed, links } = options;
  const title = escapeAttribute(visibleText(say(language, "talk-neutral")));
  const description = escapeAttribute(visibleText(say(language, "share-text")));
  const direction = isRightToLeft(language) ? "rtl" : "ltr";
  return `<!doctype html>
<html lang="${language}" dir="${direction}" data-exit="${escapeAttribute(links.neutralSite)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(writtenPolicy)}">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
${isIndexed ? "" : '<meta name="robots" content="noindex, nofollow">\n'}<meta name="description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<link rel="icon" href="data:,">
<style>${style}</style>
<script>${script}</script>
</head>
<body>
<a class="skip" href="#text">${say(language, "site-skip")}</a>
${bar(page, options)}
<main id="text" tabindex="-1">
${toLanguages(page, options)}
${main}
</main>
${foot(page, options)}
</body>
</html>
`;
}

/** Where the languages stand in a page. */
const languageList = "languages";

/** Stays in sight: the way out, help, and the number that is dialled in one tap. */
function bar({ language, addressOf }: Framed, { content, say, links }: FrameOptions): string {
  const { phone } = assertDefined(content.contacts.get("emergency"), "emergency");
  const number = assertDefined(phone, "the phone of emergency");
  const { label } = content.screen(language, help);
  const exit = `<span aria-hidden="true">✖</span> ${say(language, "site-exit")}`;
  return `<header class="bar">
${link(links.neutralSite, exit, 'class="exit" rel="noreferrer nofollow"')}
${link(addressOf(language, messageOf(help)), escapeHtml(label), 'class="help"')}
${link(dialling(number), `<span aria-hidden="true">${telephone}</span> ${readable(number)}`, 'class="call"')}
</header>`;
}

/** Whoever cannot read a page finds the way to their language at its top. */
function toLanguages({ language }: Framed, { content }: FrameOptions): string {
  const label = escapeAttribute(content.screen(language, languageChoice).label);
  return link(`#${languageList}`, "🌐", `class="languages" aria-label="${label}"`);
}

function foot({ language, name, addressOf }: Framed, { content, say, botAddress }: FrameOptions): string {
  const { languages } = content;
  const own = [menu, privacy].map((id) => {
    const { label } = content.screen(language, id);
    return link(addressOf(language, messageOf(id)), escapeHtml(label));
  });
  own.splice(1, 0, link(addressOf(language, callPage), `${telephone} ${say(language, "site-call")}`));
  const address = name === messageOf(menu) ? botAddress() : undefined;
  const telegram = address === undefined ? [] : [link(address, "Telegram", 'rel="noreferrer"')];
  const others = languages.all
    .filter(({ code }) => code !== language)
    .sort((one, other) => one.name.localeCompare(other.name, "en"))
    .map(({ code, name: inItself }) =>
      link(
        addressOf(code, name),
        escapeHtml(inItself),
        `lang="${code}" hreflang="${code}" dir="${isRightToLeft(code) ? "rtl" : "ltr"}"`,
      ),
    );
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  return `<footer>
${list([...own, ...telegram])}
<nav id="${languageList}" tabindex="-1">${list(others)}</nav>
</footer>`;
}
