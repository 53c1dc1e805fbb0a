/** A bot that is measured, and how it is started. */
export interface Contender {
  readonly name: string;
  /** What it is, for the table. */
  readonly about: string;
  /** The same in few words, for the picture. */
  readonly label: string;
  /** A file of contenders/; nothing for the program itself. */
  readonly file?: string;
  /** Where Safe Steps keeps its records. */
  readonly store?: "memory" | "lmdb" | "redis";
  /** How many calls of Telegram a tap makes. */
  readonly calls: 0 | 2;
}

/** What the others are measured by: the same two calls, and nothing else. */
export const theLimit: Contender = {
  name: "limit",
  about: "bare Fastify, the same two calls over one undici pool (the limit)",
  label: "two calls, nothing else (the limit)",
  file: "limit.js",
  calls: 2,
};

/** All of them, the fastest first as far as one can know. */
export const contenders: readonly Contender[] = [
  { name: "fastify", about: "bare Fastify, no call", label: "no call", file: "fastify-alone.js", calls: 0 },
  theLimit,
  { name: "memory", about: "**Safe Steps**, memory", label: "Safe Steps, memory", store: "memory", calls: 2 },
  { name: "lmdb", about: "**Safe Steps**, lmdb", label: "Safe Steps, lmdb", store: "lmdb", calls: 2 },
  { name: "redis", about: "**Safe Steps**, Redis", label: "Safe Steps, Redis", store: "redis", calls: 2 },
  { name: "telegraf", about: "telegraf", label: "telegraf", file: "telegraf.js", calls: 2 },
  { name: "gramio", about: "gramio", label: "gramio", file: "gramio.js", calls: 2 },
  {
    name: "node-telegram-bot-api",
    about: "node-telegram-bot-api",
    label: "node-telegram-bot-api",
    file: "node-telegram-bot-api.js",
    calls: 2,
  },
  { name: "grammy", about: "grammY, plain", label: "grammY", file: "grammy.js", calls: 2 },
  {
    name: "grammy-plugins",
    about: "grammY with i18n, session and conversations as documented",
    label: "grammY with its plugins",
    file: "grammy-with-plugins.js",
    calls: 2,
  },
];

/** The program with what it keeps there. */
export function inStore(store: NonNullable<Contender["store"]>): Contender {
  const found = contenders.find((contender) => contender.store === store);
  if (!found) throw new Error(`Safe Steps with ${store} is not among the contenders.`);
  return found;
}
