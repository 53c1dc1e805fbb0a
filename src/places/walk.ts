import { hasWord } from "../packed/packed-words.ts";
import { composed, hasTown, leadsElsewhere } from "./composed.ts";
import type { Place } from "./place.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { endOfGroup, keyOf, tokensFrom } from "./words-of-text.ts";
import type { Word } from "./words-of-text.ts";

/** What stands before a name. */
export type Before = "in" | "near" | "from" | "of" | "nothing" | "street";

/** A name in a piece of a text. */
export interface Found {
  /** All places of this name; none where it is abroad. */
  readonly places: readonly Place[];
  /** There is a place of this name abroad. */
  readonly abroad: "no" | "town" | "country";
  readonly before: Before;
  readonly isDoubtful: boolean;
  /** It may be an everyday word: whether that is known, and whether it is only as short as one. */
  readonly word: "no" | "short" | "everyday";
}

/** What is found on the way through the words of a piece, and which of them were not understood. */
export interface Walk {
  at: number;
  before: Before;
  inStreet: boolean;
  /** The word after the last name. */
  nameEnd: number;
  readonly found: Found[];
  readonly unknown: number[];
}

/** Names of so many letters are everyday words too. */
const shortName = 4;

/** Reads the words of a piece from the first to the last: names, streets, and the words around them. */
export function walkThrough(words: readonly Word[], vocabulary: Vocabulary): Walk {
  const walk: Walk = { at: 0, before: "nothing", inStreet: false, nameEnd: 0, found: [], unknown: [] };
  const tokens = tokensFrom(words);
  while (walk.at < words.length) {
    if ([takeOwnCountry, takePhrase].some((take) => take(walk, words, tokens, vocabulary))) continue;
    const start = walk.at;
    const isTaken = [takeName, takeStreet, takePrefix].some((take) => take(walk, words, tokens, vocabulary));
    walk.before = "nothing";
    if (isTaken) continue;
    walk.at += 1;
    if (/^\d/.test(tokens[start] ?? "")) walk.inStreet = false;
    else if (!walk.inStreet) walk.unknown.push(start);
  }
  return walk;
}

/** Whether the words name a street. */
export function hasStreet(words: readonly Word[], { phrases, streetEnds }: Vocabulary): boolean {
  const tokens = tokensFrom(words);
  return tokens.some((token) => streetEnds.test(token)) || phrases.street.isAmong(tokens);
}

type Take = (
  walk: Walk,
  words: readonly Word[],
  tokens: readonly string[],
  vocabulary: Vocabulary,
) => boolean;

/** "Lille, Belgium": its namesake abroad is not meant. */
const takeOwnCountry: Take = (walk, _words, tokens, { phrases }) => {
  const { at, nameEnd, found } = walk;
  const between = at - nameEnd;
  const length = phrases.country.from(tokens, at);
  const last = found.at(-1);
  if (length === 0 || !last || ![0, phrases.in.from(tokens, nameEnd)].includes(between)) return false;
  found.splice(-1, 1, inBelgium(last));
  walk.at += length;
  return true;
};

/** Only what is called so in Belgium, where there is such a place. */
export function inBelgium<Named extends Pick<Found, "places" | "abroad">>(named: Named): Named {
  return named.places.length === 0 ? named : { ...named, abroad: "no" };
}

/** "near", "from the city of", "please": unless a longer name begins here, as De Panne does. */
const takePhrase: Take = (walk, words, tokens, vocabulary) => {
  const { phrases, look } = vocabulary;
  if ((look(words, walk.at, "none")?.length ?? 0) > 1) return false;
  const kinds = (["in", "near", "from", "of"] as const)
    .map((before) => ({ before, length: phrases[before].from(tokens, walk.at) }))
    .sort((a, b) => b.length - a.length);
  for (const { before, length } of kinds) {
    if (length === 0 || (length === 1 && isNoPreposition(walk, words, vocabulary))) continue;
    walk.at += length;
    // "near the", "з міста": the word that says more stays.
    walk.before = before === "of" && walk.before !== "nothing" ? walk.before : before;
    return true;
  }
  const length = phrases.beside.from(tokens, walk.at);
  walk.at += length;
  return length > 0;
};

/** English "a" is no French "à", but for "je suis a Renaix"; and "Leuven en Brussel" is Dutch. */
function isNoPreposition({ at, nameEnd }: Walk, words: readonly Word[], { verbs }: Vocabulary): boolean {
  const [last, word] = [words[at - 1], words[at]];
  if (word?.token === "en") return at > 0 && at === nameEnd;
  return word?.token === "a" && !word.accented && !verbs.has(last?.token ?? "");
}

const takeName: Take = (walk, words, tokens, vocabulary) => {
  const { look, phrases, slavic, countriesAbroad } = vocabulary;
  const { at } = walk;
  const named = look(words, at, slavic.has(tokens[at - 1] ?? "") ? "latin" : "cyrillic");
  if (!named || (named.length === 1 && isThing(words, at, vocabulary))) return false;
  const joined = isJoined(walk, tokens, vocabulary) ? (walk.found.at(-1)?.before ?? "nothing") : walk.before;
  const before = named.attached ?? joined;
  const whole = composed(named, words, at, vocabulary);
  if (!whole) {
    walk.unknown.push(at);
    walk.at = endOfGroup(words, at);
    return true;
  }
  const street = phrases.streetAfter.from(tokens, whole.end);
  // "Doorniksestraat Kortrijk", where "Rue du Pont de Namur" may be anywhere.
  const isTownOfStreet =
    before === "in" || (before === "nothing" && whole.end === words.length && hasTown(whole.places));
  walk.at = whole.end + street;
  if (street > 0) {
    walk.inStreet = true;
    return true;
  }
  if (isDenied(at, tokens, vocabulary)) return true;
  const own = words.slice(at, at + named.length);
  const isCountry = named.isAbroad && hasWord(countriesAbroad, keyOf(own));
  const last = walk.found.at(-1);
  if (last && isCountry && before !== "from" && before !== "near" && isBeside(walk, at, tokens, vocabulary)) {
    walk.found.splice(-1, 1, { ...last, places: [], abroad: "town" });
    return true;
  }
  walk.nameEnd = whole.end;
  walk.found.push({
    places: whole.places,
    abroad: !named.isAbroad || whole.isEdge ? "no" : isCountry ? "country" : "town",
    before: walk.inStreet && !isTownOfStreet ? "street" : whole.isEdge ? "near" : before,
    isDoubtful: whole.isDoubtful,
    word: asWord(own, vocabulary),
  });
  return true;
};

/** "not in Gent", "не Гент"; but "ik weet niet, in Gent of Luik" is either. */
function isDenied(at: number, tokens: readonly string[], { phrases, knowing }: Vocabulary): boolean {
  const end = at - phrases.in.until(tokens, at);
  const length = phrases.not.until(tokens, end);
  return length > 0 && !knowing.has(tokens[end - length - 1] ?? "");
}

/** "in Gent and Namur" is in both. */
function isJoined(
  { at, before, nameEnd }: Walk,
  tokens: readonly string[],
  { joining }: Vocabulary,
): boolean {
  // "of" is Dutch for "or".
  const isLoose = before === "nothing" || before === "of";
  return isLoose && nameEnd > 0 && at === nameEnd + 1 && joining.has(tokens[nameEnd] ?? "");
}

/** "Lille, France", "Lille en France": what stands between says nothing. */
function isBeside(
  { nameEnd }: Walk,
  at: number,
  tokens: readonly string[],
  { phrases }: Vocabulary,
): boolean {
  const between = at - nameEnd;
  return [0, phrases.in.from(tokens, nameEnd), phrases.of.from(tokens, nameEnd)].includes(between);
}

/** "in the forest": behind an article it is a thing. */
const isThing = (words: readonly Word[], at: number, { everyday, articles }: Vocabulary): boolean => {
  const [last, word] = [words[at - 1], words[at]];
  return last !== undefined && !last.accented && articles.has(last.token) && everyday.has(word?.token ?? "");
};

function asWord([first, ...others]: readonly Word[], { everyday }: Vocabulary): Found["word"] {
  if (first === undefined || others.length > 0) return "no";
  if (everyday.has(first.token)) return first.capital ? "everyday" : "short";
  if (first.key.length > shortName || first.capital) return "no";
  // Arabic has no capitals: Liège and Gent are as short there, and count behind "in".
  return hasCapitals(first.token) ? "short" : "everyday";
}

const hasCapitals = (token: string): boolean => token.toUpperCase() !== token;

/** A street and what it is called: "Avenue de Tervueren" is not in Tervuren. */
const takeStreet: Take = (walk, words, tokens, { phrases, streetEnds, streetWords, look }) => {
  const length = phrases.street.from(tokens, walk.at);
  const end = endOfGroup(words, walk.at);
  const isCompound = length === 0 && tokens.slice(walk.at, end).some((token) => streetEnds.test(token));
  const isNamedBefore = streetWords.has(tokens[walk.at] ?? "") && walk.unknown.at(-1) === walk.at - 1;
  if (isCompound || isNamedBefore) {
    // "Gentse Steenweg", "Korte Gasthuisstraat"
    if (walk.unknown.at(-1) === walk.at - 1) walk.unknown.pop();
    walk.at = end;
  } else if (length === 0) {
    return false;
  } else {
    walk.at += length;
    for (let of = phrases.of.from(tokens, walk.at); of > 0; of = phrases.of.from(tokens, walk.at)) {
      walk.at += of;
    }
    const isNamed = phrases.in.from(tokens, walk.at) === 0;
    walk.at += isNamed ? (look(words, walk.at, "cyrillic")?.length ?? 1) : 0;
  }
  walk.inStreet = true;
  return true;
};

/** "Basse-Wavre" is Wavre; but "Grand-Halle" is nearly Grand-Hallet, which is far from Halle. */
const takePrefix: Take = (walk, words, tokens, vocabulary) => {
  const { prefixes, look } = vocabulary;
  const { at } = walk;
  if (!prefixes.has(tokens[at] ?? "") || words[at + 1]?.glued !== true) return false;
  const end = endOfGroup(words, at);
  const named = look(words.slice(at + 1, end), 0, "none");
  if (named?.length !== end - at - 1 || named.places.length === 0) return false;
  if (leadsElsewhere(words.slice(at, end), named.places, vocabulary)) return false;
  walk.found.push({ places: named.places, abroad: "no", before: walk.before, isDoubtful: false, word: "no" });
  walk.at = end;
  return true;
};
