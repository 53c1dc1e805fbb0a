import { screenOfTarget, type ButtonTarget } from "./button.ts";
import type { Screen } from "./screen.ts";
import type { ScreenId } from "./screen-ids.ts";

/** Whether a screen, or one that it lies below, is still being written. */
export function isDraft({ draft, parent }: Screen, screens: ReadonlyMap<ScreenId, Screen>): boolean {
  const above = parent === undefined ? undefined : screens.get(parent);
  return draft || (above !== undefined && isDraft(above, screens));
}

/** The screens that people are shown: without the drafts, and without the buttons that lead to them. */
export function withoutDrafts(screens: ReadonlyMap<ScreenId, Screen>): ReadonlyMap<ScreenId, Screen> {
  const shown = [...screens].filter(([, screen]) => !isDraft(screen, screens));
  if (shown.length === screens.size) return screens;
  const leadsToDraft = (target: ButtonTarget): boolean => {
    const named = screenOfTarget(target);
    const screen = named === undefined ? undefined : screens.get(named);
    return screen !== undefined && isDraft(screen, screens);
  };
  return new Map(shown.map(([id, screen]) => [id, withButtons(screen, (target) => !leadsToDraft(target))]));
}

/** A screen with those of its buttons that are kept. */
export function withButtons(screen: Screen, isKept: (target: ButtonTarget) => boolean): Screen {
  const keep = (rows: Screen["rows"]): Screen["rows"] =>
    rows.map((row) => row.filter(isKept)).filter((row) => row.length > 0);
  const { flow } = screen;
  return {
    ...screen,
    rows: keep(screen.rows),
    flow: flow.kind === "check" ? { ...flow, end: keep(flow.end) } : flow,
  };
}
