import { answerTo, asGuess } from "./answer.ts";
import { choose } from "./choose.ts";
import { hasWord, type PackedWords } from "../packed/packed-words.ts";
import type { FinishedPlaces } from "./finished-places.ts";
import type { Mention, Mentions } from "./mentions.ts";
import { mentionReader } from "./mentions.ts";
import { foreignPostcodeReader } from "./foreign-postcode.ts";
import { nameReader } from "./names.ts";
import type { Names } from "./names.ts";
import { nearReader } from "./near.ts";
import { phraseSet, type Phrases } from "./phrases.ts";
import { forRegions, type Place, type TextAnswer } from "./place.ts";
import type { PlaceTable } from "./place-table.ts";
import { postcodeReader } from "./postcode.ts";
import { metroReader } from "./metro.ts";
import { presentReader } from "./present.ts";
import { slipReader } from "./slip.ts";
import { keyOf, lengthOf, pieces, tokensFrom, wordsOf } from "./words-of-text.ts";
import type { Word } from "./words-of-text.ts";
import { inBelgium } from "./walk.ts";

/** A longer text tells a story, and is not read; a sign may stand for eighteen letters ("ﷺ"). */
const longestText = 500;
/** A name that stands amid so many words that are not understood is passed over. */
const longestSentence = 12;
/** More words are no name with a typo. */
const longestGuess = 6;

/** Understands a text that may name a place; see {@link TextAnswer}. */
export function textReader(finished: FinishedPlaces, table: PlaceTable): (text: string) => TextAnswer {
  const { words, regions } = finished;
  const names = nameReader(finished.names, table);
  const mentions = mentionReader(words, names);
  const regionPlaces = forRegions((region) => table.at(regions[region]));
  const postcode = postcodeReader({ ...finished, regions: regionPlaces }, mentions);
  const foreign = foreignPostcodeReader(mentions);
  const byMetro = metroReader(words);
  const across = new Map([...finished.across].map(([town, station]) => [table.at(town), table.at(station)]));
  const readers = {
    names,
    mentions,
    near: nearReader(table, finished.borders),
    present: presentReader(words),
    isSlip: slipReader(words.keysAbroad),
    abroad: words.keysAbroad.words,
    never: phraseSet(words.never, words.everyday),
  };
  return (text) => {
    if (text.length > longestText || text.normalize("NFKC").length > longestText) return { kind: "unknown" };
    const found = /\p{Nd}/u.test(text) ? (postcode(text) ?? foreign(text)) : undefined;
    if (found) return found;
    const answer = byMetro(doubted(byName(text, readers), wordsOf(text), readers), text);
    return isOnMotorway(text) ? asGuess(answer) : besideStation(answer, across);
  };
}

/** "E40 Gent - Leuven" is a way, and no place. */
const isOnMotorway = (text: string): boolean =>
  /(?<![\p{L}\p{Nd}])(?:[EЕ]\d{2,3}|[AR]\d{1,2})(?![\p{L}\p{Nd}])/iu.test(text);

/** "La Hulpe" is a town in one region and its station in another. */
function besideStation(answer: TextAnswer, across: ReadonlyMap<Place, Place>): TextAnswer {
  const station = answer.kind === "place" ? across.get(answer.place) : undefined;
  return answer.kind === "place" && station ? { kind: "border", places: [answer.place, station] } : answer;
}

interface Readers {
  readonly names: Names;
  readonly mentions: Mentions;
  readonly near: (place: Place) => TextAnswer;
  readonly present: ReturnType<typeof presentReader>;
  readonly isSlip: ReturnType<typeof slipReader>;
  readonly abroad: PackedWords;
  readonly never: Phrases;
}

function byName(text: string, readers: Readers): TextAnswer {
  const { names, mentions, near, present, never } = readers;
  const parts = pieces(text);
  const whole = wordsOf(text);
  const found = namedIn(parts, mentions);
  const current = namedIn(present(parts), mentions);
  const sure =
    answerTo(current.filter(isSure), near) ??
    moved(current, found, near) ??
    answerTo(found.filter(isSure), near);
  if (sure) return sure;
  const named = choose(isEveryday(whole, never) ? [] : names.byKey(keyOf(whole)));
  if (named.kind !== "unknown") return named;
  if (lengthOf(whole) <= longestGuess) {
    const unread = [whole, ...parts].filter((words) => isOneWord(words) || !mentions.hasStreet(words));
    for (const words of [...unread, ...unread.map((part) => mentions.unknown(part))]) {
      const guessed = guess(words, readers);
      if (guessed.kind !== "unknown") return guessed;
    }
  }
  const perhaps = lengthOf(whole) <= longestSentence ? answerTo(found, near) : undefined;
  return perhaps ? asGuess(perhaps) : { kind: "unknown" };
}

/**
 * Asked, where all that was written is nearly a name of another region: "Niel-Saint-Vincent-Saint-Martin" is not in Niel, and
 * "Ost-Duinkerke" not abroad. One word may be so where letters were taken off it: a slip of Flanders in Arabic is "so to Andenne".
 */
function doubted(answer: TextAnswer, words: readonly Word[], { names, abroad, never }: Readers): TextAnswer {
  const isAlone = words.length < 2;
  if (isAlone && (answer.kind === "abroad" ? hasWord(abroad, keyOf(words)) : answer.kind !== "place"))
    return answer;
  if (lengthOf(words) > longestGuess || isEveryday(words, never)) return answer;
  if (names.byKey(keyOf(words)).length > 0) return answer;
  const near = names.near(tokensFrom(words));
  if (near.length === 0) return answer;
  switch (answer.kind) {
    case "place":
    case "guess": {
      const isElsewhere = near.every(({ region }) => region !== answer.place.region);
      return isElsewhere ? choose([answer.place, ...near]) : answer;
    }
    case "abroad":
    case "unknown":
      return asGuess(choose(near));
    case "ambiguous":
    case "border":
    case "postcode":
    case "unknown-postcode":
      return answer;
  }
}

/** "was in Namur, they moved me to Gent": where the present is not sure, the past counts as well, and it is asked. */
function moved(
  current: readonly Mention[],
  found: readonly Mention[],
  near: Readers["near"],
): TextAnswer | undefined {
  if (current.length === 0) return undefined;
  const all = [...found.filter(isSure), ...current].map((each) => ({ ...each, sureness: "named" as const }));
  const answer = answerTo(all, near);
  return answer && asGuess(answer);
}

const isSure = ({ sureness }: Mention): boolean => sureness !== "perhaps";

/** The places that the pieces of a text name. A piece that is only a country tells where the name before it is. */
function namedIn(parts: readonly (readonly Word[])[], mentions: Mentions): readonly Mention[] {
  const found: Mention[] = [];
  for (const words of parts) {
    const named = mentions.in(words);
    const [first, ...others] = named;
    const isAlone = others.length === 0 && (first?.sureness === "named" || words.length <= 2);
    if (mentions.isOwnCountry(words)) found.push(...found.splice(-1, 1).map(inBelgium));
    const isCountry = first?.abroad === "country" && isAlone;
    const last = found.at(-1);
    if (isCountry && last) found.splice(-1, 1, { ...last, places: [], abroad: "town" });
    else found.push(...named);
  }
  return found;
}

/** "Chaussée-Notre-Dame-Louvignies" is a village, and no road. */
const isOneWord = (words: readonly Word[]): boolean => words.every(({ glued }, at) => glued || at === 0);

const isEveryday = (words: readonly Word[], never: Phrases): boolean =>
  never.has(tokensFrom(words).join(" "));

/** The place whose name is nearly what is written: asked about, but where it is plain which one. */
function guess(words: readonly Word[], { names, never, isSlip }: Readers): TextAnswer {
  if (words.length === 0 || isEveryday(words, never)) return { kind: "unknown" };
  const answer = choose(names.near(tokensFrom(words)));
  return answer.kind === "place" && isSlip(tokensFrom(words), answer.place) ? answer : asGuess(answer);
}
