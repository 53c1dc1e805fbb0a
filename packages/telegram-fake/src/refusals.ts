import { formatRefusals } from "./refusals/formats.ts";
import { houseRefusals, ourRefusals } from "./refusals/ours.ts";
import { photoRefusals } from "./refusals/photos.ts";
import { requestRefusals } from "./refusals/requests.ts";

/**
 * The one table of all that this server refuses, to be held against Telegram's documentation. `source` is the section
 * of https://core.telegram.org/bots/api that gives the rule; the words are those of the server Telegram publishes
 * (tdlib/telegram-bot-api and tdlib/td). `{…}` marks what varies. The error code follows from the first words.
 */
export const refusals = {
  ...requestRefusals,
  ...formatRefusals,
  ...photoRefusals,
  ...ourRefusals,
  ...houseRefusals,
} as const;

export type RefusalName = keyof typeof refusals;

/** Whose rule a refusal is: Telegram's, this server's own strictness, or this product's promise. */
export type RuleOf = "telegram" | "ours" | "house";

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type ValuesOf<Name extends RefusalName> = Placeholders<(typeof refusals)[Name]["description"]>;
type Arguments<Name extends RefusalName> = [ValuesOf<Name>] extends [never]
  ? []
  : [values: Readonly<Record<ValuesOf<Name>, string | number>>];

const codes = {
  "Bad Request": 400,
  Unauthorized: 401,
  Forbidden: 403,
  "Not Found": 404,
  Conflict: 409,
} as const;

/** The error code that goes with a description. */
export function codeOf(description: string): number {
  const found = Object.entries(codes).find(([words]) => description.startsWith(words));
  if (found === undefined) throw new Error(`No error code is known for "${description}".`);
  return found[1];
}

export function ruleOf(name: RefusalName): RuleOf {
  if (name in houseRefusals) return "house";
  return name in ourRefusals ? "ours" : "telegram";
}

/** A call that breaks a rule of the table. `code` and `description` are what the bot is answered. */
export class Refused extends Error {
  readonly refusal: RefusalName;
  readonly rule: RuleOf;
  readonly code: number;
  readonly description: string;

  constructor(refusal: RefusalName, description: string) {
    super(description);
    this.name = "Refused";
    this.refusal = refusal;
    this.rule = ruleOf(refusal);
    this.description = description;
    this.code = codeOf(description);
  }
}

/** Makes the refusal of that name, its placeholders filled in. */
export function refused<Name extends RefusalName>(name: Name, ...values: Arguments<Name>): Refused {
  let description: string = refusals[name].description;
  for (const [placeholder, value] of Object.entries<string | number>(values[0] ?? {})) {
    description = description.replace(`{${placeholder}}`, () => String(value));
  }
  return new Refused(name, description);
}
