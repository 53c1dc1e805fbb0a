import { randomBytes, randomInt } from "node:crypto";
import { pino, type Logger } from "pino";
import type { AppOptions } from "./app/app-options.ts";
import { startApp } from "./app/start-app.ts";
import { ConfigError } from "./config-error.ts";
import { readConfig, type Config } from "./config.ts";
import { linkAddress } from "./content/address.ts";
import { openFinished } from "./content/finished/open-content.ts";
import { readContent } from "./content/finished/read-content.ts";
import { ContentError, Problems, type Problem } from "./files/problem.ts";
import { loadPlaces } from "./places/places.ts";
import { MemoryStore } from "./store/memory-store.ts";

/** How often the bot looks what is due, in milliseconds: soon enough after the clock was put forward. */
const lookEvery = 200;

/** The bot for the preview to run, and where. */
export interface PreviewOptions {
  readonly app: {
    readonly folders: readonly string[];
    readonly read: (root: string) => PreviewedContent;
    readonly problemsOf: (error: unknown) => readonly Problem[] | undefined;
  };
  readonly root: string;
  /** Made up: this bot has no account. */
  readonly token: string;
  readonly botUsername: string;
  readonly host: string;
  readonly port: number;
}

interface PreviewedContent {
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly screens: readonly string[];
  readonly warnings: readonly Problem[];
  readonly linkTo: (phoneLanguage: string, screen: string) => string;
  readonly start: (connection: {
    readonly apiRoot: string;
    readonly now: () => number;
  }) => Promise<{ readonly close: () => Promise<void> }>;
}

/** What the preview is opened with. */
export interface DoorOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder with flows/ and locales/. */
  readonly root: string;
  /** Called when the bot can take no more updates. */
  readonly onLost?: AppOptions["onLost"];
  /** Reads what the bot says and knows, where that differs. */
  readonly read?: (root: string) => NonNullable<AppOptions["read"]>;
}

/**
 * Content with its drafts, without the languages that are only named yet. What was built is that where there are none, and is
 * there at once.
 */
function readAll(root: string): NonNullable<AppOptions["read"]> {
  const finished = openFinished(root, { drafts: true });
  if (finished) return finished;
  const problems = new Problems();
  const content = problems.collect(() => readContent(root, { drafts: true }));
  const places = problems.collect(() => loadPlaces(root));
  if (!content || !places) throw problems.error();
  return { content, places };
}

/**
 * What the package gets to start the bot.
 * @throws ConfigError
 */
export function previewOptions({
  environment,
  root,
  onLost,
  read = readAll,
}: DoorOptions): PreviewOptions & { readonly log: Logger } {
  const token = `${randomInt(1_000_000_000, 9_999_999_999)}:${randomBytes(26).toString("base64url")}`;
  const set = Object.entries(environment).filter(([, value]) => value !== "");
  const usual = { LOG_LEVEL: "warn", HOST: "localhost" };
  const config = readConfig({ ...usual, ...Object.fromEntries(set), BOT_TOKEN: token });
  if (!isThisMachine(config.host) && environment["PREVIEW_ON_NETWORK"] !== "yes") {
    throw new ConfigError(
      `HOST would open the preview to everybody in the network. Leave it out, or say it twice: PREVIEW_ON_NETWORK=yes.`,
    );
  }
  const log = pino({ level: config.logLevel, base: null });
  return {
    app: {
      folders: ["flows", "locales"],
      read: contentReader(config, log, { read, onLost }),
      problemsOf: (error) => (error instanceof ContentError ? error.problems : undefined),
    },
    root,
    token,
    botUsername: "safe_steps_preview_bot",
    host: config.host,
    port: config.port,
    log,
  };
}

/** Reads content, and starts the bot on it. */
function contentReader(
  config: Config,
  log: Logger,
  { read, onLost }: Required<Pick<DoorOptions, "read">> & Pick<DoorOptions, "onLost">,
) {
  let store: LastingStore | undefined;
  return (root: string): PreviewedContent => {
    const { content, places } = read(root);
    return {
      languages: content.languages.all,
      screens: [...content.screens.keys()],
      warnings: content.warnings,
      linkTo: (phoneLanguage, screen) => {
        const found = content.find(screen);
        return found === undefined ? screen : linkAddress(content.languages.forPerson(phoneLanguage), found);
      },
      start: ({ apiRoot, now }) => {
        store ??= new LastingStore(now);
        return startApp(
          { ...config, apiRoot, updates: { kind: "polling" }, host: "127.0.0.1", port: 0 },
          { log, root, read: { content, places }, store, now, lookEvery, ...(onLost && { onLost }) },
        );
      },
    };
  };
}

/** Keeps its records when the bot that uses it is started anew. */
class LastingStore extends MemoryStore {
  override close(): Promise<void> {
    return Promise.resolve();
  }
}

function isThisMachine(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|::1)$/.test(host);
}
