import type { Button } from "../../content/button.ts";
import { timers, type ScreenId } from "../../content/screen-ids.ts";
import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import type { Dependencies } from "../chat/context.ts";
import type { Records } from "../chat/records/records.ts";
import { timerFields, type Chat } from "../chat/records/chat-record.ts";
import type { Message, ScreenMessages } from "../screen/screen-messages.ts";

/** The screen on which is chosen when a chat covers and erases itself. */
export class TimerScreen {
  readonly #content: Content;
  readonly #records: Records;
  readonly #screens: ScreenMessages;

  constructor({ content, records, screens }: Pick<Dependencies, "content" | "records" | "screens">) {
    this.#content = content;
    this.#records = records;
    this.#screens = screens;
  }

  /**
   * The screen with a mark on what is set, and perhaps a line above it. What is not known is not marked: for somebody who
   * comes anew, or while the store is lost.
   */
  async marked(language: Language, chat: number, line?: string): Promise<Message> {
    const kept = await this.#records.chat(chat);
    const { text, rows } = this.#content.screen(language, timers);
    const marked = rows.map((row) =>
      row.map((button) => (isSet(button, kept) ? { ...button, label: `✓ ${button.label}` } : button)),
    );
    const words = line === undefined ? text : `${line}\n\n${text}`;
    return this.#screens.compose({ language, screen: timers, text: words, rows: marked });
  }

  /** Any screen as somebody opens it, by a tap or by a link: on this one stands what they have set. */
  async opened(language: Language, screen: ScreenId, chat: number): Promise<Message> {
    return screen === timers ? this.marked(language, chat) : this.#screens.get(language, screen);
  }
}

function isSet(button: Button, kept: Chat | undefined): boolean {
  return (
    (button.kind === "cover" || button.kind === "erase") && kept?.[timerFields[button.kind]] === button.after
  );
}
