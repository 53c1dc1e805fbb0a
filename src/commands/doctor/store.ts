import { existsSync, statSync } from "node:fs";
import { getuid } from "node:process";
import type { Config } from "../../config.ts";
import { dataKeysFrom } from "../../store/data-key.ts";
import { FolderInUseError } from "../../store/folder-lock.ts";
import type { GuardedStore } from "../../store/guarded-store.ts";
import { lookAtKeys } from "../../store/key-mark.ts";
import { openStore } from "../../store/open-store.ts";
import type { Finding } from "./finding.ts";

const place = "store";

/** Opens the store, which tries to write, read and delete in it, and looks whether its key is the right one. */
export async function lookAtStore(config: Config): Promise<Finding> {
  if (config.store.kind === "file" && isAnothers(config.store.folder)) {
    const line = "its folder belongs to another user, and was not opened. Mend: look as that user.";
    return { place, outcome: "note", line };
  }
  try {
    const store = await openStore(config.store, { patience: 5000 });
    try {
      return { place, ...(await findingOf(store, config)) };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error;
    return { place, outcome: "good", line: "a bot that runs uses it." };
  }
}

/** Whoever opens a store may write it anew: root would leave files that the bot cannot open. */
function isAnothers(folder: string): boolean {
  return existsSync(folder) && statSync(folder).uid !== getuid?.();
}

async function findingOf(store: GuardedStore, config: Config): Promise<Omit<Finding, "place">> {
  const { kind } = config.store;
  if (store.state === "lost") return { outcome: "bad", line: `it cannot be used. ${mends[kind]}` };
  if (store.state === "unwritable") return { outcome: "bad", line: `it takes nothing new. ${mends[kind]}` };
  const keys = await lookAtKeys(store, dataKeysFrom(config));
  if (keys.kind === "other-key") {
    return {
      outcome: "bad",
      line: "it was used with another key, under which alone it can be read. Mend: give that one as DATA_KEY or DATA_KEY_FILE.",
    };
  }
  if (keys.kind === "former-key-missing") {
    return {
      outcome: "bad",
      line: "what was kept under the former key has not expired. Mend: put that one behind the new one: DATA_KEY=new,old",
    };
  }
  if (kind === "memory") {
    return {
      outcome: "note",
      line: "memory: what is kept is lost at a restart, pending exits too. Mend: STORE_URL=file:./data",
    };
  }
  if (config.dataKey) return { outcome: "good", line: "it can be written and read." };
  return {
    outcome: "note",
    line: "it can be used, but its key is derived from the token. Mend: give DATA_KEY or DATA_KEY_FILE, before people use the bot.",
  };
}

const mends = {
  memory: "",
  file: "Mend: see that the folder of STORE_URL belongs to this user, and that its disk is not full.",
  redis:
    "Mend: see that STORE_URL names a Redis that runs, with its password, and that it has memory left (maxmemory-policy noeviction).",
};
