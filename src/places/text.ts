import { choose, narrowed } from "./choose.ts";
import type { PlacesData } from "./data.ts";
import type { Mention, Mentions } from "./mentions.ts";
import { mentionReader } from "./mentions.ts";
import { indexNames } from "./names.ts";
import type { Names } from "./names.ts";
import type { Place, TextAnswer } from "./place.ts";
import { postcodeReader } from "./postcode.ts";
import { keyOf, pieces, tokensFrom, wordsOf } from "./words.ts";
import type { Word } from "./words.ts";

/** A longer text tells a story, and is not read. */
const longestText = 500;
/** A name that stands amid so many words that are not understood is passed over. */
const longestSentence = 12;
/** More words are no name with a typo. */
const longestGuess = 6;

/** Understands a text that may name a place; see {@link TextAnswer}. */
export function textReader(data: PlacesData): (text: string) => TextAnswer {
  const names = indexNames([...data.places, ...data.parts, ...data.areas]);
  const mentions = mentionReader(data, names);
  const postcode = postcodeReader(data, mentions);
  const never = new Set([...data.words.never, ...data.words.everyday]);
  return (text) => {
    if (text.length > longestText) return { kind: "unknown" };
    const found = /\p{Nd}/u.test(text) ? postcode(text) : undefined;
    return found ?? byName(text, names, mentions, never);
  };
}

function byName(text: string, names: Names, mentions: Mentions, never: ReadonlySet<string>): TextAnswer {
  const parts = pieces(text);
  const whole = wordsOf(text);
  const found = parts.flatMap((words) => mentions.in(words));
  const sure = readMentions(found.filter(({ sureness }) => sureness !== "perhaps"));
  if (sure) return sure;
  const named = choose(isEveryday(whole, never) ? [] : names.byKey(keyOf(whole)));
  if (named.kind !== "unknown") return named;
  if (whole.length <= longestGuess) {
    const unread = [whole, ...parts].filter((words) => isOneWord(words) || !mentions.hasStreet(words));
    for (const words of [...unread, ...unread.map((part) => mentions.unknown(part))]) {
      const guessed = asGuess(choose(guess(words, names, never)));
      if (guessed.kind !== "unknown") return guessed;
    }
  }
  const perhaps = whole.length <= longestSentence ? readMentions(found) : undefined;
  return perhaps ? asGuess(perhaps) : foreignPostcode(whole);
}

/** The answer to the places that a text names; `there` counts before `named`. */
function readMentions(all: readonly Mention[]): TextAnswer | undefined {
  const there = all.filter(({ sureness, places }) => sureness === "there" && places.length > 0);
  const country = all.find(({ abroad }) => abroad === "country");
  if (country && there.length === 0) {
    return all.length > 1 || country.sureness === "there" ? { kind: "abroad" } : undefined;
  }
  const belgian = there.length > 0 ? there : all.filter(({ places }) => places.length > 0);
  const [first, ...others] = belgian;
  if (!first) return all.length > 0 ? { kind: "abroad" } : undefined;
  const answer = choose(
    others.reduce<readonly Place[]>((places, other) => narrowed(places, other.places), first.places),
  );
  const isHomonym = first.abroad !== "no" && others.length === 0;
  return isHomonym ? asGuess(answer) : answer;
}

/** Asked about instead of told. */
const asGuess = (answer: TextAnswer): TextAnswer =>
  answer.kind === "place" ? { kind: "guess", place: answer.place } : answer;

/** "Chaussée-Notre-Dame-Louvignies" is a village, and no road. */
const isOneWord = (words: readonly Word[]): boolean => words.every(({ glued }, at) => glued || at === 0);

const isEveryday = (words: readonly Word[], never: ReadonlySet<string>): boolean =>
  never.has(tokensFrom(words).join(" "));

/** The places whose name is nearly what is written. */
function guess(words: readonly Word[], names: Names, never: ReadonlySet<string>): readonly Place[] {
  return words.length === 0 || isEveryday(words, never) ? [] : names.near(tokensFrom(words));
}

/** Five or six digits, alone or with a town: a postcode, but not of Belgium ("01001 Київ"). */
function foreignPostcode(words: readonly Word[]): TextAnswer {
  const [digits, ...others] = tokensFrom(words).filter((token) => /^\d+$/.test(token));
  if (digits !== undefined && others.length === 0 && /^\d{5,6}$/.test(digits) && words.length <= 2) {
    return { kind: "unknown-postcode", postcode: digits };
  }
  return { kind: "unknown" };
}
