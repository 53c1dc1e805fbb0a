/** Message ids from the first to the last, both included, among which something may stand that nobody knows of. */
export type IdRange = readonly [first: number, last: number];

/** How far from a known message one is looked for that nobody knows of. Other people's messages have ids between. */
const reach = 200;
/** How far apart two ranges may be that become one. Other people's messages have the ids between, which Telegram skips. */
export const nearEnough = 10;
/** How many ids are searched at most for what was sent while others were. */
const most = 2000;
/** The same, where it was sent not long ago. */
const mostWhole = 5000;

/** Where a message can be that was sent after this one; `newest` is the highest id that is known by now. */
export function rangeAfter(id: number, newest = id): IdRange {
  return [id + 1, Math.min(Math.max(id, newest) + reach, id + most)];
}

/**
 * Where a message can be that was sent after this one, perhaps just now: also below the highest id that is known, where that is far
 * above.
 */
export function rangesAfter(id: number, newest: number): IdRange[] {
  const last = Math.max(id, newest) + reach;
  if (last - id <= mostWhole) return [[id + 1, last]];
  return [rangeAfter(id, newest), [last - most / 2, last]];
}

/** Where a message can be that was sent after one and before another. */
export function rangeBetween(id: number, next: number): IdRange {
  return [Math.max(id + 1, next - most), next - 1];
}

/** Where a message can be that was sent not long before this one. */
export function rangeBefore(id: number): IdRange {
  return [Math.max(1, id - reach), id - 1];
}

/** Whether no id is in it. */
export function isEmpty([first, last]: IdRange): boolean {
  return first > last;
}

/** The fewest ranges that hold these ids and no others. */
export function rangesOf(ids: Iterable<number>): IdRange[] {
  return joined(
    [...ids].map((id) => [id, id]),
    1,
  );
}

/**
 * At most so many ranges that hold all of these: what lies near becomes one, and where there are more, the nearest do. None is left
 * out: whatever stands there would stay.
 */
export function fewRanges(ranges: readonly IdRange[], count: number): IdRange[] {
  const near = joined(ranges, nearEnough);
  return joined(near, gapThatLeaves(count, near));
}

/** Makes one of ranges that are no further apart than this. */
function joined(ranges: readonly IdRange[], gap: number): IdRange[] {
  const result: [first: number, last: number][] = [];
  for (const [first, last] of ranges.toSorted(([one], [other]) => one - other)) {
    const before = result.at(-1);
    if (before && first - before[1] <= gap) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}

/** Up to which gap ranges, from the first to the last, have to be joined so that no more than this are left. */
export function gapThatLeaves(
  count: number,
  ranges: readonly (readonly [number, number, number?])[],
): number {
  const gaps = ranges.slice(1).map(([first], at) => first - (ranges[at]?.[1] ?? first));
  return gaps.toSorted((one, other) => other - one)[count - 1] ?? 0;
}

/** Every id of the ranges, once. */
export function idsIn(ranges: readonly IdRange[]): Set<number> {
  const ids = new Set<number>();
  for (const [first, last] of ranges) for (let id = first; id <= last; id += 1) ids.add(id);
  return ids;
}
