import type { Problem } from "../../files/problem.ts";
import type { Facts } from "../facts.ts";
import type { Locale } from "../locale/locale.ts";
import type { Screen } from "../screen.ts";
import type { ScreenId } from "../screen-ids.ts";
import { buttonsOf } from "./buttons.ts";

/** Refuses a contact or a fact that no text and no button uses: a fact that nobody is told. */
export function checkFactsUsed(
  facts: Facts,
  screens: ReadonlyMap<ScreenId, Screen>,
  source: Locale,
): Problem[] {
  const inTexts = [...source.messages.values()].flatMap(({ variables }) => [...variables]);
  const inButtons = [...screens.values()]
    .flatMap(buttonsOf)
    .flatMap((target) => ("contact" in target ? [target.contact] : []));
  const used = new Set([...inTexts.map((variable) => facts.owner(variable)), ...inButtons]);
  return [...facts.origins.keys()]
    .filter((id) => !used.has(id) && !facts.damaged.has(id))
    .map((id) => ({
      where: facts.where(id),
      what: `no text and no button tells of ${id}`,
      mend: "use it in a text or a button, or take it away.",
    }));
}
