import type { Content } from "../../../content/content.ts";
import type { Language } from "../../../content/language.ts";
import { cover, timers, type ScreenId } from "../../../content/screen-ids.ts";
import { readTap, writeTap } from "../../screen/callback-data.ts";
import type { ScreenMessages } from "../../screen/screen-messages.ts";

/** A screen as the end of a call that puts it into a message: only the chat and the message are missing before it. */
export interface FinishedScreen {
  readonly screen: ScreenId;
  readonly language: Language;
  readonly bytes: Buffer;
}

/** The screens that are the same for everybody, by what stands in the button that opens them; each is finished when it is first asked for. */
export class FinishedScreens {
  readonly #content: Content;
  readonly #screens: ScreenMessages;
  readonly #finished = new Map<string, FinishedScreen>();

  constructor(content: Content, screens: ScreenMessages) {
    this.#content = content;
    this.#screens = screens;
  }

  /** The screen that a button opens; nothing where the button does something else. */
  of(data: string): FinishedScreen | undefined {
    return this.#finished.get(data) ?? this.#finish(data);
  }

  #finish(data: string): FinishedScreen | undefined {
    const tap = readTap(data, this.#content);
    // What stands on the timers' screen is different for each person, and the cover is the exit's.
    if (tap?.kind !== "screen" || tap.screen === timers || tap.screen === cover) return undefined;
    // Whoever writes a button's data themselves must not fill the memory.
    if (writeTap(tap) !== data) return undefined;
    const { text, other } = this.#screens.get(tap.language, tap.screen);
    const rest = JSON.stringify({ text, ...other }).slice(1);
    const finished = { screen: tap.screen, language: tap.language, bytes: Buffer.from(`,${rest}`) };
    this.#finished.set(data, finished);
    return finished;
  }
}

/** The call that puts a screen into a message. */
export function editing(chat: number, message: number, { bytes }: FinishedScreen): Buffer {
  const head = `{"chat_id":${chat},"message_id":${message}`;
  const call = Buffer.allocUnsafe(head.length + bytes.length);
  call.write(head, "latin1");
  bytes.copy(call, head.length);
  return call;
}
