import type { IncomingMessage } from "node:http";
import { request } from "undici";

/** What Telegram tells whom it calls, and what the app tells Telegram. */
const passed = ["content-type", "x-telegram-bot-api-secret-token"];

/** What was answered. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** Hands on what came, and reads the answer. `fetch` would take more of the processor than all else on the way. */
export async function forward(
  target: string,
  { url = "", headers: came }: IncomingMessage,
  body: Buffer,
): Promise<Answered> {
  const headers = Object.fromEntries(Object.entries(came).filter(([name]) => passed.includes(name)));
  const answer = await request(`${target}${url}`, { method: "POST", headers, body });
  return { status: answer.statusCode, text: await answer.body.text() };
}
