import { onTestFinished } from "vitest";
import { pino } from "pino";
import type { AppOptions } from "../src/app/app-options.ts";
import { startApp, type App } from "../src/app/start-app.ts";
import type { Patience } from "../src/bot/telegram/retries.ts";
import { readConfig } from "../src/config.ts";
import type { Content } from "../src/content/content.ts";
import { visibleText } from "../src/content/markup.ts";
import type { Person, StrictTelegram } from "telegram-fake";
import type { Draw } from "../src/print/draw.ts";
import type { Places } from "../src/places/place.ts";
import type { Store } from "../src/store/store.ts";
import { freePort } from "./free-port.ts";
import { content as published, places } from "./published.ts";
import { startTelegram } from "./telegram.ts";

export const token = "1234567890:AAE-a_token_that_only_the_tests_know_1";

/** For a test in which Telegram is silent: how long a call is waited for, longer than one that is answered takes on a machine that is busy. */
export const untilSilence = { answer: 2000 };

/** The real app, talking to a strict Telegram of our own over HTTP. */
export interface World {
  readonly telegram: StrictTelegram;
  readonly app: App;
  /** Every line the app logged. */
  readonly logs: readonly string[];
  /** A person who has just opened the bot and sees the menu. */
  readonly opens: (person: Parameters<StrictTelegram["newPerson"]>[0], parameter?: string) => Promise<Person>;
}

export interface WorldOptions {
  readonly updates?: "webhook" | "polling";
  readonly environment?: Record<string, string>;
  /** A strict Telegram that several apps talk to, one after the other; the test closes it. */
  readonly telegram?: StrictTelegram;
  /** The clock of the app and of Telegram; the real one when left out. */
  readonly now?: () => number;
  /** The folder with flows/ and locales/. */
  readonly root?: string;
  /** What the app says, instead of what is published. */
  readonly content?: Content;
  /** What is known of places, instead of what is published. */
  readonly places?: Places;
  /** Where the app keeps things, instead of the store that the environment names. */
  readonly store?: Store;
  /** How long the store may take for one thing, in milliseconds; a second when left out. */
  readonly storePatience?: number;
  /** Whether the app sets its profile in Telegram, which takes dozens of calls. */
  readonly profile?: boolean;
  /** How often the app asks Telegram whether updates can come; not while a test runs, when left out. */
  readonly askEvery?: number;
  /** How long Telegram waits for an update that is in hand, in milliseconds; longer than ordinarily, when left out. */
  readonly answerWithin?: number;
  /** How long an update may keep others of the same person waiting, in milliseconds; ten seconds when left out. */
  readonly turn?: number;
  /** How long the updates in hand may take when the app is closed, in milliseconds; seven seconds when left out. */
  readonly finishWithin?: number;
  /** Called when the app can take no more updates. */
  readonly onLost?: AppOptions["onLost"];
  /** How pictures are drawn, where that differs. */
  readonly draw?: Draw;
  /** How the app waits for Telegram, where that differs. */
  readonly patience?: Partial<Patience>;
}

/** Starts the app and a strict Telegram; both stop when the test is finished. */
export async function startWorld({
  updates = "webhook",
  environment = {},
  root = ".",
  now = Date.now,
  profile = false,
  ...given
}: WorldOptions = {}): Promise<World> {
  const telegram = given.telegram ?? (await startTelegram({ token, now }));
  // A store that is slow since the machine is busy is not lost; a test that breaks one has its own measure.
  const storePatience = given.storePatience ?? (given.store ? undefined : 20_000);
  const port = await freePort();
  const logs: string[] = [];
  const config = readConfig({
    BOT_TOKEN: token,
    BOT_API_ROOT: telegram.root,
    HOST: "127.0.0.1",
    PORT: String(port),
    STORE_URL: "memory:",
    ...(updates === "webhook" ? { PUBLIC_URL: `http://127.0.0.1:${port}` } : {}),
    ...environment,
  });
  const log = pino({ level: "debug", base: null }, { write: (line: string) => void logs.push(line) });
  const app = await startApp(config, {
    log,
    root,
    now,
    lookEvery: 50,
    // What Telegram was told of is handled, also on a machine that is busy.
    answerWithin: given.answerWithin ?? 8000,
    ...(given.askEvery === undefined ? {} : { askEvery: given.askEvery }),
    ...(given.turn === undefined ? {} : { turn: given.turn }),
    ...(given.finishWithin === undefined ? {} : { finishWithin: given.finishWithin }),
    ...(given.onLost ? { onLost: given.onLost } : {}),
    ...(given.store ? { store: given.store } : {}),
    ...(storePatience !== undefined && { storePatience }),
    ...(root === "."
      ? { read: { content: given.content ?? published, places: given.places ?? places } }
      : {}),
    setsProfile: profile,
    // A thread would load what is compiled only.
    draw: given.draw ?? drawHere,
    patience: { pause: 10, answer: 20_000, ...given.patience },
  });
  onTestFinished(async () => {
    await app.close();
    if (!given.telegram) await telegram.close();
  });
  return {
    telegram,
    app,
    logs,
    opens: opensIn(telegram),
  };
}

const drawHere: Draw = async (order) => (await import("../src/print/draw.ts")).draw(order);

/** Lets somebody open the bot, whichever process runs it. */
export function opensIn(telegram: StrictTelegram): World["opens"] {
  return async (description, parameter) => {
    const person = telegram.newPerson(description);
    person.send(parameter === undefined ? "/start" : `/start ${parameter}`);
    const isScreen = ({ from, text }: Shown): boolean => from === "bot" && !openings.has(text);
    // Hundreds open it at once, on a machine that is busy.
    await telegram.until(() => person.messages.some(isScreen), "the first screen", 45_000);
    return person;
  };
}

type Shown = Person["messages"][number];

/** The neutral lines with which a new message begins, for whoever sees a notification; one in each language. */
export const openings: ReadonlySet<string> = new Set(
  published.languages.all.map(({ code }) =>
    visibleText(published.interfaceMessage(code, "talk-neutral", {}).text),
  ),
);

/** The message without its neutral line: what somebody reads who has opened the chat. */
export function belowOpening(message: Shown): Shown {
  const text = withoutOpening(message.text);
  const length = message.text.length - text.length;
  const entities = message.entities.map((entity) => ({ ...entity, offset: entity.offset - length }));
  return length === 0 ? message : { ...message, text, entities };
}

export function withoutOpening(text: string): string {
  const opening = [...openings].find((line) => text.startsWith(`${line}\n\n`));
  return opening === undefined ? text : text.slice(opening.length + 2);
}

/** The last message of the bot that the person sees, below its neutral line. */
export function screenOf(person: Person): Shown {
  const message = person.messages.findLast(({ from }) => from === "bot");
  if (!message) throw new Error("the bot has said nothing");
  return belowOpening(message);
}

/** The labels of the buttons below a message. */
export function labelsOf(message: Person["messages"][number]): string[] {
  return message.inlineKeyboard.flat().map(({ text }) => text);
}
