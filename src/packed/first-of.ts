/** The first place from `low` to before `high` of which something is true that is true of all behind it. */
export function firstOf(low: number, high: number, isTrue: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isTrue(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
