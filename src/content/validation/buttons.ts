import type { Problem } from "../../files/problem.ts";
import { screenOfTarget, type ButtonTarget } from "../button.ts";
import type { Facts } from "../facts.ts";
import { withButtons } from "../drafts.ts";
import type { Flows } from "../flows.ts";
import type { Screen } from "../screen.ts";
import { help, menu, type ScreenId } from "../screen-ids.ts";

/** All buttons that a flow file gives a screen, and the end of its check. */
export function buttonsOf({ rows, flow }: Screen): ButtonTarget[] {
  return [...rows, ...(flow.kind === "check" ? flow.end : [])].flat();
}

/** Refuses buttons that lead to a screen or a contact that is not there, or to what a contact does not have. */
export function checkTargets({ screens, areWhole }: Flows, { contacts }: Facts): Problem[] {
  return [...screens.values()].flatMap((screen) =>
    buttonsOf(screen)
      // A screen that is not there may stand in a file that cannot be read.
      .filter((target) => areWhole || isThere(target, screens))
      .flatMap((target) => faultOf(target, screens, contacts) ?? [])
      .map((what) => ({
        where: screen.where,
        what: `a button of ${screen.id}: ${what}`,
        mend: "correct the name, or add what is missing in flows/.",
      })),
  );
}

/** Whether the screen that a button names is there, where it names one. */
function isThere(target: ButtonTarget, screens: ReadonlyMap<ScreenId, Screen>): boolean {
  const named = screenOfTarget(target);
  return named === undefined || screens.has(named);
}

function faultOf(
  target: ButtonTarget,
  screens: ReadonlyMap<ScreenId, Screen>,
  contacts: Facts["contacts"],
): string | undefined {
  if (target.kind === "screen" || target.kind === "icon") {
    const screen = screens.get(target.screen);
    if (!screen) return `there is no screen ${target.screen}`;
    return target.kind === "icon" && !screen.icon ? `${target.screen} has no icon` : undefined;
  }
  if (target.kind === "picture" && screens.get(target.of)?.picture === undefined) {
    return `there is no picture of ${target.of}`;
  }
  if (!("contact" in target)) return undefined;
  const contact = contacts.get(target.contact);
  if (!contact) return `there is no contact ${target.contact}`;
  const wanted = target.kind === "link" ? "site" : "phone";
  return contact[wanted] === undefined ? `${target.contact} has no ${wanted}` : undefined;
}

/**
 * The screens as they can be shown, so that what is wrong with their words is told beside what is wrong with their
 * buttons; none where the menu or help is lacking, which stand below every other.
 */
export function soundScreens(
  screens: ReadonlyMap<ScreenId, Screen>,
  { contacts }: Facts,
): ReadonlyMap<ScreenId, Screen> {
  if (!screens.has(menu) || !screens.has(help)) return new Map();
  return new Map(
    [...screens].map(([id, screen]) => {
      const sound = withButtons(screen, (target) => faultOf(target, screens, contacts) === undefined);
      const { parent } = screen;
      return [id, { ...sound, parent: parent === undefined || screens.has(parent) ? parent : menu }];
    }),
  );
}
