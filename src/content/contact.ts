import { z } from "zod";
import { regions } from "../places/place.ts";
import { originShape, unknownOrigin, webAddress } from "./origin.ts";

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
/** How an entry of flows/contacts.yaml is written. */
export const contactSchema = z
  .strictObject(contactFields)
  .refine((contact) => contact.phone ?? contact.site, "a contact needs a phone or a site");

/** Somebody to call or visit: one entry of flows/contacts.yaml. Phones are written as a person dials them. */
export type Contact = z.infer<typeof contactSchema>;

/**
 * A contact that has everything that a text or a button may ask for: what is well written of it, and else as little as can
 * be.
 */
export function contactStandIn(id: string, written: unknown, index: number): Contact {
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

/** The variables that texts may name a contact by, without its id: its phone, `-address`, `-site`. */
export function* contactVariables(contact: Contact): Generator<[suffix: string, value: string]> {
  if (contact.phone) yield ["", contact.phone];
  if (contact.address) yield ["-address", contact.address];
  if (contact.site) yield ["-site", siteName(contact.site)];
}

/** `https://pag-asa.be` as it is shown: `pag-asa.be`. */
export function siteName(site: string): string {
  return site.replace(/^https:\/\/(www\.)?/, "").replace(/\/$/, "");
}
