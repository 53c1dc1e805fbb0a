import type { Api } from "grammy";
import type { LanguageCode } from "grammy/types";
import type { Logger } from "pino";
import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import { describeFailure } from "./failure.ts";
import type { Say } from "../screen/interface-messages.ts";

/**
 * Sets the bot's name, descriptions and commands in every language, and those of the source language for everybody else.
 * Telegram allows few changes of them a day, so that only what differs is set. A profile that cannot be set is said in
 * the log: the bot answers all the same.
 */
export async function setProfile(api: Api, { languages }: Content, say: Say, log: Logger): Promise<void> {
  const audiences: Audience[] = [{ language: languages.source, other: {} }];
  for (const { code } of languages.all) {
    if (hasProfile(code)) audiences.push({ language: code, other: { language_code: code } });
  }
  for (const { language, other } of audiences) {
    try {
      await setFor(api, say, language, other);
    } catch (error) {
      log.warn({ event: "profile-not-set", language, ...describeFailure(error) });
    }
  }
}

interface Audience {
  readonly language: Language;
  readonly other: { readonly language_code?: LanguageCode };
}

/** Telegram keeps a profile for languages of two letters only. */
function hasProfile(code: string): code is LanguageCode {
  return code.length === 2;
}

async function setFor(api: Api, say: Say, language: Language, other: Audience["other"]): Promise<void> {
  const description = say(language, "profile-description");
  if ((await api.getMyDescription(other)).description !== description) {
    await api.setMyDescription(description, other);
  }
  const short = say(language, "profile-short-description");
  if ((await api.getMyShortDescription(other)).short_description !== short) {
    await api.setMyShortDescription(short, other);
  }
  const commands = [
    { command: "start", description: say(language, "profile-command-start") },
    { command: "help", description: say(language, "profile-command-help") },
    { command: "language", description: say(language, "profile-command-language") },
    { command: "privacy", description: say(language, "profile-command-privacy") },
    { command: "erase", description: say(language, "profile-command-erase") },
  ];
  if (JSON.stringify(await api.getMyCommands(other)) !== JSON.stringify(commands)) {
    await api.setMyCommands(commands, other);
  }
  // The name comes last: it is what Telegram refuses first when it is set often.
  const name = say(language, "profile-name");
  if ((await api.getMyName(other)).name !== name) await api.setMyName(name, other);
}
