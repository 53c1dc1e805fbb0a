import { Composer } from "../chat/composer.ts";
import { menu } from "../../content/screen-ids.ts";
import { cardTaps } from "../card/card-taps.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { answerTap, showMessage } from "../chat/show-message.ts";
import type { TapHandlers, TapOf } from "../chat/tap-handler-types.ts";
import { selfCheckTaps } from "../self-check/self-check-taps.ts";
import { shareTaps } from "../share/share-taps.ts";
import { exitTaps } from "../exit/exit-taps.ts";
import type { Tap } from "../screen/callback-data.ts";
import type { Conversations } from "./conversations.ts";
import { noteTap } from "./note-tap.ts";
import { removeTap } from "./remove-tap.ts";
import { screenTaps } from "./screen-taps.ts";

type Kind = Tap["kind"];

/** Taps after which an open question stays open: they ask one themselves, or delete what stands beside it. */
const keepsQuestion: ReadonlySet<Kind> = new Set<Kind>(["locate", "note", "remove"]);

/** Taps that what is done for them answers: there may be words to say. */
const answersItself: ReadonlySet<Kind> = new Set<Kind>(["remove"]);

/** What a tap on a button does. The tap is answered and its screen shown at once, before anything that may wait. */
export function taps(dependencies: Dependencies, conversations: Conversations): Composer<Context> {
  const handlers: TapHandlers<Kind> = {
    ...screenTaps(dependencies),
    ...removeTap(dependencies),
    ...selfCheckTaps(dependencies),
    ...cardTaps(dependencies),
    ...shareTaps(dependencies),
    ...exitTaps(dependencies),
    locate: (ctx, { language }) => conversations.locate(ctx, language),
    note: noteTap(dependencies, conversations),
  };
  const composer = new Composer<Context>();
  composer.on("callback_query", async (ctx) => {
    const { tap, language } = ctx;
    const answered = tap && answersItself.has(tap.kind) ? undefined : answerTap(ctx, dependencies.log);
    if (tap) await handle(handlers, ctx, tap.kind, tap);
    // A button of an older version, whose screen is no more.
    else await showMessage(ctx, dependencies.screens.get(language, menu));
    if (!tap || !keepsQuestion.has(tap.kind)) await conversations.interrupt(ctx);
    await answered;
  });
  return composer;
}

function handle<Each extends Kind>(
  handlers: TapHandlers<Kind>,
  ctx: Context,
  kind: Each,
  tap: TapOf<Each>,
): Promise<void> {
  return handlers[kind](ctx, tap);
}
