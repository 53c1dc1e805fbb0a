import type { World } from "./world.ts";

/** What somebody sees of a bot before they start it. */
export interface ShownProfile {
  readonly name: string;
  readonly description: string;
  readonly commands: readonly { readonly command: string; readonly description: string }[];
}

/** The scopes whose commands a private chat shows, the nearest first. https://core.telegram.org/bots/api#botcommandscope */
const scopes = ["all_private_chats", "default"];

/** What the bot says of itself to somebody whose telephone is set to that language: in it, or to everybody. */
export function profileFor({ profile, bot }: World, languageCode: string): ShownProfile {
  const [language = ""] = languageCode.toLowerCase().split("-");
  const said = (texts: ReadonlyMap<string, string>) => texts.get(language) ?? texts.get("");
  const keys = scopes.flatMap((type) => [language, ""].map((code) => `${JSON.stringify({ type })} ${code}`));
  return {
    name: said(profile.name) ?? bot.first_name,
    description: said(profile.description) ?? "",
    commands: keys.map((key) => profile.commands.get(key)).find((commands) => commands !== undefined) ?? [],
  };
}
