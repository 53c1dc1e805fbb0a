import { z } from "zod";
import { Problems } from "../files/problem.ts";
import { readEntries, type YamlEntries } from "../files/yaml-file.ts";
import { contactSchema, contactStandIn, contactVariables, type Contact } from "./contact.ts";
import { day, originShape, unknownOrigin, type Origin } from "./origin.ts";

/** A number, or a day such as 2027-03-04, which each language writes in its own way. */
const factSchema = z.strictObject({
  value: z.union([z.number(), day], "write a number, or a day as 2027-03-04"),
  ...originShape,
});

type Fact = z.infer<typeof factSchema>;

/** The facts that texts may state, by the name of their Fluent variable. */
export interface Facts {
  readonly contacts: ReadonlyMap<string, Contact>;
  /** All variables and their values: `payoke`, `payoke-address`, `reflection-days` … */
  readonly variables: ReadonlyMap<string, string>;
  /** Those of the variables that are days, such as `2027-03-04`: a reader gets them as their language writes them. */
  readonly days: ReadonlyMap<string, string>;
  /** The oldest of the days on which the facts behind these variables were checked, such as `2026-11-24`. */
  checked(variables: Iterable<string>): string | undefined;
  /** Where the contact or fact that this variable belongs to is written. */
  where(variable: string): string;
  /** The contact or fact that a variable belongs to: `payoke-address` is of `payoke`. */
  owner(variable: string): string | undefined;
  /** Where and when each contact and each fact was read, by its id. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Those that cannot be read, and have something else in their place. */
  readonly damaged: ReadonlySet<string>;
}

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/, "an id is lower-case words joined by hyphens");

/**
 * Reads flows/contacts.yaml and flows/facts.yaml.
 * @throws ContentError where one of them does not fit, as a contact with no source or date
 */
export function readFacts(root: string): Facts {
  const problems = new Problems();
  const facts = problems.collect(() => readSoundFacts(root, problems));
  if (!facts || problems.areThere) throw problems.error();
  return facts;
}

/**
 * Reads them as far as they can be read: what is wrong is added to `problems`. What cannot be read is stood for by what
 * is as short as can be, so that the texts that tell of it can be checked, and found too long for themselves alone.
 * @throws ContentError where a file is lacking
 */
export function readSoundFacts(root: string, problems: Problems): Facts {
  const contactFile = readEntries(root, "flows/contacts.yaml", { name: id, entry: contactSchema }, problems);
  const factFile = readEntries(root, "flows/facts.yaml", { name: id, entry: factSchema }, problems);
  for (const id of [...factFile.sound.keys()].filter((id) => contactFile.sound.has(id))) {
    const mend = "give one of the two another name.";
    problems.add({ where: factFile.where(id), what: `${id} stands at ${contactFile.where(id)} too`, mend });
  }
  const contacts = withStandIns(contactFile, contactStandIn);
  const numbers = withStandIns(factFile, (): Fact => ({ value: 1, ...unknownOrigin }));
  const origins = new Map<string, Origin>([...numbers, ...contacts]);
  const damaged = new Set([...contactFile.damaged.keys(), ...factFile.damaged.keys()]);

  const variables = new Map<string, string>();
  const days = new Map<string, string>();
  for (const [id, fact] of numbers) {
    if (typeof fact.value === "string") days.set(id, fact.value);
    variables.set(id, String(fact.value));
  }
  for (const [id, contact] of contacts) {
    for (const [suffix, value] of contactVariables(contact)) variables.set(id + suffix, value);
  }

  // The longest id wins: `centres-french-site` is of `centres-french`, not of `centres`.
  const owner = (variable: string): string | undefined =>
    [...origins.keys()]
      .filter((id) => variable === id || variable.startsWith(`${id}-`))
      .sort((one, other) => other.length - one.length)[0];

  const where = (variable: string): string =>
    contacts.has(owner(variable) ?? "") ? contactFile.where(owner(variable) ?? "") : factFile.where(variable);

  const checked = (used: Iterable<string>): string | undefined =>
    [...used].flatMap((variable) => origins.get(owner(variable) ?? "")?.checked ?? []).sort()[0];

  return { contacts, variables, days, checked, where, owner, origins, damaged };
}

function withStandIns<T>(
  { sound, damaged }: YamlEntries<T>,
  standIn: (id: string, written: unknown, index: number) => T,
): Map<string, T> {
  const standIns = [...damaged].map(([id, written], index) => [id, standIn(id, written, index)] as const);
  return new Map([...standIns, ...sound]);
}
