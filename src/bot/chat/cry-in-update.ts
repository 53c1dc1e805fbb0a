import type { Update } from "grammy/types";
import type { Content } from "../../content/content.ts";

type Found = ReturnType<Content["distress"]>;

const found = new WeakMap<Update, { readonly in: Found }>();

/** The cry for help in what somebody sends or edits. It is looked for once an update: a long text takes long to read. */
export function cryInUpdate(update: Update, { distress }: Pick<Content, "distress">): Found {
  const known = found.get(update);
  if (known) return known.in;
  const { text, caption = "" } = update.message ?? update.edited_message ?? {};
  const cry = distress(text ?? caption);
  found.set(update, { in: cry });
  return cry;
}
