import type { BotCall } from "./calls.ts";
import type { Message } from "./message.ts";
import type { Chat } from "./world.ts";

/** Calls its listeners after every change of the state. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  announce(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** What is left of a type when it is true in an `if`. */
export type Truthy<Value> = Exclude<Value, false | 0 | "" | null | undefined>;

function isTruthy<Value>(value: Value): value is Truthy<Value> {
  return Boolean(value);
}

/** How often a wait counts how long it has lasted, in milliseconds. */
const tick = 50;

/**
 * Waits until `condition` returns something true, looking again after each change.
 * @param dump what to tell when it never does
 * @throws when `limit` milliseconds have passed in which this process could work: while the machine stands still, or does
 * something else, the wait does not come to its end; or when the condition itself throws
 */
export function until<Value>(
  changes: Changes,
  condition: () => Value,
  limit: number,
  dump: () => string,
): Promise<Truthy<Value>> {
  // Made here, so that its stack leads to the test that waits.
  const failure = new Error();
  return new Promise((resolve, reject) => {
    const look = () => {
      try {
        const value = condition();
        if (!isTruthy(value)) return;
        stop();
        resolve(value);
      } catch (error) {
        stop();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const stopListening = changes.listen(look);
    let left = limit;
    // However late one comes, it counts once.
    const timer = setInterval(() => {
      left -= tick;
      if (left > 0) return;
      stop();
      failure.message = dump();
      reject(failure);
    }, tick);
    const stop = () => {
      clearInterval(timer);
      stopListening();
    };
    look();
  });
}

function showMessage({ id, from, text, photo, caption, inlineKeyboard, ...message }: Message): string {
  const picture = photo && `(photo, ${photo.width} × ${photo.height}) ${caption ?? ""}`;
  const content = text || (picture ?? JSON.stringify(message.contact ?? message.location ?? message.other));
  const rows = inlineKeyboard.map((row) => row.map((button) => `[${button.text}]`).join(" "));
  return [`  ${id} ${from}: ${content}`, ...rows.map((row) => `      ${row}`)].join("\n");
}

function showCall({ method, payload, answer }: BotCall): string {
  const told =
    typeof answer === "string" ? answer : answer.ok ? "ok" : `${answer.error_code} ${answer.description}`;
  return `  ${method} ${JSON.stringify(payload)} -> ${told}`;
}

/** The chat's last messages and the last calls, for the reader of a failed test. */
export function showState(chat: Chat | undefined, calls: readonly BotCall[]): string {
  const messages = chat?.messages.slice(-6).map(showMessage) ?? [];
  const keyboard = chat?.replyKeyboard?.keyboard.map((row) => row.map(({ text }) => text).join(" | "));
  return [
    `Chat with ${chat?.name ?? "nobody"}:`,
    ...(messages.length === 0 ? ["  (nothing)"] : messages),
    ...(keyboard === undefined ? [] : [`  reply keyboard: ${keyboard.join(" / ")}`]),
    "Last calls:",
    ...(calls.length === 0 ? ["  (none)"] : calls.slice(-8).map(showCall)),
  ].join("\n");
}
