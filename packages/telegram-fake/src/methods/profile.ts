import { z } from "zod";
import { json } from "../parameters.ts";
import { refused } from "../refusals.ts";
import type { Profile } from "../world.ts";
import { method } from "./method.ts";
import type { Method } from "./method.ts";

const languageCode = z.string().optional();

function checkLanguage(code: string): void {
  if (!/^(?:[a-z]{2})?$/.test(code)) throw refused("languageInvalid");
}

/** The pair setMyX and getMyX: a text of at most so many characters, one for each language. */
function textMethods(
  field: "name" | "description" | "short_description",
  longest: number,
  tooLong: "nameTooLong" | "descriptionTooLong" | "shortDescriptionTooLong",
  textsOf: (profile: Profile) => Map<string, string>,
): { set: Method; get: Method } {
  return {
    set: method(
      z.strictObject({ [field]: z.string().optional(), language_code: languageCode }),
      (parameters: Record<string, string | undefined>, { world }) => {
        const { language_code: code = "", [field]: text = "" } = parameters;
        checkLanguage(code);
        if (text.length > longest) throw refused(tooLong);
        if (text === "") textsOf(world.profile).delete(code);
        else textsOf(world.profile).set(code, text);
        world.changed();
        return true;
      },
    ),
    get: method(z.strictObject({ language_code: languageCode }), ({ language_code = "" }, { world }) => {
      checkLanguage(language_code);
      const texts = textsOf(world.profile);
      const fallback = field === "name" ? world.bot.first_name : "";
      return { [field]: texts.get(language_code) ?? texts.get("") ?? fallback };
    }),
  };
}

const name = textMethods("name", 64, "nameTooLong", (profile) => profile.name);
const description = textMethods("description", 512, "descriptionTooLong", (profile) => profile.description);
const shortDescription = textMethods(
  "short_description",
  120,
  "shortDescriptionTooLong",
  (profile) => profile.shortDescription,
);

const scope = json(
  z.strictObject({
    type: z.enum([
      "default",
      "all_private_chats",
      "all_group_chats",
      "all_chat_administrators",
      "chat",
      "chat_administrators",
      "chat_member",
    ]),
    chat_id: z.union([z.int(), z.string()]).optional(),
    user_id: z.int().optional(),
  }),
).optional();
const place = { scope, language_code: languageCode };

function placeOf({
  scope,
  language_code = "",
}: {
  scope?: object | undefined;
  language_code?: string | undefined;
}) {
  checkLanguage(language_code);
  return `${JSON.stringify(scope ?? { type: "default" })} ${language_code}`;
}

function checkCommand({ command, description }: { command: string; description: string }): void {
  const name = command.trim().replace(/^\//, "");
  if (name === "") throw refused("commandEmpty");
  if (name.length > 32) throw refused("commandTooLong");
  if (!/^[a-z0-9_]+$/.test(name)) throw refused("commandInvalid");
  if (description.trim() === "") throw refused("commandDescriptionEmpty");
  if (description.trim().length > 256) throw refused("commandDescriptionTooLong");
}

/** Methods by which a bot says what it is, by their documented names. */
export const profileMethods: Readonly<Record<string, Method>> = {
  setMyName: name.set,
  getMyName: name.get,
  setMyDescription: description.set,
  getMyDescription: description.get,
  setMyShortDescription: shortDescription.set,
  getMyShortDescription: shortDescription.get,

  setMyCommands: method(
    z.strictObject({
      commands: json(z.array(z.strictObject({ command: z.string(), description: z.string() }))),
      ...place,
    }),
    ({ commands, ...place }, { world }) => {
      const key = placeOf(place);
      if (commands.length === 0) throw refused("noCommands");
      if (commands.length > 100) throw refused("tooManyCommands");
      commands.forEach(checkCommand);
      world.profile.commands.set(key, commands);
      world.changed();
      return true;
    },
  ),

  getMyCommands: method(
    z.strictObject(place),
    (place, { world }) => world.profile.commands.get(placeOf(place)) ?? [],
  ),

  deleteMyCommands: method(z.strictObject(place), (place, { world }) => {
    world.profile.commands.delete(placeOf(place));
    world.changed();
    return true;
  }),
};
