import type { z } from "zod";
import { parseParameters } from "../parameters.ts";
import type { Payload } from "../parameters.ts";
import { holdAgainst } from "../rules.ts";
import type { World } from "../world.ts";

/** Where a method is called, and by whom. */
export interface Call {
  readonly world: World;
  /** The method's own name, as documented. */
  readonly method: string;
  /** Fires when the caller is gone. */
  readonly signal: AbortSignal;
}

/** One method of the Bot API: what it takes, and what it does. `perform` returns the `result` or throws a refusal. */
export interface Method {
  readonly perform: (payload: Payload, call: Call) => unknown;
}

/** A method whose parameters are checked before it is performed: by their types, then by the rules that were handed in. */
export function method<Schema extends z.ZodObject>(
  schema: Schema,
  perform: (parameters: z.output<Schema>, call: Call) => unknown,
): Method {
  return {
    perform: (payload, call) => {
      const parameters = parseParameters(schema, payload, call.method);
      holdAgainst(call.world.rules, { method: call.method, parameters });
      return perform(parameters, call);
    },
  };
}
