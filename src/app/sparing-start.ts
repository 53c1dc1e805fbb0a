import { setFlagsFromString } from "node:v8";

/**
 * Has V8 spare memory while the program starts. What runs often then is what loads its files: to optimize that takes memory, some of
 * which V8 keeps, and is of no use later. What a start leaves is collected before more room is taken.
 */
export function spareMemory(): void {
  setFlagsFromString("--no-opt");
  setFlagsFromString("--optimize-for-size");
}

/** Lets V8 spend memory for speed, as it does by itself. */
export function spendMemory(): void {
  setFlagsFromString("--opt");
  setFlagsFromString("--no-optimize-for-size");
}
