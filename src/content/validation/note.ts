import type { Problem } from "../../files/problem.ts";
import type { Locale } from "../locale/locale.ts";
import { longestAnswer, noteText, type Note } from "../note.ts";
import type { Screen } from "../screen.ts";
import { messageOf } from "../screen-ids.ts";
import { checkLabel } from "./labels.ts";
import { limits, lineAbove } from "./limits.ts";
import { checkHtml, checkPlain } from "./texts.ts";

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
