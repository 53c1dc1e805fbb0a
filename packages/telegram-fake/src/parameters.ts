import { z } from "zod";
import { refused } from "./refusals.ts";

/** What a method was called with, before it is checked. In a query or a form every value is a string. */
export type Payload = Readonly<Record<string, unknown>>;

function fromString(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** A parameter that is not a string: a form or a query carries it as JSON text. */
export function json<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(fromString, schema);
}

/** A whole number. */
export const integer = json(z.int());
/** Yes or no. */
export const boolean = json(z.boolean());
/** A chat by its id, or by its public @name. */
export const chatId = json(z.union([z.int(), z.string().startsWith("@")]));

/** A method's parameters, or the refusal of the first one that does not fit. */
export function parseParameters<Schema extends z.ZodType>(
  schema: Schema,
  payload: Payload,
  method: string,
): z.output<Schema> {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue?.code === "unrecognized_keys" && issue.path.length === 0) {
    throw refused("unknownParameter", { method, name: issue.keys.join(", ") });
  }
  throw refused("wrongParameter", {
    path: issue?.path.map(String).join(".") ?? "",
    problem: issue?.message ?? "invalid",
  });
}
