import type { FastifyInstance } from "fastify";
import type { BotCall } from "./calls.ts";
import { CallLog } from "./calls.ts";
import { Delivery } from "./delivery.ts";
import { Faults } from "./faults.ts";
import type { Fault } from "./faults.ts";
import { createHttp } from "./http.ts";
import { Group } from "./group.ts";
import { InlineQueries } from "./inline-queries.ts";
import type { User } from "./message.ts";
import { Person } from "./person.ts";
import { profileFor } from "./profile-for.ts";
import type { ShownProfile } from "./profile-for.ts";
import type { OwnRule } from "./rules.ts";
import { Changes, showState, until } from "./until.ts";
import type { Truthy } from "./until.ts";
import { UpdateQueue } from "./updates.ts";
import type { Update } from "./updates.ts";
import type { Chat, World } from "./world.ts";

/** What a strict Telegram is started with; all but the token may be left out. */
export interface StrictTelegramOptions {
  /** As from @BotFather: `<id>:<secret>`. */
  readonly token: string;
  /** Without its @; `strict_bot` when left out. */
  readonly botUsername?: string;
  /** Whether its inline mode is on, as @BotFather sets it by /setinline; it is off when left out. */
  readonly inlineMode?: boolean;
  /** The address to listen on; 127.0.0.1 when left out. */
  readonly host?: string;
  /** 0, and the default, is any free one. */
  readonly port?: number;
  /** Milliseconds since 1970; the real time when left out. */
  readonly now?: () => number;
  /** Milliseconds before an update that the webhook did not take is sent again; 100 when left out. */
  readonly retryDelay?: number;
  /** Rules of one's own, checked besides Telegram's. */
  readonly rules?: readonly OwnRule[];
  /** Serves something besides the Bot API, on the same port. */
  readonly extend?: (app: FastifyInstance, telegram: StrictTelegram) => void;
}

interface PersonOptions {
  readonly firstName: string;
  readonly languageCode?: string;
  readonly id?: number;
  readonly username?: string;
}

/** A running Telegram: people who talk to the bot, and a Bot API that refuses what Telegram refuses. */
export interface StrictTelegram {
  /** Where its Bot API is, without `/bot<token>`. */
  readonly root: string;
  /** Every call the bot made. */
  readonly calls: readonly BotCall[];
  /** The calls that broke a rule; injected faults are not among them. */
  readonly refused: readonly BotCall[];
  /** Every update made, delivered or not. */
  readonly updates: readonly Update[];
  /** How many updates the bot has not confirmed yet. */
  readonly updatesPending: number;
  /** Every chat there is, of people and of groups, whether the bot has seen it or not. */
  readonly chats: readonly Chat[];
  /** What the bot says of itself to somebody whose telephone is set to that language. */
  profileFor: (languageCode: string) => ShownProfile;
  /** Somebody who has not written to the bot yet. */
  newPerson: (options: PersonOptions) => Person;
  /** The bot is not in it: `addBot` it. */
  newGroup: (options: { readonly title: string }) => Group;
  /** So many messages come into other chats: their ids lie between what was before and what comes. */
  sendElsewhere: (messages: number) => void;
  /** The number of an update that a test brings the bot itself: newer than all before, older than what comes. */
  nextUpdateId: () => number;
  /** Numbers the updates that come next from there on: after a week without one Telegram begins anywhere. */
  numberUpdatesFrom: (id: number) => void;
  /** Makes the next calls that match go wrong. */
  inject: (fault: Fault) => void;
  /** Calls back after each change; returns what stops it. */
  onChange: (listener: () => void) => () => void;
  /**
   * Waits until the condition is true, looking again after each change.
   * @throws after `limit` milliseconds (15,000), with `what`, the chat of the last message and the last calls
   */
  until: <Value>(condition: () => Value, what: string, limit?: number) => Promise<Truthy<Value>>;
  /** Ends it: what waits for updates gets none. */
  close: () => Promise<void>;
}

function userOf({ id, firstName, languageCode, username }: PersonOptions & { readonly id: number }): User {
  return {
    id,
    is_bot: false,
    first_name: firstName,
    ...(username !== undefined && { username }),
    ...(languageCode !== undefined && { language_code: languageCode }),
  };
}

function chatOfLastMessage({ chats }: World): Chat | undefined {
  const lastId = ({ messages }: Chat) => messages.at(-1)?.id ?? 0;
  return [...chats.values()].toSorted((a, b) => lastId(a) - lastId(b)).at(-1);
}

function createWorld(options: StrictTelegramOptions, changed: () => void): World {
  const { token, botUsername = "strict_bot", now = Date.now, retryDelay = 100, rules = [] } = options;
  const id = Number(/^(\d+):/.exec(token)?.[1]);
  if (!Number.isInteger(id)) throw new Error("A token begins with the bot's id and a colon.");
  const updates = new UpdateQueue(changed);
  let messages = 0;
  return {
    bot: { id, is_bot: true, first_name: botUsername, username: botUsername },
    now,
    rules,
    chats: new Map(),
    photos: new Map(),
    documents: new Map(),
    callbackQueries: new Map(),
    inlineMode: options.inlineMode ?? false,
    inlineQueries: new InlineQueries(),
    profile: {
      name: new Map(),
      description: new Map(),
      shortDescription: new Map(),
      commands: new Map(),
      photos: [],
      menuButton: { type: "default" },
    },
    updates,
    delivery: new Delivery(updates, { now, retryDelay }),
    nextMessageId: () => ++messages,
    changed,
  };
}

/**
 * Starts a strict Telegram for one bot.
 * @throws Error where the token begins with no id, and what listening on the port throws
 */
export async function startStrictTelegram(options: StrictTelegramOptions): Promise<StrictTelegram> {
  const changes = new Changes();
  const changed = () => {
    changes.announce();
  };
  const world = createWorld(options, changed);
  changes.listen(() => {
    world.delivery.deliver();
  });
  const log = new CallLog(changed);
  const faults = new Faults();
  const http = createHttp(world, log, faults, options.token);
  let root = "";
  const telegram = telegramOf({ world, changes, log, faults, http, root: () => root });
  options.extend?.(http, telegram);
  root = await http.listen({ host: options.host ?? "127.0.0.1", port: options.port ?? 0 });
  return telegram;
}

/** What a running Telegram is made of. */
interface Parts {
  readonly world: World;
  readonly changes: Changes;
  readonly log: CallLog;
  readonly faults: Faults;
  readonly http: FastifyInstance;
  /** Known once it listens. */
  readonly root: () => string;
}

function telegramOf({ world, changes, log, faults, http, root }: Parts): StrictTelegram {
  let people = 0;
  let groups = 0;
  return {
    get root() {
      return root();
    },
    get calls() {
      return log.all;
    },
    get refused() {
      return log.refused;
    },
    get updates() {
      return world.updates.made;
    },
    get updatesPending() {
      return world.updates.pending.length;
    },
    get chats() {
      return [...world.chats.values()];
    },
    profileFor: (languageCode) => profileFor(world, languageCode),
    newPerson: ({ id = 5_000_000_001 + people++, ...rest }) => new Person(world, userOf({ id, ...rest })),
    sendElsewhere: (messages) => {
      for (let sent = 0; sent < messages; sent += 1) world.nextMessageId();
    },
    nextUpdateId: () => world.updates.nextId(),
    numberUpdatesFrom: (id) => {
      world.updates.numberFrom(id);
    },
    newGroup: ({ title }) => new Group(world, title, -4_000_000_001 - groups++),
    inject: (fault) => {
      faults.add(fault);
    },
    onChange: (listener) => changes.listen(listener),
    until: (condition, what, limit = 15_000) =>
      until(
        changes,
        condition,
        limit,
        () => `Never came true: ${what}\n${showState(chatOfLastMessage(world), log.all)}`,
      ),
    close: async () => {
      await world.delivery.close();
      await http.close();
    },
  };
}
