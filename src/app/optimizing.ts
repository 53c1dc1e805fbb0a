import { setFlagsFromString } from "node:v8";

/**
 * Has V8 optimize no code. While the program starts, what runs often is what loads its files: to optimize that takes memory, 10 MB
 * of which V8 keeps, and is of no use later.
 */
export function holdOptimizing(): void {
  setFlagsFromString("--no-opt");
}

/** Lets V8 optimize what runs often, as it does by itself. */
export function letOptimize(): void {
  setFlagsFromString("--opt");
}
