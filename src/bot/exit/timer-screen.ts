import type { Button } from "../../content/button.ts";
import { timers, type ScreenId } from "../../content/screen-ids.ts";
import type { Language } from "../../content/language.ts";
import type { Dependencies } from "../chat/context.ts";
import { timerFields, type Chat } from "../chat/records.ts";
import type { Message } from "../screen/screen-messages.ts";

/**
 * The screen on which is chosen when a chat covers and erases itself, with a mark on what is set. What is not known is not marked: for
 * somebody who comes anew, or while the store is lost.
 */
export async function timerScreen(
  { content, records, screens }: Pick<Dependencies, "content" | "records" | "screens">,
  language: Language,
  person: number,
  line?: string,
): Promise<Message> {
  const kept = await records.chat(person);
  const { text, rows } = content.screen(language, timers);
  const marked = rows.map((row) =>
    row.map((button) => (isSet(button, kept) ? { ...button, label: `✓ ${button.label}` } : button)),
  );
  return screens.compose(language, timers, line === undefined ? text : `${line}\n\n${text}`, marked);
}

/** A screen as somebody opens it, by a tap or by a link: on that of the timers stands what they have set. */
export async function openedScreen(
  dependencies: Pick<Dependencies, "content" | "records" | "screens">,
  language: Language,
  screen: ScreenId,
  person: number,
): Promise<Message> {
  return screen === timers
    ? timerScreen(dependencies, language, person)
    : dependencies.screens.get(language, screen);
}

function isSet(button: Button, kept: Chat | undefined): boolean {
  return (
    (button.kind === "cover" || button.kind === "erase") && kept?.[timerFields[button.kind]] === button.after
  );
}
