import { element } from "./element.ts";
import { markTapped } from "./keyboard.ts";
import { drawMessage, type MessageHandlers } from "./message.ts";
import type { ChatView, MessageView, PhoneLanguage } from "./protocol.ts";
import { drawReplyKeyboard } from "./reply-keyboard.ts";
import type { Step } from "./steps.ts";
import { tapStep } from "./steps.ts";

/** What somebody does in a chat. */
export interface ChatHandlers {
  readonly do: (step: Step) => void;
  readonly copy: (text: string) => void;
  readonly pickPlace: () => void;
  /** Says what the bot wrote, for those who do not see it. */
  readonly announce: (text: string) => void;
  /** Something the bot answered to a tap. */
  readonly alert: (text: string, isModal: boolean) => void;
}

interface Drawn {
  readonly place: HTMLLIElement;
  /** What is drawn, but for the spinners. */
  look: string;
}

/** How long a message shows that it was edited, in milliseconds. */
const markedFor = 1600;
/** Nearer to the end than this, in pixels, the chat stays at its end. */
const nearEnd = 48;
/** A bot that takes longer than this has its progress shown, in milliseconds. */
const promptly = 1000;
/** After so long nothing more is expected, in milliseconds: there is what the bot rightly says nothing to. */
const patience = 30_000;

/** One telephone on the page. */
export class ChatPane {
  readonly element: HTMLElement;
  readonly #handlers: ChatHandlers;
  readonly #title = element("h2", {});
  readonly #status = element("p", { class: "status" });
  readonly #greeting = element("div", { class: "greeting", dir: "auto" });
  readonly #list = element("ol", { class: "messages", "aria-label": "Messages" });
  readonly #scroller = element("div", { class: "scroller", tabindex: "0" }, this.#greeting, this.#list);
  readonly #reply = element("div", { class: "reply", role: "group", "aria-label": "Keyboard", hidden: true });
  readonly #drawn = new Map<string, Drawn>();
  #chat: ChatView | undefined;
  #isFirst = true;
  #isAtEnd = true;
  #alerts = 0;
  #replyLook = "";
  #waiting: number | undefined;

  constructor(handlers: ChatHandlers) {
    this.#handlers = handlers;
    const avatar = element("img", {
      src: new URL("icon.svg", import.meta.url).href,
      alt: "",
      width: "40",
      height: "40",
    });
    const head = element("header", { class: "head" }, avatar, element("div", {}, this.#title, this.#status));
    this.element = element("section", { class: "chat" }, head, this.#scroller, this.#reply);
    this.#scroller.addEventListener("scroll", () => {
      const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
      this.#isAtEnd = scrollHeight - scrollTop - clientHeight < nearEnd;
    });
    const stay = new ResizeObserver(() => {
      if (this.#isAtEnd) this.#scrollToEnd();
    });
    stay.observe(this.#scroller);
    stay.observe(this.#list);
  }

  update(chat: ChatView, language: PhoneLanguage | undefined): void {
    const { bot, messages, alerts } = chat;
    const grew = messages.length > (this.#chat?.messages.length ?? 0);
    this.#chat = chat;
    this.#title.textContent = bot.name;
    const phone = language?.name ?? chat.language;
    this.element.setAttribute("aria-label", `Chat, phone language: ${phone}`);
    this.#scroller.setAttribute("aria-label", `Chat, phone language: ${phone}`);
    this.#list.lang = language?.isSpoken === true ? chat.language : "en";
    this.#greet(chat);
    this.#updateList(messages, bot.name);
    this.#updateReply(chat);
    this.#showProgress(chat.isWaiting, phone);
    for (const { text, isModal } of alerts.slice(this.#alerts)) {
      if (!this.#isFirst) this.#handlers.alert(text, isModal);
    }
    this.#alerts = alerts.length;
    this.#isFirst = false;
    if (this.#isAtEnd || grew) this.#scrollToEnd();
  }

  #scrollToEnd(): void {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  /** What the bot says of itself, in a chat that is empty. */
  #greet({ messages, bot, access }: ChatView): void {
    this.#greeting.hidden = messages.length > 0;
    const [title, ...lines] =
      access === "new" ? ["What can this bot do?", ...bot.description.split("\n")] : ["The chat is empty."];
    this.#greeting.replaceChildren(
      element("strong", {}, title),
      ...lines.map((line) => element("p", {}, line)),
    );
  }

  #updateList(messages: readonly MessageView[], author: string): void {
    const wanted = withDays(messages);
    for (const [key, { place }] of this.#drawn) {
      if (!wanted.has(key)) {
        this.#drawn.delete(key);
        leave(place);
      }
    }
    let before = this.#list.firstElementChild;
    for (const [key, item] of wanted) {
      while (before?.classList.contains("leaving") === true) before = before.nextElementSibling;
      const drawn = this.#drawn.get(key) ?? { place: element("li", { tabindex: "-1" }), look: "" };
      this.#drawn.set(key, drawn);
      if (drawn.place === before) before = before.nextElementSibling;
      else this.#list.insertBefore(drawn.place, before);
      if (typeof item === "string") drawDay(drawn, item);
      else this.#updateMessage(drawn, item, author);
    }
  }

  #updateMessage(drawn: Drawn, message: MessageView, author: string): void {
    const { place } = drawn;
    const look = lookOf(message);
    if (drawn.look !== look) {
      const isEdit = drawn.look !== "";
      const hadFocus = place.contains(document.activeElement);
      drawn.look = look;
      place.className = `message ${message.from}`;
      place.setAttribute("aria-labelledby", `who-${message.id} content-${message.id}`);
      place.replaceChildren(...drawMessage(message, author, this.#messageHandlers()));
      // Whoever tapped with the keyboard is taken to the new text, which is thereby read out.
      if (hadFocus) place.focus({ preventScroll: true });
      if (isEdit) mark(place);
      if (!hadFocus && !this.#isFirst && message.from === "bot") {
        this.#handlers.announce(`${author}: ${wordsOf(message)}`);
      }
    }
    markTapped(place, message.keyboard);
  }

  #messageHandlers(): MessageHandlers {
    return {
      tap: (message, row, column) => {
        if (this.#chat) this.#handlers.do(tapStep(this.#chat, message, row, column));
      },
      copy: this.#handlers.copy,
      command: (text) => {
        this.#handlers.do({ kind: "send", text });
      },
    };
  }

  #updateReply({ replyKeyboard }: ChatView): void {
    const look = JSON.stringify(replyKeyboard ?? []);
    if (look === this.#replyLook) return;
    this.#replyLook = look;
    this.#reply.hidden = replyKeyboard === undefined;
    this.#reply.replaceChildren(
      ...drawReplyKeyboard(replyKeyboard ?? [], {
        do: this.#handlers.do,
        pickPlace: this.#handlers.pickPlace,
      }),
    );
  }

  #showProgress(isWaiting: boolean, phone: string): void {
    if (!isWaiting) {
      clearInterval(this.#waiting);
      this.#waiting = undefined;
      this.#status.textContent = `bot · phone language: ${phone}`;
      return;
    }
    if (this.#waiting !== undefined) return;
    const since = Date.now();
    this.#waiting = setInterval(() => {
      const waited = Date.now() - since;
      this.#status.textContent =
        waited < patience
          ? `the bot is answering… ${Math.round(waited / 1000)} s`
          : "the bot has said nothing to that";
    }, promptly);
  }
}

/** The messages by key, with the day before the first one of each. */
function withDays(messages: readonly MessageView[]): Map<string, MessageView | string> {
  const items = new Map<string, MessageView | string>();
  for (const message of messages) {
    const day = new Date(message.sentAt).toLocaleDateString("en-GB", { day: "numeric", month: "long" });
    if (!items.has(day)) items.set(day, day);
    items.set(String(message.id), message);
  }
  return items;
}

function drawDay(drawn: Drawn, day: string): void {
  if (drawn.look === day) return;
  drawn.look = day;
  drawn.place.className = "day";
  drawn.place.replaceChildren(day);
}

/** What is said of a message to those who do not see it. */
function wordsOf({ text, contact, photo }: MessageView): string {
  return text || (contact?.name ?? (photo === undefined ? "" : "Photo"));
}

/** All of a message but its spinners. */
function lookOf(message: MessageView): string {
  return JSON.stringify(message, (key, value: unknown) => (key === "isTapped" ? undefined : value));
}

function mark(place: HTMLElement): void {
  place.classList.add("edited");
  setTimeout(() => {
    place.classList.remove("edited");
  }, markedFor);
}

/** Takes a message away as one sees it go. */
function leave(place: HTMLElement): void {
  place.classList.add("leaving");
  place.inert = true;
  const gone = () => {
    place.remove();
  };
  place.addEventListener("animationend", gone);
  if (getComputedStyle(place).animationName === "none") gone();
}
