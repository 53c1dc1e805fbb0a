/** The value that stands in the middle of them. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The least value that so many in a hundred of them do not exceed. */
export function percentile(values: readonly number[], hundredth: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = Math.max(0, Math.ceil((hundredth / 100) * sorted.length) - 1);
  return sorted[place] ?? Number.NaN;
}
