import { choose } from "./choose.ts";
import type { PlacesData } from "./data.ts";
import type { TextAnswer } from "./place.ts";
import { postcodeReader } from "./postcode.ts";
import { mostWords, nameReader, narrowed, tokensOf } from "./reader.ts";
import type { NameReader, Tokens } from "./reader.ts";

/** The longest text that Telegram carries; the rest is not read. */
const longestText = 4096;
/** No place and its region are written with more than this. */
const longestName = 200;

/** Understands a text that may name a place; see {@link TextAnswer}. */
export function textReader(data: PlacesData): (text: string) => TextAnswer {
  const names = nameReader(data);
  const postcode = postcodeReader(data, names);
  return (text) => {
    const read = text.slice(0, longestText);
    const found = /\p{Nd}/u.test(read) ? postcode(read) : undefined;
    return found ?? (text.length <= longestName ? byName(text, names) : { kind: "unknown" });
  };
}

function byName(text: string, names: NameReader): TextAnswer {
  const tokens = tokensOf(text);
  if (tokens.length === 0 || tokens.length > mostWords) return { kind: "unknown" };

  const whole = names.exact(tokens);
  if (whole.length > 0) return choose(whole);
  const parts = names.isAbroad(tokens) ? [] : text.split(/[,;/|()\n]| - /).map(tokensOf);
  const [first, ...others] = parts.map((part) => names.exact(part)).filter((places) => places.length > 0);
  if (first) return choose(others.reduce(narrowed, first));

  for (const words of [tokens, ...parts]) {
    const near = choose(names.guess(words));
    if (near.kind === "place") return { kind: "guess", place: near.place };
    if (near.kind === "ambiguous") return near;
  }
  return foreignPostcode(tokens);
}

/** Five or six digits, alone or with a town: a postcode, but not of Belgium ("01001 Київ"). */
function foreignPostcode(tokens: Tokens): TextAnswer {
  const [digits, ...others] = tokens.filter((token) => /^\d+$/.test(token));
  if (digits !== undefined && others.length === 0 && /^\d{5,6}$/.test(digits) && tokens.length <= 2) {
    return { kind: "unknown-postcode", postcode: digits };
  }
  return { kind: "unknown" };
}
