/** Of their paths, without folders within. */
const beginnings = [
  "test/browser/",
  "test/faults/",
  "test/commands/",
  "test/main",
  "test/preview-program",
  "test/print/drawings",
  "test/privacy/redis-",
  "test/store/cut-file",
  "test/store/exclusive",
  "test/store/killed",
  "test/store/lmdb-store",
  "test/store/redis-",
];

/** The tests that start programs of their own, a Redis, a browser or the compiled bot, and end them, often by force: mostly they wait. */
export const waiting = {
  globs: beginnings.map((path) => `${path}*.test.ts`),
  /** Whether a file is one of them; its path is from the root. */
  has: (file: string): boolean =>
    beginnings.some((path) => file.startsWith(path) && !file.slice(path.length).includes("/")),
};
