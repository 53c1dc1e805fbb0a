import { element, part } from "./element.ts";
import type { CallView } from "./protocol.ts";

/** As many calls are kept in the page. */
const most = 300;

const ruleOf = {
  telegram: "Telegram refuses it.",
  strict: "Telegram lets it pass in silence; the preview is stricter.",
  own: "It breaks a promise of this bot.",
} as const;

const stateWords = { waiting: "…", done: "ok", refused: "refused", broken: "failed" } as const;

/** The drawer with the calls that the bot made, the newest first. They are drawn when it is opened. */
export class Drawer {
  readonly #drawer = part("calls", HTMLElement);
  readonly #list = part("call-list", HTMLOListElement);
  readonly #open = part("open-calls", HTMLButtonElement);
  readonly #close = part("close-calls", HTMLButtonElement);
  readonly #badge = part("refusals", HTMLElement);
  readonly #none = part("no-calls", HTMLElement);
  readonly #drawn = new Map<number, HTMLLIElement>();
  #undrawn: readonly CallView[] = [];
  readonly #refused = new Set<number>();

  constructor() {
    this.#open.addEventListener("click", () => {
      this.#show(this.#drawer.hidden !== false);
    });
    this.#close.addEventListener("click", () => {
      this.#show(false);
    });
    const only = part("only-refused", HTMLInputElement);
    only.addEventListener("change", () => {
      this.#list.classList.toggle("only-refused", only.checked);
    });
    this.#drawer.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#show(false);
    });
  }

  add(calls: readonly CallView[]): void {
    for (const { id, state } of calls) if (state === "refused") this.#refused.add(id);
    this.#badge.hidden = this.#refused.size === 0;
    this.#badge.textContent = `${this.#refused.size} refused`;
    this.#undrawn = [...this.#undrawn, ...calls].slice(-most);
    if (!this.#drawer.hidden) this.#draw();
  }

  #draw(): void {
    for (const call of this.#undrawn) this.#drawOne(call);
    this.#undrawn = [];
    for (const [id, oldest] of this.#drawn) {
      if (this.#drawn.size <= most) break;
      oldest.remove();
      this.#drawn.delete(id);
    }
    this.#none.hidden = this.#drawn.size > 0;
  }

  #drawOne(call: CallView): void {
    const drawn = drawCall(call);
    const before = this.#drawn.get(call.id);
    if (before) before.replaceWith(drawn);
    else this.#list.prepend(drawn);
    this.#drawn.set(call.id, drawn);
  }

  #show(isOpen: boolean): void {
    if (isOpen) this.#draw();
    this.#drawer.hidden = !isOpen;
    this.#open.setAttribute("aria-expanded", String(isOpen));
    (isOpen ? this.#close : this.#open).focus();
  }
}

function drawCall({ method, payload, answer, state, refusal, at }: CallView): HTMLLIElement {
  const time = new Date(at).toLocaleTimeString("en-GB");
  const summary = element(
    "summary",
    {},
    element(
      "span",
      { class: "call" },
      element("b", {}, method),
      element("span", { dir: "auto" }, hintOf(payload)),
    ),
    element("span", { class: "state" }, stateWords[state]),
    element("time", {}, time),
  );
  const reason = refusal && [
    element(
      "p",
      { class: "reason" },
      `${ruleOf[refusal.rule]} Rule ${refusal.name}: ${refusal.when}. `,
      element("a", { href: refusal.source, target: "_blank", rel: "noopener noreferrer" }, "Documentation ↗"),
    ),
  ];
  return element(
    "li",
    { class: state },
    element(
      "details",
      { open: state === "refused" },
      summary,
      ...(reason ?? []),
      element("h3", {}, "What the bot sent"),
      element("pre", { tabindex: "0" }, JSON.stringify(payload, null, 2)),
      element("h3", {}, "What it was answered"),
      element("pre", { tabindex: "0" }, JSON.stringify(answer, null, 2)),
    ),
  );
}

/** What a call is about, in a few words: the text or caption of a message, or the language of a description. */
function hintOf(payload: CallView["payload"]): string {
  const { caption, text = caption, language_code: language } = payload;
  if (typeof language === "string") return language;
  if (typeof text !== "string") return "";
  return (text.split("\n")[0] ?? "").replace(/<[^>]*>/g, "");
}
