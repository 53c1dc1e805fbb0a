import type { Button } from "./button.ts";
import { help, menu, type ScreenId } from "./screen-ids.ts";
import type { Screen } from "./screen.ts";

/**
 * The rows below every screen: help, and back, menu and ✖. The menu itself has only ✖, a bare screen nothing.
 * @param toScreen a button to a screen, in the language of the rows
 * @param back the label of the way back
 */
export function footerButtons(
  { id, parent, bare }: Screen,
  toScreen: (id: ScreenId) => Button,
  back: string,
): (readonly Button[])[] {
  const exit: Button = { kind: "exit", label: "✖" };
  if (bare) return [];
  if (parent === undefined) return [[exit]];
  const toParent: Button = { kind: "back", screen: parent, label: back };
  return [...(id === help ? [] : [[toScreen(help)]]), [toParent, toScreen(menu), exit]];
}
