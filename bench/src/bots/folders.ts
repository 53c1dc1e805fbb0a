import { dirname, resolve } from "node:path";

/** The folder of the bench: its packages, its contenders, and what it writes. */
export const benchFolder = resolve(import.meta.dirname, "../..");
/** The folder of the program that is measured. */
export const root = dirname(benchFolder);
