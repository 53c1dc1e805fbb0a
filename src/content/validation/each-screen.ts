import type { Facts } from "../facts.ts";
import type { Locale } from "../locale/locale.ts";
import type { RenderedScreen, Screen } from "../screen.ts";
import type { Problem } from "../../files/problem.ts";
import { checkCopyable } from "./copyable.ts";
import { checkLabels } from "./labels.ts";
import { checkScreen } from "./screen.ts";
import { checkSight } from "./sight.ts";

/** Holds a finished screen of one language against all that a screen has to keep; across-files.ts holds the files against each other. */
export function checkEachScreen(
  screen: Screen,
  locale: Locale,
  rendered: RenderedScreen,
  facts: Facts,
): Problem[] {
  return [
    ...checkScreen(screen, locale, rendered),
    ...checkLabels(screen, locale, rendered),
    ...checkSight(screen, locale, rendered, facts),
    ...checkCopyable(screen, locale, rendered, facts),
  ];
}
