import type { Problem } from "../../files/problem.ts";
import { regions } from "../../places/place.ts";
import { withoutDrafts } from "../drafts.ts";
import type { Screen } from "../screen.ts";
import { cover, menu, neededScreens, type ScreenId } from "../screen-ids.ts";
import { buttonsOf } from "./buttons.ts";

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
