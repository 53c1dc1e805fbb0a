import { createInterface } from "node:readline";
import { writeSettings } from "./write-settings.ts";

/**
 * `npm run setup`: asks for the token and the address, tries the token, and writes .env, the token and the key into files
 * that only this user can read. It writes over nothing.
 */
const input = createInterface({ input: process.stdin });
const refusal = await writeSettings({
  folder: ".",
  lines: input[Symbol.asyncIterator](),
  say: (text) => void process.stdout.write(text),
  apiRoot: process.env["BOT_API_ROOT"],
});
input.close();
if (refusal !== undefined) {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 1;
}
