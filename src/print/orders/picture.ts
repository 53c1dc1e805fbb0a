import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import type { ScreenId } from "../../content/screen-ids.ts";
import { neutralWords } from "./neutral.ts";
import type { CodePictureOrder, PhraseCardOrder, TopicPictureOrder } from "./order.ts";
import { topicPicture } from "./topic-picture.ts";

/** The picture of a screen in a language: a card, the code, or what a topic says, with the link to the bot of this name. */
export function pictureOf(
  content: Content,
  language: Language,
  screen: ScreenId,
  bot: string,
): CodePictureOrder | PhraseCardOrder | TopicPictureOrder {
  const card = content.card(language, screen);
  if (card) return { kind: "phrase-card", language, card };
  if (content.screens.get(screen)?.picture !== "code") return topicPicture(content, language, screen, bot);
  const { line, link, address } = neutralWords(content, language, { bot, linksTo: language });
  return { kind: "code-picture", language, neutral: { line, link, address } };
}
