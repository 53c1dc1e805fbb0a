import { existsSync } from "node:fs";
import { ConfigError } from "../config-error.ts";
import { readConfig, type Config } from "../config.ts";
import { lookAtAddress } from "./doctor/address.ts";
import { lookAtFacts } from "./doctor/facts.ts";
import { lineOf, type Finding } from "./doctor/finding.ts";
import { lookAtStore } from "./doctor/store.ts";
import { lookAtTelegram } from "./doctor/telegram.ts";

/**
 * `npm run doctor`: looks whether what the bot needs is there, each thing in one line with its mend. It changes nothing.
 * Ends with 1 where something keeps the bot from its work.
 */
if (process.env["NODE_ENV"] !== "production" && existsSync(".env")) process.loadEnvFile(".env");

/** A fault of the doctor's own must not hide the other findings. */
async function unlessBroken(place: string, look: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await look();
  } catch (error) {
    const why = error instanceof Error ? error.name : "unknown";
    return [
      {
        place,
        outcome: "bad",
        line: `it could not be looked at (${why}). Mend: npm run check, then try again.`,
      },
    ];
  }
}

async function examine(config: Config): Promise<Finding[]> {
  const looks = [
    unlessBroken("token", () => lookAtTelegram(config)),
    unlessBroken("address", async () => [await lookAtAddress(config)]),
    unlessBroken("store", async () => [await lookAtStore(config)]),
    unlessBroken("facts", async () => [await lookAtFacts(".")]),
  ];
  return (await Promise.all(looks)).flat();
}

function settings(): Config | Finding {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return {
      place: "settings",
      outcome: "bad",
      line: `${error.message} Mend: .env.example says what each may be.`,
    };
  }
}

const config = settings();
const findings = "outcome" in config ? [config] : await examine(config);
for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
process.exitCode = findings.some(({ outcome }) => outcome === "bad") ? 1 : 0;
