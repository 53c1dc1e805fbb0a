import { element, part } from "./element.ts";
import type { ContentView } from "./protocol.ts";
import type { Session } from "./session.ts";

/** What stands above the chats. */
export class Controls {
  readonly #session: Session;
  readonly #controls = part("controls", HTMLElement);
  readonly #narrow = part("open-controls", HTMLButtonElement);
  readonly #language = part("language", HTMLSelectElement);
  readonly #beside = part("beside", HTMLInputElement);
  readonly #besideLanguage = part("beside-language", HTMLSelectElement);
  readonly #screen = part("screen", HTMLInputElement);
  readonly #ahead = part("ahead", HTMLOutputElement);
  #screens: readonly string[] = [];

  constructor(session: Session, problem: (text: string) => void) {
    this.#session = session;
    this.#connectLanguages();
    this.#connectNarrow();
    part("start-over", HTMLButtonElement).addEventListener("click", () => {
      this.#openNarrow(false);
      void session.startOver();
    });
    for (const button of document.querySelectorAll<HTMLButtonElement>("[data-minutes]")) {
      button.addEventListener("click", () => {
        void session.passTime(Number(button.dataset["minutes"]));
      });
    }
    part("jump", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      const screen = this.#screen.value.trim();
      if (!this.#screens.includes(screen)) {
        problem(`There is no screen “${screen}”.`);
        return;
      }
      this.#screen.value = "";
      this.#openNarrow(false);
      void session.do({ kind: "jump", screen });
    });
  }

  showContent({ languages, screens }: ContentView): void {
    this.#screens = screens;
    part("screens", HTMLDataListElement).replaceChildren(
      ...screens.map((screen) => element("option", { value: screen })),
    );
    for (const select of [this.#language, this.#besideLanguage]) {
      const { value } = select;
      const options = languages.map(({ code, name, isSpoken }) =>
        element("option", { value: code }, isSpoken ? name : `${name} (the bot does not speak it)`),
      );
      select.replaceChildren(...options);
      if (value !== "") select.value = value;
    }
    this.showLanguages();
  }

  /** Shows the languages of the telephones as they are. */
  showLanguages(): void {
    const [first, second] = this.#session.languages;
    if (first !== undefined) this.#language.value = first;
    if (second !== undefined) this.#besideLanguage.value = second;
    this.#beside.checked = second !== undefined;
    this.#besideLanguage.hidden = second === undefined;
  }

  /** By how much the clock was put forward. */
  showAhead(milliseconds: number): void {
    const minutes = Math.round(milliseconds / 60_000);
    const parts = [
      [Math.floor(minutes / 1440), "d"],
      [Math.floor((minutes % 1440) / 60), "h"],
      [minutes % 60, "min"],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
    this.#ahead.textContent = told.length === 0 ? "" : `${told.join(" ")} ahead`;
  }

  #connectLanguages(): void {
    this.#language.addEventListener("change", () => {
      void this.#choose(0, this.#language.value);
    });
    this.#besideLanguage.addEventListener("change", () => {
      void this.#choose(1, this.#besideLanguage.value);
    });
    this.#beside.addEventListener("change", () => {
      this.#besideLanguage.hidden = !this.#beside.checked;
      if (!this.#beside.checked) {
        this.#session.putAway(1);
        return;
      }
      const codes = [...this.#besideLanguage.options].map(({ value }) => value);
      const other = this.#language.value === "uk" ? "en" : "uk";
      this.#besideLanguage.value = codes.includes(other) ? other : (codes[1] ?? "");
      void this.#choose(1, this.#besideLanguage.value);
    });
  }

  async #choose(phone: number, language: string): Promise<void> {
    await this.#session.setLanguage(phone, language);
    // Where the server has given no telephone, what was chosen must not stay: it could not be chosen again.
    this.showLanguages();
  }

  /** On a narrow screen the controls open from a button. */
  #connectNarrow(): void {
    this.#narrow.addEventListener("click", () => {
      this.#openNarrow(!this.#controls.classList.contains("open"));
    });
  }

  #openNarrow(isOpen: boolean): void {
    this.#controls.classList.toggle("open", isOpen);
    this.#narrow.setAttribute("aria-expanded", String(isOpen));
  }
}
