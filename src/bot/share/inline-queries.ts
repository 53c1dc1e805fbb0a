import { Composer } from "../chat/composer.ts";
import type { InlineQuery } from "grammy/types";
import { linkAddress } from "../../content/address.ts";
import type { Say } from "../../content/say.ts";
import { menu } from "../../content/screen-ids.ts";
import type { Dependencies, IncomingContext } from "../chat/context.ts";
import { describeFailure } from "../telegram/failure.ts";
import { withCallState } from "../telegram/call-state.ts";
import type { Abortable } from "../telegram/ending.ts";
import { withDeadline } from "../telegram/with-deadline.ts";
import { ConcurrencyLimit } from "../telegram/concurrency-limit.ts";
import { InlineResults } from "./inline-results.ts";
import { InlineScreens } from "./inline-screens.ts";
import { ForwardableFinder, type FoundForwardable } from "./find-forwardable.ts";
import { inlineWordsReader } from "./inline-words.ts";

/** How long an answer is tried, in milliseconds: by then the person has typed on, or left. */
const longestAnswer = 10_000;
/** After how many milliseconds a call that hangs no longer keeps a newer one of the same person waiting. */
const hangsAfter = 1000;
/** How long Telegram may give the same answer again, in seconds. */
const kept = 300;

/**
 * What is asked from any chat, by words behind the bot's name. Such an update has no chat, and nothing of it is kept or
 * logged: no record is read or written, and an answer that fails is only missed. Of what one person types only the newest
 * is answered.
 */
export function inlineQueries(dependencies: Dependencies): Composer<IncomingContext> {
  const { content, say, log } = dependencies;
  const readWords = inlineWordsReader(content.languages);
  const screens = new InlineScreens(dependencies);
  const results = new InlineResults(dependencies);
  const forwardables = new ForwardableFinder(dependencies);
  const oneAtATime = new ConcurrencyLimit(1, hangsAfter);
  const newest = new Map<number, string>();

  const answer = async (
    ctx: IncomingContext,
    { query, from }: InlineQuery,
    late: Abortable,
  ): Promise<void> => {
    const callState = { broken: false, cancel: [late] };
    const own = await forwardables.find(ctx, from.id, query, callState);
    if (own) {
      await withCallState(callState, () =>
        ctx.answerInlineQuery(own.result ? [own.result] : [], ownAnswer(own, say)),
      );
      return;
    }
    const { language, isNamed, words } = readWords(query, from.language_code);
    const found = screens.find(language, words).map((screen) => results.of(language, screen));
    // Where no language is named it is that of the person: nobody else may get it.
    await withCallState(callState, () =>
      ctx.answerInlineQuery(found, { cache_time: kept, is_personal: !isNamed }),
    );
  };

  const composer = new Composer<IncomingContext>();
  composer.on("inline_query", async (ctx) => {
    const { inlineQuery: asked } = ctx;
    const { id: person } = asked.from;
    newest.set(person, asked.id);
    await oneAtATime.run(person, async () => {
      if (newest.get(person) !== asked.id) return;
      newest.delete(person);
      try {
        await withDeadline([], longestAnswer, (late) => answer(ctx, asked, late));
      } catch (error) {
        log.warn({ event: "inline-query-not-answered", ...describeFailure(error) });
      }
    });
  });
  return composer;
}

/** How a message of the person's own is answered with: for them alone. Where it is gone, a button leads back to the bot. */
function ownAnswer({ reference: { language }, result }: FoundForwardable, say: Say) {
  const forOnce = { cache_time: 0, is_personal: true };
  if (result) return forOnce;
  const text = say(language, "share-gone");
  return { button: { text, start_parameter: linkAddress(language, menu) }, ...forOnce };
}
