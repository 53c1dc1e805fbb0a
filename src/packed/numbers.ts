/** Whole numbers from 0, in as few bytes each as the largest takes. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Packs whole numbers from 0. */
export function packNumbers(numbers: readonly number[]): Numbers {
  const most = numbers.reduce((one, other) => Math.max(one, other), 0);
  if (most < 2 ** 8) return Uint8Array.from(numbers);
  return most < 2 ** 16 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
