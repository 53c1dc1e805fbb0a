import { gapThatLeaves, nearEnough } from "../../telegram/message-id-ranges.ts";

/** Message ids from the first to the last among which messages of a chat stand, and when the last of them came. */
export type OlderMessages = readonly [first: number, last: number, at: number];

/** How many messages of a chat are remembered one by one at most, and how many stay so when there are more. */
const most = 200;
const newest = 100;
/** How many ranges are remembered at most: with more, the nearest become one. */
const mostRanges = 200;

/**
 * Keeps what is known of a chat small, so that its thousandth message costs no more than its first: of old messages only
 * between which ids they stand. That is enough to delete them.
 */
export function compactMessages(
  messages: readonly (readonly [id: number, at: number])[],
  older: readonly OlderMessages[],
): { messages: [number, number][]; older: OlderMessages[] } {
  const sorted = messages.map(([id, at]): [number, number] => [id, at]).sort(([id], [other]) => id - other);
  if (sorted.length <= most) return { messages: sorted, older: [...older] };
  const old = sorted.slice(0, -newest).map(([id, at]): OlderMessages => [id, id, at]);
  const ranges = joined([...older, ...old], nearEnough);
  return { messages: sorted.slice(-newest), older: joined(ranges, gapThatLeaves(mostRanges, ranges)) };
}

/** Makes one of ranges that are no further apart than this. */
function joined(ranges: readonly OlderMessages[], gap: number): OlderMessages[] {
  const result: OlderMessages[] = [];
  for (const range of ranges.toSorted(([first], [other]) => first - other)) {
    const before = result.at(-1);
    if (before && range[0] - before[1] <= gap) {
      result[result.length - 1] = [before[0], Math.max(before[1], range[1]), Math.max(before[2], range[2])];
    } else {
      result.push(range);
    }
  }
  return result;
}
