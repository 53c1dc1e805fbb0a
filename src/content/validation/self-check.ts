import type { Problem } from "../../files/problem.ts";
import { selfCheckAddress } from "../address.ts";
import { readableLength } from "../layout/phone.ts";
import type { Locale } from "../locale/locale.ts";
import type { Screen } from "../screen.ts";
import { messageOf } from "../screen-ids.ts";
import { selfCheckAnswers, type SelfCheck } from "../self-check.ts";
import { limits, lineAbove } from "./limits.ts";
import { checkHtml, checkPlain } from "./texts.ts";

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
