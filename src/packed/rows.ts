/** A few numbers for each of many things: those of one stand in `values` from its `begin` to that of the next. */
export interface Rows {
  readonly begin: Uint32Array;
  readonly values: Uint32Array;
}

/** Puts the numbers of each thing behind each other. */
export function packRows(all: readonly (readonly number[])[]): Rows {
  let at = 0;
  const begin = Uint32Array.from([0, ...all.map(({ length }) => (at += length))]);
  return { begin, values: Uint32Array.from(all.flat()) };
}
