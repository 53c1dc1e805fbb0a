import type { PlacesData } from "./data.ts";
import type { Named } from "./lookup.ts";
import { nameLookup } from "./lookup.ts";
import { placeKey } from "./key.ts";
import type { Names } from "./names.ts";
import { phraseSet } from "./phrases.ts";
import type { Place } from "./place.ts";
import type { Word } from "./words.ts";

/**
 * How sure it is that somebody is where a text names: `there` after "in" or "біля"; `named` where nothing else stands
 * beside the name; `perhaps` amid words that are not understood.
 */
export type Sureness = "there" | "named" | "perhaps";

/** A place that a text names. */
export interface Mention {
  readonly sureness: Sureness;
  /** All of this name; none where it is abroad. */
  readonly places: readonly Place[];
  /** There is a place of this name abroad. */
  readonly abroad: "no" | "town" | "country";
}

export interface Mentions {
  /** The places that a piece of a text names. */
  in(words: readonly Word[]): readonly Mention[];
  /** Whether they name a street. */
  hasStreet(words: readonly Word[]): boolean;
  /** What is left where only these words were not understood, side by side: perhaps a name with a typo. */
  unknown(words: readonly Word[]): readonly Word[];
}

/** A name of this many inhabitants stands for what is added to it with a hyphen: `Antwerpen-Linkeroever`. */
const town = 5000;

/** Names of so many letters are everyday words too. */
const shortName = 4;
/** A name of more words is composed of others, and no name with a typo. */
const longestComposed = 4;

interface Found extends Omit<Mention, "sureness"> {
  readonly before: Before;
  readonly perhaps: boolean;
  /** It may be an everyday word: whether that is known, and whether it is only as short as one. */
  readonly word: "no" | "short" | "everyday";
}
/** What stands before a name. */
type Before = "in" | "from" | "of" | "nothing" | "street";

interface Walk {
  at: number;
  before: Before;
  inStreet: boolean;
  readonly found: Found[];
  readonly unknown: number[];
}

export function mentionReader(data: PlacesData, names: Names): Mentions {
  const { words: lists } = data;
  const never = new Set(lists.never);
  const countries = new Set(lists.elsewhere.map(placeKey));
  const towns = new Set(lists.townsAbroad.map(placeKey));
  const look = nameLookup(names, new Set([...countries, ...towns]), never);
  const is = {
    in: phraseSet(lists.in),
    from: phraseSet(lists.from),
    of: phraseSet(lists.of),
    beside: phraseSet([...lists.beside, ...lists.country, ...lists.parts]),
    street: phraseSet(lists.street),
    streetAfter: phraseSet(lists.streetAfter),
  };
  const parts = new Set(lists.parts);
  const everyday = new Set(lists.everyday);
  const articles = new Set(lists.articles);
  const slavic = new Set(lists.slavic);
  const edges = new Set(lists.edges);
  const linking = new Set(lists.linking);
  const isNearly = (words: readonly Word[], places: readonly Place[]) =>
    words.length <= longestComposed &&
    names.near(tokensFrom(words)).some((near) => places.every(({ region }) => region !== near.region));
  const prefixes = new Set(lists.prefixes);
  const streetEnds = new RegExp(`.{3}(?:${lists.streetEnds.join("|")})$`, "u");
  const tokensFrom = (words: readonly Word[]) => words.map(({ token }) => token);
  const endOfGroup = (words: readonly Word[], start: number): number => {
    const next = words.findIndex((word, at) => at > start && !word.glued);
    return next < 0 ? words.length : next;
  };
  const hasTown = (places: readonly Place[]) => places.some(({ population }) => population >= town);

  /** What a name means together with what is added to it with a hyphen; nothing where it is another name. */
  function composed({ places, length }: Named, words: readonly Word[], start: number) {
    const end = endOfGroup(words, start + length - 1);
    const rest = words.slice(start + length, end);
    const [first] = rest;
    if (!first || (start > 0 && words[start]?.glued === true && !is.of.from(tokensFrom(words), start - 1))) {
      return { places, end, perhaps: false };
    }
    // "Waver-Sainte-Catherine" is nearly a name of its own.
    if (linking.has(first.token) || isNearly(words.slice(start, end), places)) return undefined;
    if (rest.every(({ token }) => edges.has(token))) return { places, end, perhaps: true };
    if (rest.every(({ token }) => parts.has(token))) return { places, end, perhaps: false };
    const other = look(rest, 0, "none");
    const others = other?.length === rest.length ? other.places : [];
    const shared = places.filter((place) => others.some(({ region }) => region === place.region));
    if (shared.length > 0) return { places: shared, end, perhaps: false };
    if (hasTown(others)) return { places: [...places, ...others], end, perhaps: false };
    return { places, end, perhaps: !hasTown(places) };
  }

  function takeName(walk: Walk, words: readonly Word[], tokens: readonly string[]): boolean {
    const { before, at } = walk;
    const named = look(words, at, slavic.has(tokens[at - 1] ?? "") ? "latin" : "cyrillic");
    if (!named || isPhrase(tokens, at, named.length)) return false;
    // "in the forest"
    if (
      named.length === 1 &&
      everyday.has(tokens[at] ?? "") &&
      articles.has(tokens[at - 1] ?? "") &&
      words[at - 1]?.accented !== true
    )
      return false;
    const end = at + named.length;
    const isGlued = words[end]?.glued === true;
    const whole = isGlued ? composed(named, words, at) : { places: named.places, end, perhaps: false };
    if (!whole) {
      walk.unknown.push(at);
      walk.at = endOfGroup(words, at);
      return true;
    }
    walk.at = whole.end;
    if (is.streetAfter.from(tokens, whole.end) > 0) {
      walk.at += is.streetAfter.from(tokens, whole.end);
      walk.inStreet = true;
      return true;
    }
    const key = words
      .slice(at, end)
      .map((word) => word.key)
      .join("");
    const abroad = !named.isAbroad ? "no" : countries.has(key) ? "country" : "town";
    walk.found.push({
      places: whole.places,
      abroad,
      before: walk.inStreet && before !== "in" ? "street" : before,
      perhaps: whole.perhaps,
      word: wordAt(words, at, end),
    });
    return true;
  }

  function wordAt(words: readonly Word[], at: number, end: number): Found["word"] {
    const [first] = words.slice(at, end);
    if (first === undefined || end - at > 1) return "no";
    if (everyday.has(first.token) && first.capital) return "everyday";
    return everyday.has(first.token) || (first.key.length <= shortName && !first.capital) ? "short" : "no";
  }

  /** The words are there to join others, and no name though a village is called so: "as", "de". */
  const isPhrase = (tokens: readonly string[], at: number, length: number): boolean =>
    length === 1 && [is.in, is.from, is.of, is.beside].some((phrases) => phrases.from(tokens, at) > 0);

  /** A street and what it is called: "Avenue de Tervueren" is not in Tervuren. */
  function takeStreet(walk: Walk, words: readonly Word[], tokens: readonly string[]): boolean {
    const length = is.street.from(tokens, walk.at);
    if (length === 0) {
      if (!streetEnds.test(tokens[walk.at] ?? "")) return false;
      walk.at += 1;
    } else {
      walk.at += length;
      for (let of = is.of.from(tokens, walk.at); of > 0; of = is.of.from(tokens, walk.at)) walk.at += of;
      const isNamed = is.in.from(tokens, walk.at) === 0;
      walk.at += isNamed ? (look(words, walk.at, "cyrillic")?.length ?? 1) : 0;
    }
    walk.inStreet = true;
    walk.before = "nothing";
    return true;
  }

  function takePhrase(walk: Walk, words: readonly Word[], tokens: readonly string[]): boolean {
    for (const before of ["in", "from", "of"] as const) {
      const length = is[before].from(tokens, walk.at);
      if (length === 0 || isArticle(words[walk.at], length)) continue;
      walk.at += length;
      // "near the", "з міста": the word that says more stays.
      walk.before = before === "of" && walk.before !== "nothing" ? walk.before : before;
      return true;
    }
    const length = is.beside.from(tokens, walk.at);
    walk.at += length;
    return length > 0;
  }

  function takePrefix(walk: Walk, words: readonly Word[]): boolean {
    const { at } = walk;
    if (!prefixes.has(words[at]?.token ?? "") || words[at + 1]?.glued !== true) return false;
    const end = endOfGroup(words, at);
    const named = look(words.slice(at + 1, end), 0, "none");
    if (named?.length !== end - at - 1 || named.places.length === 0) return false;
    walk.found.push({
      places: named.places,
      abroad: "no",
      before: walk.before,
      perhaps: false,
      word: "no",
    });
    walk.at = end;
    return true;
  }

  function walkThrough(words: readonly Word[]): Walk {
    const tokens = tokensFrom(words);
    const walk: Walk = { at: 0, before: "nothing", inStreet: false, found: [], unknown: [] };
    while (walk.at < words.length) {
      const start = walk.at;
      if (takeName(walk, words, tokens) || takeStreet(walk, words, tokens) || takePrefix(walk, words)) {
        walk.before = "nothing";
        continue;
      }
      if (takePhrase(walk, words, tokens)) continue;
      walk.at += 1;
      walk.before = "nothing";
      if (/^\d/.test(tokens[start] ?? "")) walk.inStreet = false;
      else if (!walk.inStreet) walk.unknown.push(start);
    }
    return walk;
  }

  return {
    in(words) {
      const { found, unknown } = walkThrough(words);
      const isUnderstood = unknown.length === 0;
      return found.flatMap(({ before, perhaps, word, ...mention }) => {
        const isOrigin = before === "from" && mention.places.length === 0;
        const isWord = !isUnderstood && (word === "short" || (word === "everyday" && before !== "in"));
        const sureness = isOrigin || isWord ? undefined : surenessOf(before, isUnderstood);
        const isDoubtful = perhaps || (word === "everyday" && !isUnderstood);
        return sureness ? [{ ...mention, sureness: isDoubtful ? "perhaps" : sureness }] : [];
      });
    },
    hasStreet: (words) =>
      words.some(({ token }, at) => streetEnds.test(token) || is.street.from(tokensFrom(words), at) > 0),
    unknown(words) {
      const { unknown, found } = walkThrough(words);
      const [first = 0, last = -1] = [unknown[0], unknown.at(-1)];
      return found.length === 0 && last - first === unknown.length - 1 ? words.slice(first, last + 1) : [];
    },
  };
}

/** English "a" is no French "à". */
const isArticle = (word: Word | undefined, length: number): boolean =>
  length === 1 && word?.token === "a" && !word.accented;

function surenessOf(before: Before, isUnderstood: boolean): Sureness | undefined {
  if (before === "in") return "there";
  if (before === "street") return "perhaps";
  if (isUnderstood) return "named";
  return before === "of" ? undefined : "perhaps";
}
