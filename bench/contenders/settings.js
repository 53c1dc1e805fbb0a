import { readFileSync } from "node:fs";
import process from "node:process";

// What the bench tells each of these bots by its environment, under the names of Safe Steps where it has them.

/** A variable that has to be there. */
function given(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: npm run bench starts this file, with all it needs.`);
  return value;
}

export const token = given("BOT_TOKEN");
export const apiRoot = given("BOT_API_ROOT");
export const port = Number(given("PORT"));
export const host = "127.0.0.1";
/** Where the bench posts its updates. */
export const path = "/telegram";

/**
 * What each button shows, as Safe Steps itself sends it but for the chat and the message: the text, and apart from it what
 * a library takes as options.
 */
export const screens = new Map(
  Object.entries(JSON.parse(readFileSync(given("SCREENS"), "utf8"))).map(([data, { text, ...options }]) => [
    data,
    { text, options },
  ]),
);
