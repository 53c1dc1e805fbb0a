import { expect, onTestFinished } from "vitest";
import type { Person, StrictTelegram } from "telegram-fake";
import { handled, language, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { freePort } from "../free-port.ts";
import { startTelegram } from "../telegram.ts";
import { screenOf, startWorld, token, type World } from "../world.ts";
import { openBalancer } from "./balancer.ts";
import { Chance } from "./chance.ts";

const uk = language("uk");
const text = (id: string): string => textOf(uk, screen(id));
const ways = [
  [/^🛡/, "safety"],
  [/^🏠/, "housing"],
  [/^🔎/, "check"],
] as const;
/** Each goes wrong with one call in a hundred. */
const failures = [
  { answer: { errorCode: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 } },
  { answer: { errorCode: 500, description: "Internal Server Error" } },
  { answer: "reset" },
  { answer: "reset", arrives: true },
] as const;

/** What so many people do with two bots on one store while calls fail: each taps until it is enough, and every second one leaves. */
export interface Load {
  readonly seed: number;
  readonly store: string;
  readonly people: number;
  /** Whether somebody who has tapped so often taps on. */
  readonly goesOn: (taps: number) => boolean;
}

/** What came of it. */
export interface Borne {
  readonly taps: number;
  readonly quick: number;
  readonly stayed: number;
}

/** Bears the load: each tap shows its screen in the message that was tapped, and who leaves has the cover alone. */
export async function bear({ seed, store, people, goesOn }: Load): Promise<Borne> {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  const chance = new Chance(seed, "load");
  const worlds = await twoOn(store, telegram, chance);
  const opened = await Promise.all(
    Array.from({ length: people }, () => worlds[0].opens({ firstName: "Olena", languageCode: "uk" })),
  );
  await handled(telegram);
  for (const failure of failures)
    telegram.inject({ ...failure, when: () => chance.next() < 0.01, times: Infinity });
  const tapped = await Promise.all(opened.map((person) => tapsAbout(telegram, person, goesOn)));
  await handled(telegram);
  const leaving = opened.filter((_, place) => place % 2 === 0);
  for (const person of leaving) person.tap("✖");
  const isAlone = (person: Person): boolean =>
    person.messages.length === 1 && screenOf(person).text === text("cover");
  await telegram.until(() => leaving.every(isAlone), `the cover alone, SEED=${seed}`, 60_000);
  await handled(telegram);
  return {
    taps: tapped.reduce((sum, taps) => sum + taps, 0),
    quick: worlds.flatMap(({ logs }) => logs).filter((line) => line.includes('"quick-tap"')).length,
    stayed: people - leaving.length,
  };
}

async function tapsAbout(telegram: StrictTelegram, person: Person, goesOn: Load["goesOn"]): Promise<number> {
  const message = screenOf(person);
  let taps = 0;
  for (; goesOn(taps); taps += 1) {
    const [label, id] = ways[taps % ways.length] ?? ways[0];
    const tap = person.tap(label, { message });
    const isShown = (): boolean => screenOf(person).text === text(id);
    await telegram.until(() => tap.answered && isShown(), `${id} after ${taps} taps`, 60_000);
    expect(screenOf(person).id).toBe(message.id);
  }
  return taps;
}

async function twoOn(
  store: string,
  telegram: StrictTelegram,
  chance: Chance,
): Promise<readonly [World, World]> {
  const ports = [await freePort(), await freePort()] as const;
  const balancer = await openBalancer(() => [`http://127.0.0.1:${chance.of(ports)}`]);
  const start = (port: number): Promise<World> =>
    startWorld({
      telegram,
      environment: { PORT: String(port), PUBLIC_URL: balancer.address, STORE_URL: store },
    });
  return [await start(ports[0]), await start(ports[1])];
}
