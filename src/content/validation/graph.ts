import { regions } from "../../places/place.ts";
import type { Facts } from "../contacts.ts";
import { withButtons, withoutDrafts } from "../drafts.ts";
import type { Flows } from "../flows.ts";
import type { Locale } from "../locale/locale.ts";
import type { Problem } from "../../files/problem.ts";
import type { ButtonTarget } from "../button.ts";
import type { Screen } from "../screen.ts";
import { cover, help, menu, neededScreens, type ScreenId } from "../screen-ids.ts";

/** All buttons that a flow file gives a screen, and the end of its check. */
function buttonsOf({ rows, flow }: Screen): ButtonTarget[] {
  return [...rows, ...(flow.kind === "check" ? flow.end : [])].flat();
}

/** The screens that a screen's own buttons lead to. */
export function targetsOf(screen: Screen, screens: ReadonlyMap<ScreenId, Screen>): ScreenId[] {
  return buttonsOf(screen).flatMap((target) => {
    if (target.kind === "screen" || target.kind === "icon") return [target.screen];
    if (target.kind === "locate")
      return [...screens.values()].filter(({ region }) => region).map(({ id }) => id);
    return [];
  });
}

/**
 * Refuses screens that are lacking or that nobody reaches, screens with no way back, and regions without exactly one centre.
 */
export function checkGraph(all: ReadonlyMap<ScreenId, Screen>): Problem[] {
  const screens = withoutDrafts(all);
  const reached = new Set<ScreenId>();
  // The exit on every screen leads to the cover.
  const waiting: ScreenId[] = [menu, cover];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const screen = screens.get(id);
    if (!screen || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...targetsOf(screen, screens));
  }
  const unreached = [...screens.values()].filter(({ id }) => !reached.has(id));
  const orphans = [...all.values()].filter(({ parent }) => parent !== undefined && !all.has(parent));
  const lacking = neededScreens.filter((id) => !screens.has(id));
  return [
    ...lacking.map((id) => ({
      where: `flows/${id.split(".")[0] ?? id}.yaml`,
      what: `there is no screen ${id}, which the program opens itself`,
      mend: "add it.",
    })),
    ...unreached.map(({ id, where }) => ({
      where,
      what: `no button leads to ${id}`,
      mend: "add a button to it on another screen, or take it away.",
    })),
    ...orphans.map(({ id, parent, where }) => ({
      where,
      what: `"back" on ${id} would lead to ${parent ?? ""}, which is no screen`,
      mend: `add the screen ${parent ?? ""}, or give this one another id.`,
    })),
    ...checkRegions(screens),
  ];
}

function checkRegions(screens: ReadonlyMap<ScreenId, Screen>): Problem[] {
  return regions.flatMap((region) => {
    const cards = [...screens.values()].filter((screen) => screen.region === region);
    if (cards.length === 1) return [];
    const mend = "give exactly one screen this region.";
    return [
      { where: cards[1]?.where ?? "flows/help.yaml", what: `${region} has ${cards.length} cards`, mend },
    ];
  });
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
  const named = "screen" in target ? target.screen : "of" in target ? target.of : undefined;
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
