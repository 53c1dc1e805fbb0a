import { existsSync } from "node:fs";
import { examine } from "./doctor/examine.ts";
import { lineOf } from "./doctor/finding.ts";

/**
 * `npm run doctor`: looks whether what the bot needs is there, each thing in one line with its mend. It changes nothing.
 * Ends with 1 where something keeps the bot from its work.
 */
if (process.env["NODE_ENV"] !== "production" && existsSync(".env")) process.loadEnvFile(".env");

const findings = await examine(process.env, ".");
for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
process.exitCode = findings.some(({ outcome }) => outcome === "bad") ? 1 : 0;
