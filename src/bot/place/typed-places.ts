import { Composer } from "../chat/composer.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { PlaceAnswers } from "./place-answers.ts";
import { showMessage } from "../chat/show-message.ts";
import { wordsOf, written } from "../chat/written-words.ts";

/** A place that is written or pinned at any time gets the centre there, without being asked for. */
export function typedPlaces(dependencies: Dependencies): Composer<Context> {
  const answers = new PlaceAnswers(dependencies);
  const composer = new Composer<Context>();
  composer.on("message:location", async (ctx) => {
    await showMessage(ctx, answers.toPin(ctx.language, ctx.message.location).message);
  });
  composer.on(written, async (ctx, next) => {
    const answer = isForwarded(ctx) ? undefined : answers.toText(ctx.language, wordsOf(ctx.msg));
    if (answer === undefined) await next();
    else await showMessage(ctx, answer.message);
  });
  return composer;
}

function isForwarded(ctx: Context): boolean {
  return ctx.msg?.forward_origin !== undefined;
}
