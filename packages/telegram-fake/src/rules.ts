import { Refused } from "./refusals.ts";

/** A call as a rule sees it. */
export interface CheckedCall {
  /** As documented, whatever case it came in. */
  readonly method: string;
  /** Of the documented types, whether they came as JSON, in a form or in a query. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A rule of one's own for the bot that is tested: a call that breaks it is refused, as one that breaks Telegram's. */
export interface OwnRule {
  /** Told as the `refusal` of a call: `notSilent`. */
  readonly name: string;
  /** What it refuses, for who reads of a refused call: `a message that makes the telephone sound`. */
  readonly when: string;
  /** The section of https://core.telegram.org/bots/api that it is about: `#sendmessage`. */
  readonly source: string;
  /** What is wrong with the call, in words for the bot's answer; undefined when nothing is. */
  readonly check: (call: CheckedCall) => string | undefined;
}

/**
 * Holds a call against the rules, the first ones first.
 * @throws Refused
 */
export function holdAgainst(rules: readonly OwnRule[], call: CheckedCall): void {
  for (const { name, when, source, check } of rules) {
    const problem = check(call);
    if (problem === undefined) continue;
    throw new Refused({ name, rule: "own", when, source }, `Bad Request: ${problem} (own)`);
  }
}
