import type { Named } from "./lookup.ts";
import type { Place } from "./place.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { endOfGroup, tokensFrom } from "./words-of-text.ts";
import type { Word } from "./words-of-text.ts";

/** A name of this many inhabitants stands for what is added to it with a hyphen: `Antwerpen-Linkeroever`. */
const town = 5000;
/** A name of more words is composed of others, and no name with a typo. */
const longestComposed = 4;

/** What a name means together with what hangs on it. */
export interface Composed {
  readonly places: readonly Place[];
  /** The word after it. */
  readonly end: number;
  readonly isDoubtful: boolean;
  /** At the edge of the place: "Visé-Frontière". */
  readonly isEdge: boolean;
}

/** What the name at `start` means with what is added to it with hyphens; nothing where that makes another name. */
export function composed(
  { places, length }: Named,
  words: readonly Word[],
  start: number,
  vocabulary: Vocabulary,
): Composed | undefined {
  const sure = (found: readonly Place[]): Composed => ({
    places: found,
    end,
    isDoubtful: false,
    isEdge: false,
  });
  const end = endOfGroup(words, start + length - 1);
  const rest = words.slice(start + length, end);
  const [first] = rest;
  const hangsOn =
    words[start]?.glued === true && vocabulary.phrases.of.from(tokensFrom(words), start - 1) === 0;
  if (!first || hangsOn) return sure(places);

  if (vocabulary.linking.has(first.token)) return undefined;
  if (leadsElsewhere(words.slice(start, end), places, vocabulary)) return undefined;
  if (rest.every(({ token }) => vocabulary.edges.has(token))) return { ...sure(places), isEdge: true };
  if (rest.every(({ token }) => vocabulary.parts.has(token))) return sure(places);
  const other = vocabulary.look(rest, 0, "none");
  const others = other?.length === rest.length ? other.places : [];
  const shared = places.filter((place) => others.some(({ region }) => region === place.region));
  if (shared.length > 0) return sure(shared);
  if (hasTown(others)) return sure([...places, ...others]);
  return { ...sure(places), isDoubtful: !hasTown(places) };
}

/** "Waver-Sainte-Catherine" is nearly a name of its own, in another region than Waver. */
export function leadsElsewhere(
  words: readonly Word[],
  places: readonly Place[],
  { names }: Vocabulary,
): boolean {
  if (words.length > longestComposed) return false;
  return names.near(tokensFrom(words)).some((near) => places.every(({ region }) => region !== near.region));
}

/** Whether one of them is more than a village. */
export const hasTown = (places: readonly Place[]): boolean =>
  places.some(({ population }) => population >= town);
