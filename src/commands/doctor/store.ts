import type { Config } from "../../config.ts";
import { FolderInUseError } from "../../store/folder-lock.ts";
import { openStore } from "../../store/open-store.ts";
import type { Finding } from "./finding.ts";

const place = "store";

/** Writes something into the store, reads it and deletes it: so each store is opened. */
export async function lookAtStore({ store: url, dataKey }: Config): Promise<Finding> {
  try {
    const store = await openStore(url, { patience: 5000 });
    const { state } = store;
    await store.close();
    if (state === "lost") return { place, outcome: "bad", line: `it cannot be used. ${mends[url.kind]}` };
    if (state === "unwritable")
      return { place, outcome: "bad", line: `it takes nothing new. ${mends[url.kind]}` };
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error;
    return { place, outcome: "good", line: "a bot that runs uses it." };
  }
  if (url.kind === "memory") {
    return {
      place,
      outcome: "note",
      line: "memory: what is kept is lost at a restart, pending exits too. Mend: STORE_URL=file:./data",
    };
  }
  if (dataKey) return { place, outcome: "good", line: "it can be written and read." };
  const line =
    "it can be used, but its key is derived from the token. Mend: give DATA_KEY or DATA_KEY_FILE, before people use the bot.";
  return { place, outcome: "note", line };
}

const mends = {
  memory: "",
  file: "Mend: see that the folder of STORE_URL belongs to this user, and that its disk is not full.",
  redis:
    "Mend: see that STORE_URL names a Redis that runs, with its password, and that it has memory left (maxmemory-policy noeviction).",
};
