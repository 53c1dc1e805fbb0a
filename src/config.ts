import { z } from "zod";
import { ConfigError } from "./config-error.ts";
import { readSecretFiles, type Environment } from "./secret-files.ts";
import { deriveSecret } from "./store/data-key.ts";
import { parseStoreUrl, type StoreUrl } from "./store/open-store.ts";

/** How updates come: Telegram calls us, or we ask Telegram. */
export type Updates =
  | {
      readonly kind: "webhook";
      readonly url: string;
      readonly path: string;
      /** The path of the public address itself, below which the pages lie: `/bot`, or nothing. */
      readonly base: string;
      readonly secret: string;
    }
  | { readonly kind: "polling" };

/** What the environment says, as the variables of .env.example describe it. It is frozen. */
export interface Config {
  /** Of @BotFather. It must not be shown. */
  readonly token: string;
  /** The address of the Bot API: `https://api.telegram.org`. */
  readonly apiRoot: string;
  readonly updates: Updates;
  /** Where phones reach the pages for a browser: `https://bot.example.org`; nothing where they do not. */
  readonly pagesAddress: string | undefined;
  /** Whether search engines may show the pages for a browser. */
  readonly isIndexed: boolean;
  readonly host: string;
  readonly port: number;
  /** Where whoever runs the bot reads its metrics; nothing where nobody does. */
  readonly admin: { readonly host: string; readonly port: number } | undefined;
  readonly store: StoreUrl;
  /** 32 bytes; nothing where the key is derived from the token. */
  readonly dataKey: Uint8Array | undefined;
  /** The one that what is kept may still be encrypted with, while one key takes the place of another. */
  readonly otherDataKey: Uint8Array | undefined;
  readonly logLevel: (typeof logLevels)[number];
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const webAddress = z
  .url({ protocol: /^https?$/, error: "must be an address such as https://bot.example.org", abort: true })
  .refine(isPlain, "must be an address alone, without a name, a password, a ? or a #")
  // What follows and what Telegram is told is the address as it was checked: not everybody reads a `\` or a space alike.
  .transform((address) => new URL(address).href.replace(/\/+$/, ""));

const noToken =
  "is missing. To get a token, talk to @BotFather in Telegram, send /newbot, and put the token it gives you " +
  "into the environment or into a file named .env: BOT_TOKEN=…";

const notPort = "must be a number from 0 to 65535";
const notKey = "must be 32 bytes in base64; make one with: openssl rand -base64 32";
const notKeys = "may hold two keys at most: the new one, a comma, and the one of before";

const key = z
  .base64(notKey)
  .transform((text) => Buffer.from(text, "base64"))
  .refine((bytes) => bytes.length === 32, notKey);

const port = z
  .string()
  .regex(/^\d{1,5}$/, notPort)
  .transform(Number)
  .refine((number) => number <= 65_535, notPort);

const environmentSchema = z.object({
  // What else it says, program.ts takes for development: .env would be read on a server.
  NODE_ENV: z
    .enum(
      ["production", "development", "test"],
      "must be production on a server, and else development, test or nothing",
    )
    .optional(),
  BOT_TOKEN: z
    .string(noToken)
    .min(1, noToken)
    .regex(
      /^\d+:[\w-]{30,}$/,
      "is not a token as @BotFather gives them: digits, a colon, and some 35 characters",
    ),
  BOT_API_ROOT: webAddress.default("https://api.telegram.org"),
  PUBLIC_URL: webAddress
    .refine(hasPlainHost, "must have a host of letters, digits, dots and hyphens alone")
    .refine(hasLiteralPath, "must have no %, * or : in its path")
    .refine(
      isSafe,
      "must begin with https://; plain http is only for this machine itself, such as http://127.0.0.1:8080",
    )
    .optional(),
  PAGES_INDEXED: z.enum(["yes", "no"], "must be yes or no").default("no"),
  HOST: z.string().min(1).default("0.0.0.0"),
  PORT: port.default(8080),
  ADMIN_HOST: z.string().min(1).default("127.0.0.1"),
  ADMIN_PORT: port.optional(),
  STORE_URL: z
    .string()
    .default("file:./data")
    .transform((text, check): StoreUrl => {
      try {
        return parseStoreUrl(text);
      } catch (error) {
        check.addIssue({
          code: "custom",
          message: error instanceof Error ? error.message : "cannot be read",
        });
        return z.NEVER;
      }
    }),
  DATA_KEY: z
    .string()
    .transform((text) => text.split(",").map((each) => each.trim()))
    .pipe(z.array(key).max(2, notKeys))
    .refine(([first, other]) => !other || !first?.equals(other), "has the same key twice")
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).default("info"),
});

/**
 * Reads the environment once. A variable that is set to nothing counts as not set.
 * @throws {@link ConfigError} for the first variable that cannot be used
 */
export function readConfig(variables: Environment): Config {
  const { environment, givenAs } = readSecretFiles(variables);
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(
      `${givenAs(String(issue?.path[0] ?? "The environment"))} ${issue?.message ?? "cannot be used"}.`,
    );
  }
  const { BOT_TOKEN: token, PUBLIC_URL: publicUrl, ...rest } = parsed.data;
  const updates: Updates = publicUrl === undefined ? { kind: "polling" } : webhook(publicUrl, token);
  return Object.freeze({
    token,
    apiRoot: rest.BOT_API_ROOT,
    updates: Object.freeze(updates),
    pagesAddress: publicUrl?.startsWith("https:") === true ? publicUrl : undefined,
    isIndexed: rest.PAGES_INDEXED === "yes",
    host: rest.HOST,
    port: rest.PORT,
    admin:
      rest.ADMIN_PORT === undefined
        ? undefined
        : Object.freeze({ host: rest.ADMIN_HOST, port: rest.ADMIN_PORT }),
    store: Object.freeze(rest.STORE_URL),
    dataKey: rest.DATA_KEY?.[0],
    otherDataKey: rest.DATA_KEY?.[1],
    logLevel: rest.LOG_LEVEL,
  });
}

function webhook(publicUrl: string, token: string): Updates {
  const url = `${publicUrl}/telegram`;
  const { pathname } = new URL(url);
  const base = pathname.slice(0, -"/telegram".length);
  return { kind: "webhook", url, path: pathname, base, secret: deriveSecret(token, "webhook") };
}

function isPlain(address: string): boolean {
  const { username, password } = new URL(address);
  return username === "" && password === "" && !/[?#]/.test(address);
}

/** The comma of a sentence it was copied from can stand in a host by the standard, and leads nowhere. */
function hasPlainHost(address: string): boolean {
  return /^([\w.-]+|\[[\da-f:.]+\])$/.test(new URL(address).hostname);
}

/** To the router, these characters are not what they look like: it would never find the webhook. */
function hasLiteralPath(address: string): boolean {
  return !/[%*:]/.test(new URL(address).pathname);
}

/** Telegram's updates hold what people write: they travel encrypted, or not at all over a network. */
function isSafe(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
