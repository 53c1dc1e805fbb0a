import { refused } from "../refusals.ts";
import type { World } from "../world.ts";

/** The house's promise: no message makes the telephone sound. */
export function checkSilence(world: World, method: string, disabled: boolean | undefined): void {
  if (world.house && disabled !== true) throw refused("notSilent", { method });
}

/** The house's promise: no link is shown as a picture of its page. */
export function checkPreview(
  world: World,
  method: string,
  options: { is_disabled?: boolean | undefined } | undefined,
): void {
  if (world.house && options?.is_disabled !== true) throw refused("linkPreview", { method });
}
