import { selfCheckAddress } from "../address.ts";
import { selfCheckAnswers, type SelfCheck } from "../self-check.ts";
import { readableLength } from "../layout/phone.ts";
import type { Locale } from "../locale/locale.ts";
import { longestAnswer, noteText, type Note } from "../note.ts";
import type { Screen } from "../screen.ts";
import { messageOf } from "../screen-ids.ts";
import type { Problem } from "../../files/problem.ts";
import { checkLabel } from "./labels.ts";
import { lineAbove, limits } from "./limits.ts";
import { checkHtml, checkPlain } from "./words.ts";

/** Holds the questions of a check and its longest endings against the limits of Telegram. */
export function checkSelfCheck({ id, where }: Screen, locale: Locale, check: SelfCheck): Problem[] {
  const all = (answer: string): string => answer.repeat(check.questions.length);
  const said = (message: string): string => locale.messages.get(message)?.where ?? where;
  const name = `${id} in ${locale.language}`;
  const room = limits.text - lineAbove;
  // A page becomes too long by one answer alone: what more there is goes to the next.
  const each = check.questions.flatMap((_, index) =>
    [selfCheckAnswers.yes, selfCheckAnswers.unsure].map((answer) => {
      const no = all(selfCheckAnswers.no);
      return no.slice(0, index) + answer + no.slice(index + 1);
    }),
  );
  const endings = [...Object.values(selfCheckAnswers).map(all), ...each].flatMap((answers) => {
    const forward = check.forward(answers);
    return [
      ...check
        .pages(answers)
        .flatMap((page) => checkHtml(said(messageOf(id)), `the end of ${name}`, page, readableLength)),
      ...(forward === undefined
        ? []
        : checkHtml(said(messageOf(id)), `what ${name} sends on`, forward, room)),
    ];
  });
  const questions = check.questions.flatMap(({ asks, said: answer }) => [
    ...checkHtml(said(messageOf(id)), `a question of ${name}`, asks, lineAbove),
    ...checkPlain(said(messageOf(id)), `an answer of ${name}`, answer, lineAbove),
  ]);
  const data = selfCheckAddress(locale.language, id, all(selfCheckAnswers.yes));
  const isTooLong = Buffer.byteLength(data) + 1 > limits.buttonData;
  return [
    ...endings,
    ...questions,
    ...(isTooLong
      ? [{ where, what: `${name} asks too much for a button`, mend: "ask fewer questions." }]
      : []),
  ];
}

/** Holds a note against the limits of Telegram: whatever is answered must fit into the message that it ends in. */
export function checkNote({ id, where }: Screen, locale: Locale, note: Note): Problem[] {
  const said = locale.messages.get(messageOf(id))?.where ?? where;
  const name = `${id} in ${locale.language}`;
  const longest = noteText(
    note,
    note.questions.map(() => "W".repeat(longestAnswer)),
  );
  const { length } = longest ?? "";
  const questions = note.questions.flatMap((question) => [
    ...checkHtml(said, `a question of ${name}`, question.asks, lineAbove),
    ...checkLabel(said, `ask-${question.id}.name`, question.name, { sign: "✎ " }),
  ]);
  return [
    ...checkPlain(said, `${messageOf(id)}.title`, note.title, lineAbove),
    ...questions,
    ...(length > limits.text - lineAbove
      ? [{ where, what: `${name} can become ${length} characters long`, mend: "ask fewer questions." }]
      : []),
  ];
}
