import { parseArgs } from "node:util";
import { contenders, theLimit, type Contender } from "./bots/contenders.ts";

/**
 * What is measured: taps of all contenders, and of Safe Steps a start with all languages and with six, two processes on one Redis, what people do beside, people it
 * knows, a Bot API that is far; and what is reckoned of that for many people.
 */
const parts = ["taps", "starts", "replicas", "steps", "known", "far", "capacity"] as const;
type Part = (typeof parts)[number];

/** What `npm run bench -- …` says. */
export interface Options {
  readonly contenders: readonly Contender[];
  /** How often all of them are measured, one after the other. */
  readonly rounds: number;
  /** How long each is measured in a round, in seconds. */
  readonly seconds: number;
  readonly parts: ReadonlySet<Part>;
  /** How many people the program knows when its memory is measured. */
  readonly known: readonly number[];
  /** Whether it is all that there is to measure: only then it is written down. */
  readonly isWhole: boolean;
}

/** What the command can be told. */
export const usage = `npm run bench                          everything; writes bench/RESULTS.md and bench/results.svg
npm run bench -- --only grammy,lmdb    the taps of these beside the limit; nothing is written
npm run bench -- --parts steps,known   of: ${parts.join(", ")}; nothing is written
npm run bench -- --rounds 5 --seconds 10
npm run bench -- --known 1000000       its memory also with so many people, which takes long

Contenders: ${contenders.map(({ name }) => name).join(", ")}.`;

/**
 * Reads what stands behind `npm run bench --`.
 * @throws where something cannot be understood, in one line
 */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: "string" },
      parts: { type: "string" },
      rounds: { type: "string", default: "3" },
      seconds: { type: "string", default: "4" },
      known: { type: "string" },
    },
  });
  const more = values.known === undefined ? [] : [readNumber("--known", values.known)];
  return {
    contenders: values.only === undefined ? contenders : chosen(values.only.split(",")),
    rounds: readNumber("--rounds", values.rounds),
    seconds: readNumber("--seconds", values.seconds),
    parts: new Set(values.parts === undefined ? partsOf(values.only) : values.parts.split(",").map(readPart)),
    known: [0, 10_000, 100_000, ...more],
    isWhole: values.only === undefined && values.parts === undefined,
  };
}

function partsOf(only: string | undefined): readonly Part[] {
  return only === undefined ? parts : ["taps"];
}

function readPart(name: string): Part {
  const part = parts.find((each) => each === name);
  if (part === undefined) throw new Error(`--parts: there is no part "${name}".`);
  return part;
}

/** The limit is always there: the others are told in times of it. */
function chosen(names: readonly string[]): Contender[] {
  const unknown = names.find((name) => contenders.every((contender) => contender.name !== name));
  if (unknown !== undefined) throw new Error(`--only: there is no contender "${unknown}".`);
  return contenders.filter((contender) => contender === theLimit || names.includes(contender.name));
}

function readNumber(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} must be a whole number from 1.`);
  return number;
}
