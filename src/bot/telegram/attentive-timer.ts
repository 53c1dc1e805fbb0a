/** In how many parts a time is waited for. */
const parts = 10;

/**
 * Calls `late` after so many milliseconds in which this process could have read what came. Where it was busy, what is waited for may
 * have come long since, or could not even be asked for: a part that took longer than it should counts no more than another.
 *
 * @returns what ends the waiting
 */
export function afterAttentive(milliseconds: number, late: () => void): () => void {
  let left = parts;
  let ending: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    left -= 1;
    if (left > 0) timer.refresh();
    // What came during the last part is read before.
    else ending = setImmediate(late);
  }, milliseconds / parts);
  return () => {
    clearTimeout(timer);
    clearImmediate(ending);
  };
}
