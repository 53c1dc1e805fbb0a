import { z } from "zod";
import { boolean, integer } from "../parameters.ts";
import { refused } from "../refusals.ts";
import { method } from "./method.ts";

/** https://core.telegram.org/bots/api#answercallbackquery: once for each query. */
export const answerCallbackQuery = method(
  z.strictObject({
    callback_query_id: z.string().optional(),
    text: z.string().optional(),
    show_alert: boolean.optional(),
    url: z.string().optional(),
    cache_time: integer.optional(),
  }),
  ({ callback_query_id = "", text, show_alert, url }, { world }) => {
    const query = world.callbackQueries.get(callback_query_id);
    if (query === undefined || query.answer !== undefined) throw refused("queryInvalid");
    if (text !== undefined && text.length > 200) throw refused("answerTooLong");
    const isOwnLink = url === undefined || url.startsWith(`https://t.me/${world.bot.username}?start=`);
    if (!isOwnLink) throw refused("answerUrlInvalid");
    query.answer = { text, show_alert, url };
    world.changed();
    return true;
  },
);
