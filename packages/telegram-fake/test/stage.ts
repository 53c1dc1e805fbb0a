import { onTestFinished } from "vitest";
import { z } from "zod";
import type { Message } from "../src/message.ts";
import type { Person } from "../src/person.ts";
import { startStrictTelegram } from "../src/telegram.ts";
import type { StrictTelegram, StrictTelegramOptions } from "../src/telegram.ts";

/** The token of the bot on the stage. */
export const token = "123456:stage";

const answerSchema = z.strictObject({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
  description: z.string().optional(),
  parameters: z.strictObject({ retry_after: z.number() }).optional(),
});

/** What a call is answered. */
export type Answer = z.output<typeof answerSchema>;

/** A Telegram with one person who has started a bot that is nothing but our own fetch. */
export interface Stage {
  readonly telegram: StrictTelegram;
  readonly person: Person;
  readonly post: (method: string, payload?: unknown) => Promise<Response>;
  readonly call: (method: string, payload?: unknown) => Promise<Answer>;
  /** Calls a method with a form that may hold files. */
  readonly upload: (method: string, fields: Fields) => Promise<Answer>;
  /** Moves the server's clock forward. */
  readonly passTime: (milliseconds: number) => void;
  /** Sends a text to the person; returns the message as it is on their screen. */
  readonly say: (text: string, more?: object) => Promise<Message>;
}

/** An object stands in a form as JSON text; what is undefined is left out. */
export type Fields = Readonly<Record<string, string | number | boolean | object | undefined>>;

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof File) form.append(name, value);
    else if (value !== undefined)
      form.append(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  return form;
}

/** The answer in a response; it fails where that is none of Telegram's. */
export async function readAnswer(response: Response): Promise<Answer> {
  return answerSchema.parse(await response.json());
}

/** Closes by itself when the test ends. */
export async function openStage(options: Partial<StrictTelegramOptions> = {}): Promise<Stage> {
  let time = Date.parse("2026-03-01T12:00:00Z");
  const telegram = await startStrictTelegram({ token, now: () => time, ...options });
  onTestFinished(() => telegram.close());
  const person = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
  person.send("/start");
  const post = (method: string, payload: unknown = {}) =>
    fetch(`${telegram.root}/bot${token}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(payload),
    });
  const call = async (method: string, payload?: unknown) => readAnswer(await post(method, payload));
  const upload = async (method: string, fields: Fields) =>
    readAnswer(
      await fetch(`${telegram.root}/bot${token}/${method}`, { method: "POST", body: formOf(fields) }),
    );
  const say = async (text: string, more: object = {}) => {
    const answer = await call("sendMessage", { chat_id: person.chat.id, text, ...more });
    const message = person.messages.at(-1);
    if (!answer.ok || message === undefined) throw new Error(`Not sent: ${answer.description ?? "nothing"}`);
    return message;
  };
  const passTime = (milliseconds: number) => {
    time += milliseconds;
  };
  return { telegram, person, post, call, upload, say, passTime };
}
