import { createHash } from "node:crypto";
import type { Api, Bot } from "grammy";
import type { LanguageCode } from "grammy/types";
import type { Logger } from "pino";
import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import { listedCommands } from "./command-list.ts";
import { describeFailure } from "./failure.ts";
import { setPhotoAndMenuButton } from "./photo-and-menu-button.ts";
import type { Say } from "../../content/say.ts";

/** What a profile is made from, and where it is kept what it was set to last. */
interface ProfileDependencies {
  readonly content: Content;
  readonly say: Say;
  readonly log: Logger;
  /** The folder with flows/, where the photo lies. */
  readonly root: string;
  readonly records: {
    readonly profile: { read(): Promise<string | undefined>; write(digest: string): Promise<void> };
  };
}

/** What the bot says of itself to those whose Telegram is in one language, or in none that it has. */
interface Profile {
  readonly language: Language;
  readonly other: { readonly language_code?: LanguageCode };
  readonly description: string;
  readonly short: string;
  readonly commands: readonly { readonly command: string; readonly description: string }[];
  readonly name: string;
}

/**
 * Sets the bot's name, descriptions and commands in every language, and those of the source language for everybody else; its
 * photo and menu button where it has none.
 * Telegram allows few changes of them a day, so that only what differs is set; and nothing is asked where all was as it
 * should be within the last days. A profile that cannot be set is said in the log: the bot answers all the same.
 */
export async function setProfile(
  { api, botInfo }: Pick<Bot, "api" | "botInfo">,
  { content: { languages }, say, log, records, root }: ProfileDependencies,
): Promise<void> {
  const profiles = [profileOf(languages.source, {}, say)];
  for (const { code } of languages.all) {
    if (hasProfile(code)) profiles.push(profileOf(code, { language_code: code }, say));
  }
  const digest = createHash("sha256")
    .update(JSON.stringify([botInfo.id, profiles]))
    .digest("base64");
  if ((await records.profile.read()) === digest) return;
  let areSet = await setPhotoAndMenuButton(api, botInfo.id, root, log);
  for (const profile of profiles) {
    try {
      await set(api, profile);
    } catch (error) {
      areSet = false;
      log.warn({ event: "profile-not-set", language: profile.language, ...describeFailure(error) });
    }
  }
  if (areSet) await records.profile.write(digest);
}

/** Telegram keeps a profile for languages of two letters only. */
function hasProfile(code: string): code is LanguageCode {
  return code.length === 2;
}

function profileOf(language: Language, other: Profile["other"], say: Say): Profile {
  return {
    language,
    other,
    description: say(language, "profile-description"),
    short: say(language, "profile-short-description"),
    commands: listedCommands.map((command) => ({
      command,
      description: say(language, `profile-command-${command}`),
    })),
    name: say(language, "profile-name"),
  };
}

async function set(api: Api, { other, description, short, commands, name }: Profile): Promise<void> {
  if ((await api.getMyDescription(other)).description !== description) {
    await api.setMyDescription(description, other);
  }
  if ((await api.getMyShortDescription(other)).short_description !== short) {
    await api.setMyShortDescription(short, other);
  }
  if (JSON.stringify(await api.getMyCommands(other)) !== JSON.stringify(commands)) {
    await api.setMyCommands(commands, other);
  }
  // The name comes last: it is what Telegram refuses first when it is set often.
  if ((await api.getMyName(other)).name !== name) await api.setMyName(name, other);
}
