import type { Content } from "../../content/content.ts";
import { visibleText } from "../../content/markup.ts";

type Labelled = Pick<Content, "languages" | "interfaceMessage">;

const labels = new WeakMap<Labelled["languages"], ReadonlySet<string>>();

/** Whether a text is, in any language, what stands on the button that sends a location: Telegram's app for the web sends the words on it. */
export function isLocationLabel(text: string, content: Labelled): boolean {
  const known = labels.get(content.languages) ?? labelsIn(content);
  labels.set(content.languages, known);
  return known.has(text.trim());
}

function labelsIn({ languages, interfaceMessage }: Labelled): ReadonlySet<string> {
  return new Set(
    languages.all.map(({ code }) => visibleText(interfaceMessage(code, "place-ask.share", {}).text)),
  );
}
