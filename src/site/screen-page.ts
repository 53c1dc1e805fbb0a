import type { Button } from "../content/button.ts";
import type { Card } from "../content/card.ts";
import type { Content } from "../content/content.ts";
import { isRightToLeft } from "../content/direction.ts";
import type { Language } from "../content/language.ts";
import { escapeHtml } from "../content/markup.ts";
import type { AskedQuestion } from "../content/note.ts";
import { about, help, privacy, regionChoice, type ScreenId } from "../content/screen-ids.ts";
import { asBlocks, asPage } from "./html.ts";
import { keepLabel } from "./keep.ts";
import { link, type AddressOf, type Links } from "./links.ts";
import type { PlaceAnswer } from "./place-answer.ts";
import { placeBlock, type PlaceAsked } from "./place-form.ts";
import { selfCheckBlocks } from "./self-check-page.ts";
import type { Say } from "../content/say.ts";

/** What the text of a page is made from. */
export interface ScreenPageOptions {
  readonly content: Content;
  readonly say: Say;
  readonly links: Links;
  readonly placeAsked: PlaceAsked;
  /** Makes links of the numbers in a text. */
  readonly withCalls: (html: string) => string;
  /** The page by which all are kept on the phone, where a server has what that needs. */
  readonly keepPage: string | undefined;
}

/** Which screen a page shows. */
interface ShownScreen {
  readonly id: ScreenId;
  readonly language: Language;
  readonly addressOf: AddressOf;
  /** What stands above it, where it answers somebody. */
  readonly notice?: string;
  readonly others?: PlaceAnswer["others"];
}

/** The text of a screen's page, as it stands between what is on every page. */
export function screenMain(
  { id, language, addressOf, notice = "", others = [] }: ShownScreen,
  options: ScreenPageOptions,
): string {
  const { content, links, keepPage, withCalls } = options;
  const isPlaceAsked = id === help || id === regionChoice;
  const footer = content.footer(language, id);
  const rows = content.screen(language, id).rows;
  const own = rows.slice(0, rows.length - footer.length);
  const end = content.selfCheck(language, id) ? content.selfCheckEnd(language, id) : [];
  const back = footer.map((row) => row.filter(({ kind }) => kind === "back"));
  const isCalls = (row: readonly Button[]): boolean => row.every(({ kind }) => kind === "copy");
  const [first] = own;
  // Here the head of a page is in sight, and not its end as in a chat.
  const calls = first && isCalls(first) ? [first] : [];
  const toLinks = (buttons: readonly (readonly Button[])[]): string =>
    links.rows(buttons, { language, addressOf, isPlaceAsked });
  const { heading, blocks } = textOf(id, language, options);
  return [
    notice && `<div class="notice" role="status">${withCalls(asBlocks(notice))}</div>`,
    toLinks([others]),
    heading,
    toLinks(calls),
    withCalls(blocks),
    toLinks([...own.slice(calls.length), ...end]),
    isPlaceAsked ? placeBlock({ language, addressOf }, options) : "",
    id === privacy && keepPage !== undefined
      ? `<div class="keys">${link(addressOf(language, keepPage), keepLabel(language, options.say))}</div>`
      : "",
    toLinks(back),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** What a screen says on a page: what it is the beginning of stands there whole. */
function textOf(
  id: ScreenId,
  language: Language,
  { content, say }: ScreenPageOptions,
): ReturnType<typeof asPage> {
  const { label, text } = content.screen(language, id);
  const card = content.card(language, id);
  if (card) return { heading: `<h1>${escapeHtml(label)}</h1>`, blocks: cardBlocks(card) };
  const note = content.note(language, id);
  if (note) {
    return {
      heading: `<h1>${escapeHtml(note.title)}</h1>`,
      blocks: noteBlocks(note.questions, language, say),
    };
  }
  const selfCheck = content.selfCheck(language, id);
  if (selfCheck) {
    const { heading, blocks } = asPage(text, label);
    return { heading, blocks: `${blocks}\n${selfCheckBlocks(selfCheck.words, language, say)}` };
  }
  if (id === about) {
    const review = content.languages.entry(language).reviewed ? "" : say(language, "not-reviewed");
    return asPage(`${say(language, "site-about")}\n\n${review}`.trimEnd(), label);
  }
  if (id === privacy) {
    return asPage(`${say(language, "site-privacy")}\n\n${say(language, "site-traces")}`, label);
  }
  return asPage(text, label);
}

function cardBlocks({ lines, own, checked }: Card): string {
  const shown = [...lines, ...(own ? [own] : [])].map(({ language, text }) => {
    const direction = isRightToLeft(language) ? "rtl" : "ltr";
    return `<p lang="${language}" dir="${direction}">${escapeHtml(text)}</p>`;
  });
  return `<div class="card">${shown.join("")}</div>${checked && `<i>${escapeHtml(checked)}</i>`}`;
}

/** The questions with room to write below each, on paper: what is typed into a page could be kept by a browser. */
function noteBlocks(questions: readonly AskedQuestion[], language: Language, say: Say): string {
  const asked = questions.map(({ asks }) => `<li>${asBlocks(asks)}</li>`);
  return `<p class="notice">${say(language, "site-note")}</p>\n<ol class="write">${asked.join("")}</ol>`;
}
