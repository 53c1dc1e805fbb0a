import { setFlagsFromString } from "node:v8";

/**
 * Has V8 make no more room for young objects. While the program starts, nearly all that it makes stays: V8 takes that for a
 * reason to double this room again and again, up to 33 MB, and gives them back late.
 */
export function holdYoungGeneration(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}

/**
 * Lets it grow, as V8 does by itself: with many people at once much is in hand, and a small room is full of it each time it is
 * tidied up, so that all of it is copied among the old objects.
 */
export function letYoungGenerationGrow(): void {
  setFlagsFromString("--semi-space-growth-factor=2");
}
