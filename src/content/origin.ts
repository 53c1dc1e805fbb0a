import { z } from "zod";

/** A day, as the facts write it: `2026-11-24`. */
export const day = z.iso.date("write the day as 2026-11-24");

/** The address of a page. */
export const webAddress = z.url({ protocol: /^https$/, error: "write the address with https://" });
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

/** What each fact says of where and when it was read. */
export const originShape = { source: z.array(source).min(1, "say where it was read"), checked: day };

/** Where a fact was read. */
export interface Source {
  readonly name: string;
  /** The page that holds it. */
  readonly address?: string | undefined;
  /** The day or the month that the source gives itself: `2026-11`. */
  readonly dated?: string | undefined;
}

/** Where and when a fact was read. */
export interface Origin {
  readonly source: readonly Source[];
  /** The day on which it was last read there: `2026-11-24`. */
  readonly checked: string;
}

/** Of what cannot be read. */
export const unknownOrigin = { source: [], checked: "2000-01-01" } satisfies Origin;
