import type { Update } from "grammy/types";

/** The fields that something in the bot reads, wherever in an update they stand. */
const needed = new Set([
  ...["update_id", "message", "edited_message", "callback_query", "inline_query", "my_chat_member"],
  ...["message_id", "date", "edit_date", "chat", "from", "user", "id", "type", "is_bot", "language_code"],
  ...["is_topic_message", "message_thread_id", "media_group_id"],
  ...["text", "caption", "entities", "caption_entities", "offset", "length", "data", "query"],
  ...["location", "latitude", "longitude", "contact"],
  ...["old_chat_member", "new_chat_member", "status"],
  // That they are there is what is read of them.
  ...["forward_origin", "pinned_message", "message_auto_delete_timer_changed"],
  ...["write_access_allowed", "chat_background_set"],
]);
/** What is sent by these is what the person says. */
const whole = new Set(["contact"]);

/**
 * An update with what the bot reads of it, and no more: without the names of people, groups and files. What is kept of it,
 * until it is answered or as the answer to a question, holds none that way.
 */
export function withoutNames(update: Update): Update {
  const copy: Update = { update_id: update.update_id };
  Object.assign(copy, copyOf(update));
  return copy;
}

function copyOf(part: object): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(part) as [string, unknown][]) {
    if (whole.has(field)) copy[field] = structuredClone(value);
    else if (needed.has(field)) copy[field] = Array.isArray(value) ? value.map(partOf) : partOf(value);
    // A name that every person has, as the type says, is an empty one.
    else if (typeof value === "string") copy[field] = "";
  }
  return copy;
}

function partOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? copyOf(value) : value;
}
