import { ChatPane, type ChatHandlers } from "./chat-pane.ts";
import { part } from "./element.ts";
import type { Notices } from "./notices.ts";
import type { ChatView, PhoneLanguage } from "./protocol.ts";

/** The chats that are shown, side by side: one for each telephone. */
export class Chats {
  readonly #place = part("chats", HTMLElement);
  readonly #panes = new Map<number, ChatPane>();
  readonly #handlers: Pick<ChatHandlers, "do" | "pickPlace" | "copy">;
  readonly #notices: Notices;

  constructor(handlers: Pick<ChatHandlers, "do" | "pickPlace" | "copy">, notices: Notices) {
    this.#handlers = handlers;
    this.#notices = notices;
  }

  update(chats: readonly ChatView[], languages: readonly PhoneLanguage[]): void {
    const shown = new Set(chats.map(({ phone }) => phone));
    for (const phone of this.#panes.keys()) if (!shown.has(phone)) this.#panes.delete(phone);
    chats.forEach((chat, index) => {
      const pane = this.#panes.get(chat.phone) ?? this.#newPane(index === 0);
      this.#panes.set(chat.phone, pane);
      const there = this.#place.children[index];
      if (there !== pane.element) {
        if (there) there.replaceWith(pane.element);
        else this.#place.append(pane.element);
      }
      pane.update(
        chat,
        languages.find(({ code }) => code === chat.language),
      );
    });
    while (this.#place.children.length > chats.length) this.#place.lastElementChild?.remove();
  }

  #newPane(isMain: boolean): ChatPane {
    return new ChatPane({
      ...this.#handlers,
      // Two chats at once would say everything twice.
      announce: (text) => {
        if (isMain) this.#notices.announce(text);
      },
      alert: (text, isModal) => {
        if (isModal) this.#notices.alert(text);
        else this.#notices.toast(text);
      },
    });
  }
}
