import type { Update } from "grammy/types";
import type { Content } from "../../content/content.ts";
import { isLocationLabel } from "../screen/location-label.ts";
import { wordsIn } from "./written-words.ts";

type Found = ReturnType<Content["readCry"]>;

const found = new WeakMap<Update, { readonly in: Found }>();

/** The cry for help in what somebody sends or edits. It is looked for once an update: a long text takes long to read. */
export function cryInUpdate(
  update: Update,
  content: Pick<Content, "readCry" | "languages" | "interfaceMessage">,
): Found {
  const known = found.get(update);
  if (known) return known.in;
  const words = wordsIn(update);
  const heard = content.readCry(words);
  // The label of a button of ours is no cry, though its words may be near a cry in another language.
  const cry = heard && isLocationLabel(words, content) ? undefined : heard;
  found.set(update, { in: cry });
  return cry;
}
