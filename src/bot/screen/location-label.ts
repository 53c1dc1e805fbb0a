import type { Content } from "../../content/content.ts";
import { visibleText } from "../../content/markup.ts";

/** Whether a text is, in any language, what stands on the button that sends a location: Telegram's app for the web sends the words on it. */
export function isLocationLabel(
  text: string,
  { languages, interfaceMessage }: Pick<Content, "languages" | "interfaceMessage">,
): boolean {
  const typed = text.trim();
  return languages.all.some(
    ({ code }) => visibleText(interfaceMessage(code, "place-ask.share", {}).text) === typed,
  );
}
