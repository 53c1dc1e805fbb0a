import { setTimeout as wait } from "node:timers/promises";
import { expect } from "vitest";
import type { Person, StrictTelegram } from "telegram-fake";
import { visibleText } from "../../src/content/markup.ts";
import { RedisStore } from "../../src/store/redis-store.ts";
import { handled, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import type { RedisServer } from "../store/redis-server.ts";
import { belowOpening, openings, opensIn, screenOf } from "../world.ts";
import { Chance } from "./chance.ts";
import { keptOf, memoryOf } from "./kept-records.ts";

const uk = language("uk");
const text = (id: string): string => textOf(uk, screen(id));
const screens = ["safety", "housing", "check"] as const;
/** Each goes wrong with one call in a hundred. */
const failures = [
  { answer: { errorCode: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 } },
  { answer: { errorCode: 500, description: "Internal Server Error" } },
  { answer: "reset" },
  { answer: "reset", arrives: true },
] as const;

/** What is shown where Telegram has refused all that was tried: help, and that something went wrong. Then they tap again. */
const broken = textOf(uk, screen("help"));

/** How long a tap may take, in milliseconds: a store or a bot that has just ended is part of it. */
const longest = 60_000;

/** A tap, by the screen that it is to show, and when it was made. */
interface Tap {
  readonly id: (typeof screens)[number];
  readonly at: number;
}

/** Somebody who taps, how often they have, and how often something went wrong that they were told of. */
interface Tapping {
  readonly person: Person;
  taps: number;
  toldBroken: number;
  /** How often the screen of an older tap came over that of a newer one, while nothing ordered the bots. */
  overtaken: number;
  last: Tap | undefined;
}

/** What happened to the bots from one time to another, in milliseconds since 1970. */
interface Outages {
  /** Nothing ordered them: one was without the store, or another one took its turn since it got no time of the processor. */
  readonly wereOutOfOrder: (from: number, to: number) => boolean;
  readonly wasOneKilled: (from: number, to: number) => boolean;
}

/** So many people, who have opened the bot and tap, while calls of Telegram fail. */
export class Load {
  readonly #telegram: StrictTelegram;
  readonly #people: readonly Tapping[];
  readonly #said: string;
  readonly #outages: Outages;

  /** Has them open the bot; from then on calls fail. */
  static async of(
    people: number,
    telegram: StrictTelegram,
    { seed, ...outages }: Outages & { readonly seed: number },
  ): Promise<Load> {
    const opens = opensIn(telegram);
    const all = Array.from({ length: people }, () => opens({ firstName: "Olena", languageCode: "uk" }));
    const opened = await Promise.all(all);
    await handled(telegram);
    const load = new Load(telegram, opened, seed, outages);
    const chance = new Chance(seed, "load");
    for (const failure of failures)
      telegram.inject({ ...failure, when: () => chance.next() < 0.01, times: Infinity });
    return load;
  }

  private constructor(telegram: StrictTelegram, people: readonly Person[], seed: number, outages: Outages) {
    this.#telegram = telegram;
    this.#people = people.map((person) => ({
      person,
      taps: 0,
      toldBroken: 0,
      overtaken: 0,
      last: undefined,
    }));
    this.#said = `SEED=${seed}`;
    this.#outages = outages;
  }

  /** How many taps have shown their screen by now. */
  get taps(): number {
    return this.#people.reduce((sum, { taps }) => sum + taps, 0);
  }

  /** How many have shown help instead, and that something went wrong. */
  get toldBroken(): number {
    return this.#people.reduce((sum, { toldBroken }) => sum + toldBroken, 0);
  }

  /** How often the screen of an older tap came over that of a newer one, while nothing ordered them. */
  get overtaken(): number {
    return this.#people.reduce((sum, { overtaken }) => sum + overtaken, 0);
  }

  /**
   * All of them tap, each when their last tap has shown its screen. One that does not is lost, and fails.
   *
   * @param goesOn whether somebody who has tapped so often taps on
   * @param pause how long they look at a screen, in milliseconds
   * @returns how long the taps took in the middle, in milliseconds
   */
  async tap(goesOn: (taps: number) => boolean, pause = (): number => 0): Promise<number> {
    const times = await Promise.all(this.#people.map((one) => this.#tapsOf(one, goesOn, pause)));
    const all = times.flat().sort((one, other) => one - other);
    return all[Math.floor(all.length / 2)] ?? 0;
  }

  /** Every second one taps ✖, and has the cover alone; in the end nothing is kept of them, and of the others what covers their chats. */
  async leave(redis: RedisServer): Promise<void> {
    const leaving = this.#people.flatMap(({ person }, place) => (place % 2 === 0 ? person : []));
    for (const person of leaving) person.tap("✖");
    const left = (): Person[] => leaving.filter((person) => !isAlone(person));
    await this.#telegram
      .until(() => left().length === 0, "the cover alone", longest)
      .catch(() => expect.fail(`${this.#said}: not the cover alone\n${left().map(seenBy).join("\n")}`));
    await handled(this.#telegram);
    const store = new RedisStore(redis.address);
    try {
      const memory = memoryOf(store, Date.now);
      const kept = (): Promise<unknown> => Promise.all(leaving.map(({ user }) => keptOf(memory, user.id)));
      await expect.poll(kept, { message: this.#said }).toEqual(leaving.map(() => ({})));
      await expect.poll(() => redis.timers()).toBe(this.#people.length - leaving.length);
    } finally {
      await store.close();
    }
  }

  async #tapsOf(one: Tapping, goesOn: (taps: number) => boolean, pause: () => number): Promise<number[]> {
    const { person } = one;
    const times: number[] = [];
    while (goesOn(one.taps)) {
      const id = screens[one.taps % screens.length] ?? screens[0];
      const begun = performance.now();
      const at = Date.now();
      const before = shownTo(person);
      const tap = person.tapData(`uk|${id}`, before);
      const isBroken = (): boolean => {
        const { id: message, text: shown } = shownTo(person);
        return message !== before.id && shown.endsWith(broken);
      };
      const isShown = (): boolean => (tap.answered && shownTo(person).text === text(id)) || isBroken();
      const isAll = whereChanged(
        () => [person.messages, tap.answered],
        () => isShown() && !isCutOff(person),
      );
      await this.#telegram.until(isAll, id, longest).catch(() => {
        // The line may be of the tap before, which had shown its screen by an edit that nobody had heard of.
        const isLeft = isShown() && this.#outages.wasOneKilled(one.last?.at ?? at, Date.now());
        if (!isLeft && !this.#isOvertaken(one, { id, at }))
          expect.fail(`${this.#said}: ${this.#whatIsWrong(person, tap, { id, at })}`);
      });
      if (!isShown()) one.overtaken += 1;
      else {
        times.push(performance.now() - begun);
        if (isBroken()) one.toldBroken += 1;
        else one.taps += 1;
        one.last = { id, at };
      }
      await wait(pause());
    }
    return times;
  }

  /**
   * Whether the tap has shown its screen, and the one before it came over that while nothing ordered the bots, which docs/decisions
   * tells of.
   */
  #isOvertaken({ person, last }: Tapping, tap: Tap): boolean {
    if (!last || shownTo(person).text !== text(last.id)) return false;
    const said = this.#telegram.calls.filter(
      ({ payload, answer, at }) =>
        payload["chat_id"] === person.user.id && at >= last.at && typeof answer === "object" && answer.ok,
    );
    const shows = ({ id }: Tap) => said.findLast(({ payload }) => seen(payload["text"]).endsWith(text(id)));
    const [newer, older] = [shows(tap), shows(last)];
    return newer !== undefined && older !== undefined && this.#outages.wereOutOfOrder(last.at, older.at);
  }

  /** What somebody has to know who looks for the fault. */
  #whatIsWrong(person: Person, tap: ReturnType<Person["tapData"]>, { id, at }: Tap): string {
    const now = Date.now();
    const meanwhile = [
      `the tap on ${id} at ${at} is lost, update ${tap.update.update_id}`,
      `the button ${tap.answered ? "has stopped" : "spins"}`,
      `a bot was killed: ${this.#outages.wasOneKilled(at, now)}`,
      `one was without the store: ${this.#outages.wereOutOfOrder(at, now)}`,
    ];
    return [...meanwhile, seenBy(person), this.#callsFor(person, tap.id)].join("\n");
  }

  /** The last calls for somebody, and those for a button. */
  #callsFor({ user }: Person, button: string): string {
    const calls = this.#telegram.calls.filter(
      ({ payload }) => payload["chat_id"] === user.id || payload["callback_query_id"] === button,
    );
    const lines = calls.slice(-40).map(({ at, method, payload, answer }) => {
      const message = payload["message_ids"] ?? payload["message_id"] ?? "";
      const said = JSON.stringify(payload["text"] ?? "").slice(-30);
      return [at, method, JSON.stringify(message), said, JSON.stringify(answer).slice(0, 60)].join(" ");
    });
    return lines.join("\n");
  }
}

/** Looks again only where something of it is another: hundreds wait, and what changes for one of them is told to all. */
function whereChanged(of: () => readonly unknown[], look: () => boolean): () => boolean {
  let before: readonly unknown[] = [];
  return () => {
    const now = of();
    if (now.every((each, place) => each === before[place])) return false;
    before = now;
    return look();
  };
}

function seen(markup: unknown): string {
  return visibleText(String(markup));
}

/** A bot that was killed in between leaves the neutral line alone of a screen that came in a new message. */
function isCutOff(person: Person): boolean {
  return openings.has(screenOf(person).text);
}

/** The last message that tells something: where an edit is not soon heard of, below its neutral line. */
function shownTo(person: Person): Person["messages"][number] {
  const last = person.messages.findLast(({ from, text }) => from === "bot" && !openings.has(text));
  return last ? belowOpening(last) : screenOf(person);
}

function isAlone(person: Person): boolean {
  return person.messages.length === 1 && screenOf(person).text === text("cover");
}

function seenBy(person: Person): string {
  return person.messages.map(({ id, from, text }) => `${id} ${from}: ${text.slice(0, 40)}`).join(" / ");
}
