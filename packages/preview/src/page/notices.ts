import { element, part } from "./element.ts";
import type { ContentProblem, ContentView } from "./protocol.ts";

/** How long something in passing stays, in milliseconds. */
const passing = 4000;
/** What takes longer than this has its progress shown, in milliseconds. */
const promptly = 1000;

/** What the page says beside the chats. */
export class Notices {
  readonly #progress = part("progress", HTMLElement);
  readonly #problems = part("problems", HTMLElement);
  readonly #warnings = part("warnings", HTMLDetailsElement);
  readonly #toasts = part("toasts", HTMLElement);
  readonly #announcer = part("announcer", HTMLElement);
  readonly #dialog = part("alert", HTMLDialogElement);
  readonly #dialogText = part("alert-text", HTMLElement);
  #reloading: number | undefined;
  #isThere = true;
  #content: ContentView | undefined;

  /** Says something in passing. */
  toast(text: string): void {
    const toast = element("p", { class: "toast", dir: "auto" }, text);
    this.#toasts.append(toast);
    setTimeout(() => {
      toast.remove();
    }, passing);
  }

  /** Says something that has to be put away. */
  alert(text: string): void {
    this.#dialogText.textContent = text;
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  /** Says something to those who do not see the page. */
  announce(text: string): void {
    this.#announcer.append(element("p", {}, text));
    while (this.#announcer.childElementCount > 5) this.#announcer.firstElementChild?.remove();
  }

  showContent(content: ContentView): void {
    if (this.#content !== undefined && content.reloads > this.#content.reloads) {
      this.toast("Reloaded: this is what is saved now.");
    }
    if (JSON.stringify(content.problems) !== JSON.stringify(this.#content?.problems ?? [])) {
      this.#showProblems(content);
    }
    if (JSON.stringify(content.warnings) !== JSON.stringify(this.#content?.warnings ?? [])) {
      this.#showWarnings(content);
    }
    this.#content = content;
    clearTimeout(this.#reloading);
    this.#reloading = content.isReloading
      ? setTimeout(() => {
          this.#showProgress("Something was saved. It is checked, and the bot starts anew…");
        }, promptly)
      : undefined;
    if (!content.isReloading) this.#showProgress("");
  }

  showConnection(isThere: boolean): void {
    if (isThere !== this.#isThere) {
      this.#isThere = isThere;
      this.#showProgress(isThere ? "" : "The preview has stopped. It is tried again until it is back…");
    }
  }

  #showProgress(text: string): void {
    this.#progress.textContent = text;
    this.#progress.hidden = text === "";
  }

  #showProblems({ problems }: ContentView): void {
    this.#problems.hidden = problems.length === 0;
    this.#problems.replaceChildren(
      element("h2", {}, "What was saved has a fault. The bot goes on with what it said before."),
      drawProblems(problems),
    );
  }

  #showWarnings({ warnings }: ContentView): void {
    this.#warnings.hidden = warnings.length === 0;
    this.#warnings.replaceChildren(
      element("summary", {}, `To mend before a release: ${warnings.length}`),
      drawProblems(warnings),
    );
  }
}

function drawProblems(problems: readonly ContentProblem[]): HTMLElement {
  return element(
    "ul",
    {},
    ...problems.map(({ where, what, mend }) =>
      element(
        "li",
        {},
        element("code", {}, where),
        ` ${what}. `,
        element("span", { class: "mend" }, `Mend: ${mend}`),
      ),
    ),
  );
}
