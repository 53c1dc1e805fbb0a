import { setFlagsFromString } from "node:v8";

/**
 * Has V8 spare memory while the program starts. What runs often then is what loads its files: to optimize that takes memory, some of
 * which V8 keeps, and is of no use later. What a start leaves is collected before more room is taken. Nearly all that a start makes
 * stays: V8 takes that for a reason to double the room for young objects again and again, up to 33 MB, and gives them back late.
 */
export function spareMemory(): void {
  setFlagsFromString("--no-opt");
  setFlagsFromString("--optimize-for-size");
  setFlagsFromString("--semi-space-growth-factor=1");
}

/**
 * Lets V8 spend memory for speed, as it does by itself. With many people at once much is in hand: a small room for young objects is
 * full of it each time it is tidied up, so that all of it is copied among the old objects.
 */
export function spendMemory(): void {
  setFlagsFromString("--opt");
  setFlagsFromString("--no-optimize-for-size");
  setFlagsFromString("--semi-space-growth-factor=2");
}
