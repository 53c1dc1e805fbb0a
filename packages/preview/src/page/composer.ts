import { element, part } from "./element.ts";
import { connectMenu } from "./menu.ts";
import type { ChatView } from "./protocol.ts";
import type { Step } from "./steps.ts";

interface ComposerHandlers {
  readonly do: (step: Step) => void;
  readonly pickPlace: () => void;
}

/** Where one writes: one for all chats on the page. */
export class Composer {
  readonly #do: (step: Step) => void;
  readonly #whole = part("composer", HTMLElement);
  readonly #form = part("compose", HTMLFormElement);
  readonly #text = part("text", HTMLInputElement);
  readonly #instead = part("instead", HTMLButtonElement);
  readonly #editing = part("editing", HTMLElement);
  readonly #commands = part("commands", HTMLElement);
  #chat: ChatView | undefined;

  constructor(handlers: ComposerHandlers) {
    this.#do = handlers.do;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#text.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#stopEditing();
      if (key === "ArrowUp" && this.#text.value === "") this.#edit();
    });
    part("stop-editing", HTMLButtonElement).addEventListener("click", () => {
      this.#stopEditing();
    });
    this.#instead.addEventListener("click", () => {
      this.#do(this.#chat?.access === "blocked" ? { kind: "unblock" } : { kind: "send", text: "/start" });
      this.#text.focus();
    });
    this.#connectCommands();
    this.#connectAttachments(handlers.pickPlace);
  }

  update(chat: ChatView): void {
    this.#chat = chat;
    this.#whole.hidden = false;
    this.#form.hidden = chat.access !== "open";
    this.#instead.hidden = chat.access === "open";
    this.#instead.textContent = chat.access === "blocked" ? "Unblock the bot" : "Start";
    this.#text.placeholder = chat.placeholder ?? "Message";
  }

  #submit(): void {
    const text = this.#text.value.trim();
    if (text === "") return;
    this.#do({ kind: this.#editing.hidden ? "send" : "edit", text });
    this.#text.value = "";
    this.#stopEditing();
  }

  #edit(): void {
    const last = this.#chat?.messages.findLast(({ from, text }) => from === "person" && text !== "");
    if (last === undefined) return;
    this.#editing.hidden = false;
    this.#text.value = last.text;
    this.#text.focus();
  }

  #stopEditing(): void {
    if (this.#editing.hidden) return;
    this.#editing.hidden = true;
    this.#text.value = "";
    this.#text.focus();
  }

  #connectCommands(): void {
    const button = part("open-commands", HTMLButtonElement);
    button.addEventListener("click", () => {
      this.#commands.replaceChildren(
        ...(this.#chat?.bot.commands ?? []).map(({ command, description }) => {
          const item = element(
            "button",
            { type: "button" },
            element("b", {}, `/${command}`),
            element("span", { dir: "auto" }, description),
          );
          item.addEventListener("click", () => {
            menu.close();
            this.#do({ kind: "send", text: `/${command}` });
            this.#text.focus();
          });
          return item;
        }),
      );
    });
    const menu = connectMenu(button, this.#commands);
  }

  #connectAttachments(pickPlace: () => void): void {
    const panel = part("attachments", HTMLElement);
    const menu = connectMenu(part("open-attachments", HTMLButtonElement), panel);
    panel.addEventListener("click", ({ target }) => {
      const what = target instanceof HTMLElement ? target.closest("button")?.dataset["do"] : undefined;
      if (what === undefined) return;
      menu.close();
      this.#text.focus();
      switch (what) {
        case "location":
          pickPlace();
          return;
        case "photo":
        case "voice":
        case "sticker":
        case "contact":
          this.#do({ kind: "post", what });
          return;
        case "edit":
          this.#edit();
          return;
        case "block":
          this.#do({ kind: "block" });
      }
    });
  }
}
