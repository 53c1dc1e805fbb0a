import { fits, fittingLength } from "../layout/labels.ts";
import type { RenderedScreen, Screen } from "../screen.ts";
import { messageOf } from "../screen-ids.ts";
import type { Locale } from "../locale/locale.ts";
import type { Problem } from "../../files/problem.ts";
import { checkPlain } from "./texts.ts";

/** Refuses a label that is no plain words, or that a small phone cuts on one of so many buttons in a row, behind a sign. */
export function checkLabel(
  where: string,
  what: string,
  label: string,
  { columns = 1, sign = "" }: { readonly columns?: number; readonly sign?: string } = {},
): Problem[] {
  const faults = checkPlain(where, what, label, Infinity);
  if (faults.length > 0 || fits(sign + label, columns)) return faults;
  const row = columns === 1 ? "alone in its row" : `in a row of ${columns}`;
  const length = fittingLength(sign + label, columns) - sign.length;
  return [
    {
      where,
      what: `${what} is cut ${row}: "${label}"`,
      mend: `a phone shows about ${length} of its ${label.length} characters: say less.`,
    },
  ];
}

/**
 * Refuses labels of a screen that are cut, and two buttons with the same name. A row that is too narrow for its labels has
 * been put into several by then, but on a screen whose numbers must stay in sight.
 */
export function checkLabels(screen: Screen, locale: Locale, { label, rows }: RenderedScreen): Problem[] {
  const { id, where } = screen;
  const message = messageOf(id);
  const said = locale.messages.get(message)?.where ?? where;
  const name = `${id} in ${locale.language}`;
  const own = rows.flatMap((row) => {
    const columns = screen.inSight ? row.length : 1;
    // What every screen says is told once, and not with each screen.
    const untold = columns > 1 ? row : row.filter(({ kind }) => kind === "link" || kind === "language");
    return untold
      .filter(({ kind }) => kind !== "exit")
      .flatMap((button) => checkLabel(where, `a button of ${name}`, button.label, { columns }));
  });
  const labels = rows.flat().map((button) => button.label);
  const twins = new Set(labels.filter((one, index) => labels.indexOf(one) !== index));
  return [
    ...checkLabel(said, `${message}.label`, label),
    ...own,
    ...[...twins].map((twin) => ({
      where,
      what: `${name} has two buttons named "${twin}"`,
      mend: "give each a name of its own.",
    })),
  ];
}
