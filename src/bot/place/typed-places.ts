import { Composer } from "grammy";
import type { Context, Dependencies } from "../chat/context.ts";
import { answerPin, answerText } from "./place-answer.ts";
import { show } from "../chat/show.ts";

/** A place that is written or pinned at any time gets the centre there, without being asked for. */
export function typedPlaces(dependencies: Dependencies): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message:location", async (ctx) => {
    const { language } = ctx;
    await show(ctx, answerPin(dependencies, language, ctx.message.location).message);
  });
  composer.on(["message:text", "edited_message:text"], async (ctx, next) => {
    const { language } = ctx;
    const answer = isForwarded(ctx) ? undefined : answerText(dependencies, language, ctx.msg.text);
    if (answer === undefined) await next();
    else await show(ctx, answer.message);
  });
  return composer;
}

function isForwarded(ctx: Context): boolean {
  return ctx.msg?.forward_origin !== undefined;
}
