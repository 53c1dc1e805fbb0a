/** Message ids from the first to the last, both included, among which something may stand that nobody knows of. */
export type IdRange = readonly [first: number, last: number];

/** How far from a known message one is looked for that nobody knows of. Other people's messages have ids between. */
const reach = 200;

/** Where a message can be that was sent after this one; `next` is a later message that is known. */
export function rangeAfter(id: number, next = Infinity): IdRange {
  return [id + 1, Math.min(id + reach, next - 1)];
}

/** Where a message can be that was sent not long before this one. */
export function rangeBefore(id: number): IdRange {
  return [Math.max(1, id - reach), id - 1];
}

export function isEmpty([first, last]: IdRange): boolean {
  return first > last;
}

/** Every id of the ranges, once. */
export function idsIn(ranges: readonly IdRange[]): Set<number> {
  const ids = new Set<number>();
  for (const [first, last] of ranges) for (let id = first; id <= last; id += 1) ids.add(id);
  return ids;
}
