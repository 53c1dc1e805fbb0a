import { formatRefusals } from "./refusals/formats.ts";
import { inlineRefusals } from "./refusals/inline.ts";
import { photoRefusals } from "./refusals/photos.ts";
import { requestRefusals } from "./refusals/requests.ts";
import { strictRefusals } from "./refusals/strict.ts";
import { profileRefusals } from "./refusals/profile.ts";

/**
 * The one table of all that this server refuses, to be held against Telegram's documentation: a new rule gets its words in the file
 * of refusals/ for its subject, is kept where `refused` is called with its name, and has a case in test/refusal-cases.ts. `source` is the section
 * of https://core.telegram.org/bots/api that gives the rule; the words are those of the server Telegram publishes
 * (tdlib/telegram-bot-api and tdlib/td). `{…}` marks what varies. The error code follows from the first words.
 */
export const refusals = {
  ...requestRefusals,
  ...formatRefusals,
  ...photoRefusals,
  ...inlineRefusals,
  ...profileRefusals,
  ...strictRefusals,
} as const;

/** The name of a rule in the table. */
export type RefusalName = keyof typeof refusals;

/**
 * Whose rule a refusal is: Telegram's, the greater strictness of this server, or a rule of one's own that was handed in.
 */
export type RuleOf = "telegram" | "strict" | "own";

/** Why a call was refused. */
export interface Refusal {
  /** Of the table, or of the rule that was handed in. */
  readonly name: string;
  readonly rule: RuleOf;
  /** What is refused. */
  readonly when: string;
  /** The section of https://core.telegram.org/bots/api that it is about. */
  readonly source: string;
}

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

/** Whose rule one of the table is. */
export function ruleOf(name: RefusalName): RuleOf {
  return name in strictRefusals ? "strict" : "telegram";
}

/** A call that breaks a rule. `code` and `description` are what the bot is answered. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly code: number;
  readonly description: string;

  constructor(refusal: Refusal, description: string) {
    super(description);
    this.name = "Refused";
    this.refusal = refusal;
    this.description = description;
    this.code = codeOf(description);
  }
}

/** Makes the refusal of that name, its placeholders filled in. */
export function refused<Name extends RefusalName>(name: Name, ...values: Arguments<Name>): Refused {
  const { when, source } = refusals[name];
  let description: string = refusals[name].description;
  for (const [placeholder, value] of Object.entries<string | number>(values[0] ?? {})) {
    description = description.replace(`{${placeholder}}`, () => String(value));
  }
  return new Refused({ name, rule: ruleOf(name), when, source }, description);
}
