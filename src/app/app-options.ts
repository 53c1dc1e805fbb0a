import type { Logger } from "pino";
import type { LostUpdates } from "../bot/telegram/failure.ts";
import type { Patience } from "../bot/telegram/retries.ts";
import type { Content } from "../content/content.ts";
import type { Places } from "../places/place.ts";
import type { Draw } from "../print/draw.ts";
import type { Store } from "../store/store.ts";

/** What an app is started with beside its configuration; what may be left out has the value of production. */
export interface AppOptions {
  readonly log: Logger;
  /** The folder with flows/ and locales/. */
  readonly root: string;
  /** Called when the bot can take no more updates. */
  readonly onLost?: (reason: LostUpdates) => void;
  readonly patience?: Partial<Patience>;
  /** The clock of the machine, in milliseconds since 1970; the real one when left out. */
  readonly now?: () => number;
  /** How often it is looked what is due, in milliseconds. */
  readonly lookEvery?: number;
  /** How often Telegram is asked whether updates can come, in milliseconds. */
  readonly askEvery?: number;
  /** What stands in that folder, where it has been read already: then its warnings have been told, too. */
  readonly read?: { readonly content: Content; readonly places: Places };
  /** Whether the bot's name, descriptions and commands are set in Telegram; they are when left out. */
  readonly setsProfile?: boolean;
  /** How long Telegram waits at the webhook for an update that is in hand, in milliseconds; half a second when left out. */
  readonly answerWithin?: number;
  /** How long the store may take for one thing, in milliseconds; a second when left out. */
  readonly storePatience?: number;
  /** How long an update may keep others of the same person waiting, in milliseconds; ten seconds when left out. */
  readonly turn?: number;
  /** How long the updates in hand may take when the app is closed, in milliseconds; seven seconds when left out. */
  readonly finishWithin?: number;
  /** Draws pictures and papers; in a thread of its own when left out. */
  readonly draw?: Draw;
  /** Where things are kept, instead of the store that the configuration names. */
  readonly store?: Store;
}
