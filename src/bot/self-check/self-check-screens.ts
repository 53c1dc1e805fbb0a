import type { InlineKeyboardButton } from "grammy/types";
import { selfCheckAnswers } from "../../content/self-check.ts";
import { assertDefined } from "../../content/assert-defined.ts";
import type { Button } from "../../content/button.ts";
import { help } from "../../content/screen-ids.ts";
import { writeTap, type Tap } from "../screen/callback-data.ts";
import type { Dependencies } from "../chat/context.ts";
import { numbersToCopy } from "../screen/numbers-to-copy.ts";
import type { Message } from "../screen/screen-messages.ts";

/** Where somebody is in a check: it is all in the button that they tapped. */
export type SelfCheckState = Omit<Extract<Tap, { readonly kind: "check" }>, "kind">;

type SelfCheckDependencies = Pick<Dependencies, "content" | "say" | "screens">;

/** The question that comes next, or the end. */
export function selfCheckMessage(dependencies: SelfCheckDependencies, state: SelfCheckState): Message {
  const check = assertDefined(dependencies.content.selfCheck(state.language, state.check), state.check);
  return state.answers.length < check.questions.length
    ? question(dependencies, state)
    : end(dependencies, state);
}

function question({ content, say, screens }: SelfCheckDependencies, state: SelfCheckState): Message {
  const { language, check: id, answers } = state;
  const { questions } = assertDefined(content.selfCheck(language, id), id);
  const step = { step: String(answers.length + 1), steps: String(questions.length) };
  const text = `${say(language, "check-step", step)}\n\n<b>${assertDefined(questions[answers.length], id).asks}</b>`;
  const to = (label: string, next: string): Button => ({ kind: "check", check: id, answers: next, label });
  const choices = (["yes", "no", "unsure"] as const).map((answer) =>
    to(say(language, `check-${answer}`), answers + selfCheckAnswers[answer]),
  );
  return screens.compose(language, id, text, [choices, ...waysOut({ content, say }, state)]);
}

/** Back and stop, and what stands below every screen. */
function waysOut(
  { content, say }: Omit<SelfCheckDependencies, "screens">,
  state: SelfCheckState,
): (readonly Button[])[] {
  const { language, check: id, answers } = state;
  const below = content.footer(language, id);
  const stop: Button = {
    kind: "back",
    screen: assertDefined(content.screens.get(id)?.parent, id),
    label: say(language, "check-stop"),
  };
  return [
    answers === "" ? [stop] : [toQuestionBefore(say, state), stop],
    ...below.map((row) => row.filter(({ kind }) => kind !== "back")),
  ];
}

function toQuestionBefore(
  say: SelfCheckDependencies["say"],
  { language, check, answers }: SelfCheckState,
): Button {
  return { kind: "check", check, answers: answers.slice(0, -1), label: `◀ ${say(language, "check-back")}` };
}

/** A page of the end; where its answers are sent on, they stand in a message of their own below. */
function end({ content, say, screens }: SelfCheckDependencies, state: SelfCheckState): Message {
  const { language, check: id, answers, send } = state;
  const check = assertDefined(content.selfCheck(language, id), id);
  const pages = check.pages(answers);
  const page = Math.min(state.page, pages.length - 1);
  const isSent = send && check.forward(answers) !== undefined;
  const sent = `${say(language, "check-forwarded")} ${say(language, "note-hidden")}\n\n${check.head(answers)}`;
  const text = isSent ? sent : assertDefined(pages[page], id);
  const calls = numbersToCopy(content, language, text);
  const more: Button = {
    kind: "check",
    check: id,
    answers,
    page: page + 1,
    label: say(language, "check-more"),
  };
  const moreRow = page + 1 < pages.length && !isSent ? [[more]] : [];
  if (page > 0) {
    const back: Button = {
      kind: "check",
      check: id,
      answers,
      page: page - 1,
      label: `◀ ${say(language, "button-back")}`,
    };
    const below = content.footer(language, id).map((row) => row.filter(({ kind }) => kind !== "back"));
    return screens.compose(language, id, text, [...calls, ...moreRow, [back], ...below]);
  }
  return screens.compose(language, id, text, [...calls, ...firstPageRows({ content, say }, state, moreRow)]);
}

function firstPageRows(
  { content, say }: Omit<SelfCheckDependencies, "screens">,
  state: SelfCheckState,
  more: readonly (readonly Button[])[],
): (readonly (Button | InlineKeyboardButton)[])[] {
  const { language, check: id, answers } = state;
  // Back leads to the last question: a row of its own would push a number out of sight.
  const toLast: Button = { ...toQuestionBefore(say, state), label: `◀ ${say(language, "button-back")}` };
  const below = content
    .footer(language, id)
    .map((row) => row.map((button) => (button.kind === "back" ? toLast : button)));
  const isHelp = (row: readonly Button[]): boolean =>
    row.some((button) => button.kind === "screen" && button.screen === help);
  const hasYes = answers.includes(selfCheckAnswers.yes);
  const send = {
    text: say(language, "check-send"),
    callback_data: writeTap({ kind: "check", ...state, send: true }),
  };
  return [
    // One yes is reason enough for help to come first.
    ...(hasYes ? below.filter(isHelp) : []),
    ...more,
    ...(assertDefined(content.selfCheck(language, id), id).forward(answers) === undefined ? [] : [[send]]),
    ...content.selfCheckEnd(language, id),
    ...(hasYes ? below.filter((row) => !isHelp(row)) : below),
  ];
}
