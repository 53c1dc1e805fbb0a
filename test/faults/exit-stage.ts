import { expect, onTestFinished } from "vitest";
import type { Records } from "../../src/bot/chat/records/records.ts";
import type { Person, StrictTelegram } from "telegram-fake";
import { deliver, handled } from "../bot/chat.ts";
import { startTelegram } from "../telegram.ts";
import { belowOpening, startWorld, token, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import type { ExitModel } from "./exit-model.ts";
import { type Sight } from "./exit-model.ts";
import { keptOf, memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";

const second = 1000;
/** How long is waited for a chat to become as it has to be: longer than it takes on a machine that is busy. */
const limit = 15 * second;
const flood = { errorCode: 429, description: "Too Many Requests: retry after 60", retryAfter: 60 };
/** Longer than anything waits that Telegram or the store did not let through. */
const untilTriedAgain = 65 * second;

/** The bot in memory, with a clock, a store and a Telegram that can be broken; one person after the other talks to it. */
export class ExitStage {
  readonly telegram: StrictTelegram;
  readonly #updates: "webhook" | "polling";
  readonly #clock: { ahead: number };
  readonly #store: LastingMemory;
  readonly #memory: Records;
  #breakable: BreakableStore;
  #world: World | undefined;
  #person: Person;
  #refused: ExitModel["refused"];

  static async open(updates: "webhook" | "polling"): Promise<ExitStage> {
    const clock = { ahead: 0 };
    const telegram = await startTelegram({ token, now: () => Date.now() + clock.ahead });
    const stage = new ExitStage(telegram, updates, clock);
    await stage.start();
    onTestFinished(() => telegram.close());
    return stage;
  }

  private constructor(telegram: StrictTelegram, updates: "webhook" | "polling", clock: { ahead: number }) {
    this.telegram = telegram;
    this.#updates = updates;
    this.#clock = clock;
    this.#store = new LastingMemory(this.#now);
    this.#breakable = new BreakableStore(0, this.#store);
    this.#memory = memoryOf(this.#store, this.#now);
    this.#person = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
    for (const method of ["editMessageText", "deleteMessages"] as const) {
      const when = ({ chat_id }: { chat_id?: unknown }): boolean =>
        this.#refused === method && chat_id === this.#person.user.id;
      telegram.inject({ method, when, answer: flood, times: Infinity });
    }
  }

  readonly #now = (): number => Date.now() + this.#clock.ahead;

  get person(): Person {
    return this.#person;
  }

  /** Somebody else comes, of whom nothing is known; all works. */
  async next(): Promise<void> {
    this.#refused = undefined;
    await this.mendStore();
    this.#person = this.telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
  }

  /** The app ends, and starts anew on the same store. */
  async start(): Promise<void> {
    await this.#world?.app.close();
    const { condition } = this.#breakable;
    this.#breakable = new BreakableStore(0, this.#store);
    this.#breakable.condition = condition;
    this.#world = await startWorld({
      telegram: this.telegram,
      updates: this.#updates,
      now: this.#now,
      store: this.#breakable,
      storePatience: 20 * second,
    });
  }

  /** The tap comes at once, though another update of this person is in hand. */
  bring(update: object): void {
    // By long polling it does so anyway.
    if (this.#updates === "webhook" && this.#world) void deliver(this.#world, update).catch(() => undefined);
  }

  pass(milliseconds: number): void {
    this.#clock.ahead += milliseconds;
  }

  breakStore(): void {
    this.#breakable.condition = "fails";
  }

  async mendStore(): Promise<void> {
    this.#breakable.condition = "works";
    const address = this.#world?.app.address ?? "";
    const state = async (): Promise<unknown> => {
      const answer = await fetch(`${address}/readyz`);
      return answer.json();
    };
    await expect.poll(() => state()).toMatchObject({ store: "ready" });
    this.pass(untilTriedAgain);
  }

  refuse(method: ExitModel["refused"]): void {
    if (method === undefined) this.pass(untilTriedAgain);
    this.#refused = method;
  }

  /** Waits until the chat, and what is kept of it, are as the model has them. */
  async settles(model: ExitModel): Promise<void> {
    const { telegram } = this;
    await handled(telegram);
    const wrong = (): string | undefined => model.wrongIn(this.#sight());
    await telegram
      .until(() => wrong() === undefined, "the chat as the model has it", limit)
      .catch((error: unknown) => {
        throw new Error(`${model.state}: ${wrong() ?? ""}`, { cause: error });
      });
    const wrongInStore = async (): Promise<string | undefined> => {
      const kept = await keptOf(this.#memory, this.#person.user.id);
      const told = model.wrongInStore(kept);
      return told && `${told}: ${JSON.stringify(kept)}`;
    };
    await expect.poll(wrongInStore).toBeUndefined();
    expect(wrong(), model.state).toBeUndefined();
  }

  /** What the person sees, for whoever looks for a fault. */
  describe(): string {
    const { messages } = this.#person;
    return messages.map(({ id, from, text }) => `${id} ${from}: ${text.slice(0, 60)}`).join("\n");
  }

  #sight(): Sight {
    const { messages, replyKeyboard } = this.#person;
    // What puts a keyboard away stays for a while where it cannot be deleted.
    const last = messages.findLast(({ from, text }) => from === "bot" && text !== "…");
    return {
      texts: messages.map(({ text }) => text),
      lowest: last && belowOpening(last).text,
      hasKeyboard: replyKeyboard !== undefined,
    };
  }
}
