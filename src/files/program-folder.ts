import { fileURLToPath } from "node:url";

/**
 * The folder of the program: dist/, or src/ where it runs as it is written. Each room lies one below it, and so does dist/bundled/,
 * of which this becomes a part.
 */
export const programFolder = fileURLToPath(new URL("..", import.meta.url));
