import { assertDefined } from "../../content/assert-defined.ts";
import type { Content } from "../../content/content.ts";
import { asShown } from "../../content/direction.ts";
import type { Language } from "../../content/language.ts";
import { escapeHtml, visibleText } from "../../content/markup.ts";
import type { Screen } from "../../content/screen.ts";
import type { ScreenId } from "../../content/screen-ids.ts";
import { centresToCall } from "../../content/whom-to-call.ts";
import { paragraphsOf, plainParagraph, type Paragraph } from "../paragraph.ts";
import { htmlWords, neutralWords } from "./neutral.ts";
import type { TopicPictureOrder } from "./order.ts";

/** What the picture of a topic says in a language, with the link to the bot of this name. */
export function topicPicture(
  content: Content,
  language: Language,
  topic: ScreenId,
  bot: string,
): TopicPictureOrder {
  const screen = assertDefined(content.screens.get(topic), topic);
  const { heading, body } = saidBy(content, language, screen);
  return {
    kind: "topic-picture",
    language,
    heading,
    body,
    neutral: neutralWords(content, language, { bot, linksTo: language }),
  };
}

type Said = Pick<TopicPictureOrder, "heading" | "body">;

function saidBy(content: Content, language: Language, { id, picture }: Screen): Said {
  const label = withoutIcon(content.screen(language, id).label);
  switch (picture) {
    case "numbers":
      return textAsPicture(content, language, numbersHtml(content, language));
    case "cards":
      return { heading: label, body: cardParagraphs(content, language) };
    case "code":
    case undefined:
      throw new Error(`${id} is no topic that there is a picture of`);
    default: {
      const texts = picture.map((shown) => content.screen(language, shown).text);
      const [only, ...others] = texts;
      if (only !== undefined && others.length === 0) return textAsPicture(content, language, only);
      return { heading: label, body: paragraphs(content, language, texts.join("\n\n")) };
    }
  }
}

/** The first line of a text is its heading. */
function textAsPicture(content: Content, language: Language, html: string): Said {
  const [heading = "", ...others] = html.split("\n");
  return { heading: visibleText(heading), body: paragraphs(content, language, others.join("\n")) };
}

function paragraphs(content: Content, language: Language, html: string): readonly Paragraph[] {
  const phones = [...content.contacts.values()].flatMap(({ phone }) => phone ?? []);
  return paragraphsOf(language, html, { phones, phoneSize: 1.45 });
}

/** Whom to call, and below it the centre of each region. */
function numbersHtml(content: Content, language: Language): string {
  const centres = centresToCall(content).flatMap(({ screen, contact: { name: own, phone } }) => {
    if (phone === undefined) return [];
    const name = `${content.screen(language, screen).label}: ${asShown(language, own)}`;
    return `<b>${escapeHtml(name)}</b>\n${asShown(language, phone)}`;
  });
  return [htmlWords(content, language, "print-help", {}), ...centres].join("\n\n");
}

/** What each card says, first in the reader's language and then for the one who is shown it. */
function cardParagraphs(content: Content, language: Language): readonly Paragraph[] {
  const cards = [...content.screens.keys()].flatMap((id) => content.card(language, id) ?? []);
  return cards.flatMap(({ lines, own }) => {
    const shown = lines.map((line) => plainParagraph(line.language, line.text, { bold: true }));
    const meant = own ? [plainParagraph(own.language, own.text, { colour: "#555", size: 0.85 })] : [];
    return [...meant, ...shown].map((each, index) =>
      index === 0 ? { ...each, above: 0.7 } : { ...each, above: 0.05 },
    );
  });
}

function withoutIcon(label: string): string {
  return label.replace(/^[\p{Extended_Pictographic}\p{Cf}\ufe0f\s]+/u, "");
}
