import { ConfigError } from "../../config-error.ts";
import { readConfig, type Config } from "../../config.ts";
import type { Environment } from "../../secret-files.ts";
import { lookAtAddress } from "./address.ts";
import { lookAtFacts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { lookAtStore } from "./store.ts";
import { lookAtTelegram } from "./telegram.ts";

/** Looks whether what the bot needs is there: by its settings, and by the facts below `root`. It changes nothing. */
export async function examine(environment: Environment, root: string): Promise<readonly Finding[]> {
  const config = settings(environment);
  if ("outcome" in config) return [config];
  const looks = [
    unlessBroken("token", () => lookAtTelegram(config)),
    unlessBroken("address", async () => [await lookAtAddress(config)]),
    unlessBroken("store", async () => [await lookAtStore(config)]),
  ];
  const found = (await Promise.all(looks)).flat();
  // Afterwards: where names of the world are not answered, their look-ups would keep the others waiting until they give up.
  return [...found, ...(await unlessBroken("facts", async () => [await lookAtFacts(root)]))];
}

/** A fault of the doctor's own must not hide the other findings. */
async function unlessBroken(place: string, look: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await look();
  } catch (error) {
    const why = error instanceof Error ? error.name : "unknown";
    const line = `it could not be looked at (${why}). Mend: npm run check, then try again.`;
    return [{ place, outcome: "bad", line }];
  }
}

function settings(environment: Environment): Config | Finding {
  try {
    return readConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const line = `${error.message} Mend: .env.example says what each may be.`;
    return { place: "settings", outcome: "bad", line };
  }
}
