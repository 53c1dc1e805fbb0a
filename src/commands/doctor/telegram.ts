import { z } from "zod";
import { isDeliveryFailing } from "../../bot/telegram/delivery-failing.ts";
import type { Config } from "../../config.ts";
import { askTelegram, botSchema, explainNoAnswer } from "../ask-telegram.ts";
import type { Finding } from "./finding.ts";

const webhookSchema = z.object({
  url: z.string(),
  pending_update_count: z.int(),
  last_error_date: z.int().optional(),
  last_error_message: z.string().optional(),
});

/** So much may a clock be off that timers and lifetimes go by, in milliseconds. */
const clockMayBeOff = 30_000;

/** Asks Telegram of the token, the webhook, its clock and inline mode. */
export async function lookAtTelegram(config: Config): Promise<Finding[]> {
  const me = await askTelegram(config, "getMe", botSchema);
  if (me.kind !== "answered") {
    const unseen = ["webhook", "clock", "inline mode"].map((place): Finding => ({
      place,
      outcome: "note",
      line: "not looked at, since Telegram does not answer for this token.",
    }));
    return [{ place: "token", outcome: "bad", line: explainNoAnswer(me) }, ...unseen];
  }
  return [
    { place: "token", outcome: "good", line: `Telegram knows it: @${me.result.username}.` },
    await lookAtWebhook(config),
    lookAtClock(me.date),
    lookAtInlineMode(me.result.supports_inline_queries),
  ];
}

async function lookAtWebhook(config: Config): Promise<Finding> {
  const place = "webhook";
  const answer = await askTelegram(config, "getWebhookInfo", webhookSchema);
  if (answer.kind !== "answered") return { place, outcome: "bad", line: explainNoAnswer(answer) };
  const { url, pending_update_count: waiting, last_error_message } = answer.result;
  const ours = config.updates.kind === "webhook" ? config.updates.url : "";
  const waits = waiting === 0 ? "nothing waits" : `${waiting} update(s) wait`;
  if (url !== ours) return { place, ...elsewhere(url, ours) };
  if (ours === "")
    return { place, outcome: "good", line: `none: the bot asks for updates itself; ${waits}.` };
  if (isDeliveryFailing(answer.result, Date.now())) {
    const why = last_error_message ?? "it does not say why";
    const line = `Telegram cannot deliver, and ${waits}: ${why}. Mend: see "address" below, then the log of the bot.`;
    return { place, outcome: "bad", line };
  }
  return { place, outcome: "good", line: `Telegram delivers to ${url}; ${waits}.` };
}

function elsewhere(url: string, ours: string): Omit<Finding, "place"> {
  if (url === "") {
    return { outcome: "note", line: "none is set yet. Mend: start the bot, which sets it." };
  }
  const line =
    ours === ""
      ? "updates go to an address, though PUBLIC_URL is empty. Mend: set PUBLIC_URL, or start the bot, which takes them over."
      : "updates go to another address than PUBLIC_URL. Mend: start the bot, which sets it; if it runs, stop the other bot with this token.";
  return { outcome: "bad", line };
}

function lookAtClock(telegrams: number | undefined): Finding {
  const place = "clock";
  if (telegrams === undefined)
    return { place, outcome: "note", line: "Telegram did not say what time it is." };
  const seconds = Math.round((Date.now() - telegrams) / 1000);
  if (Math.abs(seconds) * 1000 > clockMayBeOff) {
    const line = `${Math.abs(seconds)} seconds ${seconds > 0 ? "ahead of" : "behind"} Telegram's. Mend: timedatectl set-ntp true`;
    return { place, outcome: "bad", line };
  }
  return { place, outcome: "good", line: "as Telegram's, within some seconds." };
}

function lookAtInlineMode(isOn: boolean): Finding {
  const place = "inline mode";
  if (isOn) return { place, outcome: "good", line: "on." };
  const mend = "Mend: send /setinline to @BotFather, so that what the bot has can be sent on from any chat.";
  return { place, outcome: "note", line: `off. ${mend}` };
}
