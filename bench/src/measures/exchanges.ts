import { performance } from "node:perf_hooks";
import type { TelegramStandIn } from "../telegram/telegram-stand-in.ts";
import { WebhookConnection, type Webhook } from "../telegram/webhook-connection.ts";

/** What somebody does, who has nothing else in hand. */
export interface Exchange {
  readonly person: number;
  readonly update: string;
  /** How many calls of Telegram the bot makes for it, for whom it is. */
  readonly calls: number;
}

/** As much as is needed of a bot. */
interface Bot {
  readonly webhook: Webhook;
}

/** What takes longer is lost, in milliseconds. */
const longest = 20_000;

interface InHand {
  readonly begun: number;
  callsLeft: number;
  isAnswered: boolean;
  finish(): void;
}

/** People who do things with a bot, so many of them at once. Each thing is done when it is answered and all its calls have come. */
export class Exchanges {
  readonly #bots: readonly Bot[];
  readonly #inFlight: number;
  readonly #inHand = new Map<number, InHand>();
  #times: number[] = [];

  /** @param bots one, or several that share a store: each is given the next thing, whoever does it */
  constructor(bots: readonly Bot[], telegram: TelegramStandIn, inFlight: number) {
    this.#bots = bots;
    this.#inFlight = inFlight;
    telegram.onCall = ({ person }) => {
      const found = person === undefined ? undefined : this.#inHand.get(person);
      if (!found) return;
      found.callsLeft -= 1;
      if (found.callsLeft <= 0 && found.isAnswered) found.finish();
    };
  }

  /** Whether somebody has something in hand: nobody does two things at once. */
  isBusy(person: number): boolean {
    return this.#inHand.has(person);
  }

  /**
   * Does one thing after the other until there is nothing more to do.
   * @returns how long each took, in milliseconds
   * @throws where one is lost or refused
   */
  async doAll(next: () => Exchange | undefined): Promise<readonly number[]> {
    this.#times = [];
    await this.#unlessLost(Promise.all(this.#lanes().map((bot) => this.#lane(bot, next))));
    return this.#times;
  }

  /** The bot that each of those has who do things at once. */
  #lanes(): readonly Bot[] {
    const rounds = Array.from({ length: Math.ceil(this.#inFlight / this.#bots.length) }, () => this.#bots);
    return rounds.flat().slice(0, this.#inFlight);
  }

  async #lane(bot: Bot, next: () => Exchange | undefined): Promise<void> {
    const connection = await WebhookConnection.open(bot.webhook);
    try {
      for (let exchange = next(); exchange; exchange = next()) await this.#do(connection, exchange);
    } finally {
      connection.close();
    }
  }

  #do(connection: WebhookConnection, { person, update, calls }: Exchange): Promise<void> {
    return new Promise((resolve, reject) => {
      const begun = performance.now();
      const finish = (): void => {
        this.#inHand.delete(person);
        this.#times.push(performance.now() - begun);
        resolve();
      };
      const found: InHand = { begun, callsLeft: calls, isAnswered: false, finish };
      this.#inHand.set(person, found);
      connection.post(update).then((status) => {
        if (status !== 200) reject(new Error(`An update was answered with ${status}.`));
        found.isAnswered = true;
        if (found.callsLeft <= 0) finish();
      }, reject);
    });
  }

  /** The work, or an error as soon as something in hand takes too long. */
  async #unlessLost(work: Promise<unknown>): Promise<void> {
    let looking: NodeJS.Timeout | undefined;
    const lost = new Promise<never>((_, reject) => {
      looking = setInterval(() => {
        const late = [...this.#inHand.values()].find(({ begun }) => performance.now() - begun > longest);
        if (late)
          reject(
            new Error(`An update was not done after ${longest / 1000} s: ${late.callsLeft} calls lacked.`),
          );
      }, 1000);
    });
    try {
      await Promise.race([work, lost]);
    } finally {
      clearInterval(looking);
    }
  }
}
