import fc from "fast-check";

/** What everything that is drawn by chance in the tests begins with; the first line of a run says which. */
export const seed = Number(process.env["SEED"]);

/** How many times the program is killed over its work: a few by `npm test`, many by `npm run soak`. */
export const kills = Number(process.env["KILLS"] ?? 2);

/** For how many minutes storms follow each other, by `npm run soak`. */
export const soakMinutes = Number(process.env["SOAK"] ?? 10);

/** Over how many people a storm passes: fewer where the machine does other things too. */
export const stormPeople = Number(process.env["PEOPLE"] ?? 200);

// Set for each file of tests: vitest.config.ts names this file.
fc.configureGlobal({ seed });
