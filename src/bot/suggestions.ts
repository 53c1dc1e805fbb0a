import type { Content } from "../content/content.ts";
import type { Language } from "../content/language.ts";
import type { Button } from "../content/screen.ts";

/** The screens that a text is about, each as a row with a button. */
export function suggestions(content: Content, language: Language, text: string): Button[][] {
  return content
    .suggest(language, text)
    .map((screen) => [{ kind: "screen", screen, label: content.screen(language, screen).label }]);
}
