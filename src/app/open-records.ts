import type { Logger } from "pino";
import { createRecords } from "../bot/chat/records/create-records.ts";
import type { Records } from "../bot/chat/records/records.ts";
import type { Config } from "../config.ts";
import type { Languages } from "../content/language.ts";
import { dataKeysFrom, type DataKeys } from "../store/data-key.ts";
import { EncryptedStore } from "../store/encrypted-store.ts";
import { GuardedStore, ignoreLoss } from "../store/guarded-store.ts";
import { markKeys } from "../store/key-mark.ts";
import { openStore, type StoreOptions } from "../store/open-store.ts";
import { SteadyClock } from "../store/steady-clock.ts";
import type { Store } from "../store/store.ts";

/** What an app keeps, and where. */
export interface OpenRecords {
  readonly store: GuardedStore;
  readonly dataKeys: DataKeys;
  readonly encryptedStore: EncryptedStore;
  readonly records: Records;
  /** The clock by which things are kept, and done when they are due. */
  readonly now: () => number;
  /** Lets go of the store. */
  close(): Promise<void>;
}

/** How records are opened; what is undefined has the value of production. */
interface RecordOptions {
  readonly log: Logger;
  /** The machine's clock. */
  readonly now: () => number;
  /** Where things are kept, instead of the store that the configuration names. */
  readonly store: Store | undefined;
  /** How long the store may take for one thing, in milliseconds. */
  readonly patience: number | undefined;
}

/** Opens the store that the configuration names, and all that is kept in it under its keys. */
export async function openRecords(
  config: Config,
  languages: Languages,
  { log, now: machine, store: given, patience }: RecordOptions,
): Promise<OpenRecords> {
  const clock = new SteadyClock(machine);
  const { now } = clock;
  const guard: StoreOptions = {
    now,
    patience,
    onDamaged: () => {
      log.error({ event: "store-damaged" });
    },
    onFolderNotHeld: () => {
      const mend =
        "start no second bot on this folder; a folder that can be written, with a shorter path, is held";
      log.warn({ event: "folder-not-held", mend });
    },
    onChange: (state) => {
      log[state === "ready" ? "info" : "error"]({ event: "store", state });
    },
  };
  const store = await (given ? GuardedStore.start(given, guard) : openStore(config.store, guard));
  const keepTime = await clock.goOnFrom(store);
  const dataKeys = dataKeysFrom(config);
  await tellOfKeys(store, dataKeys, log, now);
  const encryptedStore = new EncryptedStore({
    ...dataKeys,
    store,
    now,
    onUnreadable: (purpose) => {
      log.warn({ event: "record-unreadable", purpose });
    },
  });
  const records = createRecords(encryptedStore, languages, log, now);
  const close = async (): Promise<void> => {
    await keepTime();
    await store.close();
  };
  return { store, dataKeys, encryptedStore, records, now, close };
}

/** With other keys than before, what is kept, and with it each pending exit, is there and cannot be found. */
async function tellOfKeys(store: Store, dataKeys: DataKeys, log: Logger, now: () => number): Promise<void> {
  try {
    const state = await markKeys(store, dataKeys, now);
    if (state.kind === "other-key") {
      const mend = "start it with the DATA_KEY of before: pending exits cannot be read with this one";
      log.error({ event: "other-key", mend });
    } else if (state.kind === "former-key-missing") {
      const mend =
        "put the key of before behind the new one: DATA_KEY=new,old; what was kept under it has not expired";
      log.error({ event: "former-key-missing", mend });
    } else if (state.kind === "changing") {
      log.info({ event: "key-changing", formerKeyNeededUntil: new Date(state.until).toISOString() });
    }
  } catch (error) {
    // That the store is lost has been said.
    ignoreLoss(error);
  }
}
