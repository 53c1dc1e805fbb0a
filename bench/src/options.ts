import { parseArgs } from "node:util";
import { contenders, limit, type Contender } from "./contenders.ts";

/** What `npm run bench -- …` says. */
export interface Options {
  readonly contenders: readonly Contender[];
  /** How often all of them are measured, one after the other. */
  readonly rounds: number;
  /** How long each is measured in a round, in seconds. */
  readonly seconds: number;
}

/** What the command can be told. */
export const usage = `npm run bench                        everything; writes bench/RESULTS.md and bench/results.svg
npm run bench -- --only grammy,lmdb  these beside the limit, and nothing is written
npm run bench -- --rounds 5 --seconds 10

Contenders: ${contenders.map(({ name }) => name).join(", ")}.`;

/**
 * Reads what stands behind `npm run bench --`.
 * @throws where something cannot be understood, in one line
 */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: { only: { type: "string" }, rounds: { type: "string" }, seconds: { type: "string" } },
  });
  return {
    contenders: values.only === undefined ? contenders : chosen(values.only.split(",")),
    rounds: readNumber("--rounds", values.rounds ?? "3"),
    seconds: readNumber("--seconds", values.seconds ?? "4"),
  };
}

/** The limit is always there: the others are told in times of it. */
function chosen(names: readonly string[]): Contender[] {
  const unknown = names.find((name) => contenders.every((contender) => contender.name !== name));
  if (unknown !== undefined) throw new Error(`--only: there is no contender "${unknown}".`);
  return contenders.filter(({ name }) => name === limit || names.includes(name));
}

function readNumber(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} must be a whole number from 1.`);
  return number;
}
