import type { Tap } from "../screen/callback-data.ts";
import type { Context } from "./context.ts";

/** A tap of one kind. */
export type TapOf<Kind extends Tap["kind"]> = Tap & { readonly kind: Kind };

/** What is done for taps of these kinds: a function for each. */
export type TapHandlers<Kind extends Tap["kind"]> = {
  readonly [Each in Kind]: (ctx: Context, tap: TapOf<Each>) => Promise<void>;
};
