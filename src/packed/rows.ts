import { packNumbers, type Numbers } from "./numbers.ts";

/** A few numbers for each of many things: those of one stand in `values` from its `begin` to that of the next. */
export interface Rows {
  readonly begin: Numbers;
  readonly values: Numbers;
}

/** Puts the numbers of each thing behind each other. */
export function packRows(all: readonly (readonly number[])[]): Rows {
  let at = 0;
  return {
    begin: packNumbers([0, ...all.map(({ length }) => (at += length))]),
    values: packNumbers(all.flat()),
  };
}
