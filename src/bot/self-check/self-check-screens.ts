import type { InlineKeyboardButton } from "grammy/types";
import type { Content } from "../../content/content.ts";
import { selfCheckAnswers, type SelfCheck } from "../../content/self-check.ts";
import { assertDefined } from "../../content/assert-defined.ts";
import { wayBack } from "../../content/direction.ts";
import { joinSentences } from "../../content/join-sentences.ts";
import type { Button } from "../../content/button.ts";
import { help } from "../../content/screen-ids.ts";
import { writeTap, type Tap } from "../screen/callback-data.ts";
import type { Dependencies } from "../chat/context.ts";
import type { Say } from "../../content/say.ts";
import { numbersToCopy } from "../screen/numbers-to-copy.ts";
import type { Message, ScreenMessages } from "../screen/screen-messages.ts";

/** Where somebody is in a self-check: it is all in the button that they tapped. */
type SelfCheckState = Omit<Extract<Tap, { readonly kind: "check" }>, "kind">;

/** What the bot's message shows during a self-check. */
export class SelfCheckScreens {
  readonly #content: Content;
  readonly #say: Say;
  readonly #screens: ScreenMessages;

  constructor({ content, say, screens }: Pick<Dependencies, "content" | "say" | "screens">) {
    this.#content = content;
    this.#say = say;
    this.#screens = screens;
  }

  /** The question that comes next, or the end. */
  message(state: SelfCheckState): Message {
    const check = this.#selfCheck(state);
    return state.answers.length < check.questions.length ? this.#question(state) : this.#end(state);
  }

  #question(state: SelfCheckState): Message {
    const { language, check: id, answers } = state;
    const { questions } = this.#selfCheck(state);
    const step = { step: String(answers.length + 1), steps: String(questions.length) };
    const text = `${this.#say(language, "check-step", step)}\n\n<b>${assertDefined(questions[answers.length], id).asks}</b>`;
    const to = (label: string, next: string): Button => ({ kind: "check", check: id, answers: next, label });
    const choices = (["yes", "no", "unsure"] as const).map((answer) =>
      to(this.#say(language, `check-${answer}`), answers + selfCheckAnswers[answer]),
    );
    return this.#screens.compose({ language, screen: id, text, rows: [choices, ...this.#waysOut(state)] });
  }

  /** Back and stop, and what stands below every screen. */
  #waysOut(state: SelfCheckState): (readonly Button[])[] {
    const { language, check: id, answers } = state;
    const stop: Button = {
      kind: "back",
      screen: assertDefined(this.#content.screens.get(id)?.parent, id),
      label: this.#say(language, "check-stop"),
    };
    return [
      answers === "" ? [stop] : [this.#toQuestionBefore(state, "check-back"), stop],
      ...this.#footer(state),
    ];
  }

  /** What stands below every screen, but for the way back, which a check has itself. */
  #footer({ language, check }: SelfCheckState): (readonly Button[])[] {
    return this.#content.footer(language, check).map((row) => row.filter(({ kind }) => kind !== "back"));
  }

  #toQuestionBefore(
    { language, check, answers }: SelfCheckState,
    label: "check-back" | "button-back",
  ): Button {
    return {
      kind: "check",
      check,
      answers: answers.slice(0, -1),
      label: wayBack(language, this.#say(language, label)),
    };
  }

  /** A page of the end; where its answers are sent on, they stand in a message of their own below. */
  #end(state: SelfCheckState): Message {
    const { language, check: id, answers, send } = state;
    const check = this.#selfCheck(state);
    const pages = check.pages(answers);
    const page = Math.min(state.page, pages.length - 1);
    const isSent = send && check.forward(answers) !== undefined;
    const sendOn = joinSentences(this.#say(language, "check-forwarded"), this.#say(language, "note-hidden"));
    const sent = `${sendOn}\n\n${check.head(answers)}`;
    const text = isSent ? sent : assertDefined(pages[page], id);
    const calls = numbersToCopy(this.#content, language, text);
    const toPage = (to: number, label: string): Button => ({
      kind: "check",
      check: id,
      answers,
      page: to,
      label,
    });
    const more = toPage(page + 1, this.#say(language, "check-more"));
    const moreRow = page + 1 < pages.length && !isSent ? [[more]] : [];
    if (page > 0) {
      const back = toPage(page - 1, wayBack(language, this.#say(language, "button-back")));
      const rows = [...calls, ...moreRow, [back], ...this.#footer(state)];
      return this.#screens.compose({ language, screen: id, text, rows });
    }
    return this.#screens.compose({
      language,
      screen: id,
      text,
      rows: [...calls, ...this.#firstPageRows(state, moreRow)],
    });
  }

  #firstPageRows(
    state: SelfCheckState,
    more: readonly (readonly Button[])[],
  ): (readonly (Button | InlineKeyboardButton)[])[] {
    const { language, check: id, answers } = state;
    // Back leads to the last question: a row of its own would push a number out of sight.
    const toLast = this.#toQuestionBefore(state, "button-back");
    const below = this.#content
      .footer(language, id)
      .map((row) => row.map((button) => (button.kind === "back" ? toLast : button)));
    const isHelp = (row: readonly Button[]): boolean =>
      row.some((button) => button.kind === "screen" && button.screen === help);
    const hasYes = answers.includes(selfCheckAnswers.yes);
    const send = {
      text: this.#say(language, "check-send"),
      callback_data: writeTap({ kind: "check", ...state, send: true }),
    };
    return [
      // One yes is reason enough for help to come first.
      ...(hasYes ? below.filter(isHelp) : []),
      ...more,
      ...(this.#selfCheck(state).forward(answers) === undefined ? [] : [[send]]),
      ...this.#content.selfCheckEnd(language, id),
      ...(hasYes ? below.filter((row) => !isHelp(row)) : below),
    ];
  }

  #selfCheck({ language, check }: SelfCheckState): SelfCheck {
    return assertDefined(this.#content.selfCheck(language, check), check);
  }
}
