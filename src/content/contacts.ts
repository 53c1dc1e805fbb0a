import { z } from "zod";
import { regions } from "../places/place.ts";
import { Problems } from "../files/problem.ts";
import { readEntries, type YamlEntries } from "../files/yaml-file.ts";

const day = z.iso.date("write the day as 2026-11-24");
/**
 * As a person dials it: a national number of Belgium with its country (a mobile one has a digit more), 0800, or a short
 * one, which may have a space: 116 000.
 */
const phone = z
  .string()
  .regex(
    /^(?:\+32(?=(?: ?\d){8}$| 4\d\d(?: ?\d){6}$)(?: \d{1,3})+|0800(?=(?: ?\d){5}$)(?: \d{2,3})+|\d{3,6}|\d{3} \d{3})$/,
    "write it like +32 2 511 64 64",
  );
const webAddress = z.url({ protocol: /^https$/, error: "write the address with https://" });
/** A name alone, or with the address at which the fact can be looked up again and the day the source itself has. */
const source = z.union(
  [
    z
      .string()
      .min(1)
      .transform((name): Source => ({ name })),
    z.strictObject({
      name: z.string().min(1),
      address: webAddress.optional(),
      dated: z
        .string()
        .regex(
          /^\d{4}(-\d\d(-\d\d)?)?$/,
          'write the day, the month or the year of the source as 2026-11-24, 2026-11 or "2026"',
        )
        .optional(),
    }),
  ],
  "write a source as its name, or as { name: agii.be, address: https://…, dated: 2026-11 }",
);
const originShape = { source: z.array(source).min(1, "say where it was read"), checked: day };

/** Where a fact was read. */
export interface Source {
  readonly name: string;
  /** The page that holds it. */
  readonly address?: string | undefined;
  /** The day or the month that the source gives itself: `2026-11`. */
  readonly dated?: string | undefined;
}

const contactFields = {
  name: z.string().min(1),
  /** The name of its contact card, where its own would tell whoever sees it: in a notification, among the contacts. */
  card: z.string().min(1).optional(),
  region: z.enum(regions).optional(),
  phone: phone.optional(),
  /** What a button to copy it says, where the number itself is long: `24/7`. The text above shows the number. */
  short: z.string().min(1).max(8).optional(),
  address: z.string().min(1).optional(),
  site: webAddress.optional(),
  ...originShape,
};
const contactSchema = z
  .strictObject(contactFields)
  .refine((contact) => contact.phone ?? contact.site, "a contact needs a phone or a site");

/** A number, or a day such as 2027-03-04, which each language writes in its own way. */
const factSchema = z.strictObject({
  value: z.union([z.number(), day], "write a number, or a day as 2027-03-04"),
  ...originShape,
});

/** Where and when a fact was read. */
export interface Origin {
  readonly source: readonly Source[];
  /** The day on which it was last read there: `2026-11-24`. */
  readonly checked: string;
}

/** Somebody to call or visit: one entry of flows/contacts.yaml. Phones are written as a person dials them. */
export type Contact = z.infer<typeof contactSchema>;

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

type Fact = z.infer<typeof factSchema>;

const unknownOrigin = { source: [], checked: "2000-01-01" } satisfies Origin;

function withStandIns<T>(
  { sound, damaged }: YamlEntries<T>,
  standIn: (id: string, written: unknown, index: number) => T,
): Map<string, T> {
  const standIns = [...damaged].map(([id, written], index) => [id, standIn(id, written, index)] as const);
  return new Map([...standIns, ...sound]);
}

/**
 * A contact that has everything that a text or a button may ask for: what is well written of it, and else as little as can
 * be.
 */
function contactStandIn(id: string, written: unknown, index: number): Contact {
  const read = <T>(field: string, schema: z.ZodType<T>): T | undefined =>
    schema.safeParse(isRecord(written) ? written[field] : undefined).data;
  const { name, card, region, phone, short, address, site } = contactFields;
  return {
    name: read("name", name) ?? id,
    card: read("card", card),
    region: read("region", region),
    phone: read("phone", phone) ?? `+${index}`,
    short: read("short", short),
    address: read("address", address) ?? "…",
    site: read("site", site) ?? `https://${id}`,
    ...unknownOrigin,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function* contactVariables(contact: Contact): Generator<[suffix: string, value: string]> {
  if (contact.phone) yield ["", contact.phone];
  if (contact.address) yield ["-address", contact.address];
  if (contact.site) yield ["-site", siteName(contact.site)];
}

/** `https://pag-asa.be` as it is shown: `pag-asa.be`. */
export function siteName(site: string): string {
  return site.replace(/^https:\/\/(www\.)?/, "").replace(/\/$/, "");
}
