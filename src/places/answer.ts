import { choose, narrowed } from "./choose.ts";
import type { Mention } from "./mentions.ts";
import type { Place, TextAnswer } from "./place.ts";

/**
 * The answer to the places that a text names. Where somebody is "in" counts before what is only named, and that before
 * what they are near to.
 */
export function answerTo(
  all: readonly Mention[],
  near: (place: Place) => TextAnswer,
): TextAnswer | undefined {
  const belgian = all.filter(({ places }) => places.length > 0);
  const there = belgian.filter(({ sureness }) => sureness === "there");
  const isHomonym = belgian.length === 1 && belgian[0]?.abroad !== "no";
  const abroad = all.filter(({ places }) => places.length === 0);
  // Of a foreign town that somebody else is in, or that is only spoken of, nothing is told.
  const isAbroad = abroad.some(({ isAll }) => isAll);
  if (isHomonym && isAbroad) return { kind: "abroad" };
  const country = abroad.find((mention) => mention.abroad === "country");
  if (country && there.length === 0) {
    return isAbroad && (all.length > 1 || country.sureness === "there") ? { kind: "abroad" } : undefined;
  }
  const named = belgian.filter(({ sureness }) => sureness !== "near");
  // "in Hulst, near Antwerp"
  if (named.length === 0 && isAbroad && abroad.some(({ sureness }) => sureness === "there"))
    return { kind: "abroad" };
  const [first, ...others] = there.length > 0 ? there : named.length > 0 ? named : belgian;
  if (!first) return isAbroad ? { kind: "abroad" } : undefined;
  const answer = choose(
    others.reduce<readonly Place[]>((places, other) => narrowed(places, other.places), first.places),
  );
  // "Waterloo London", "I am in Gent, he is in Paris"
  const isElsewhereToo = abroad.some((each) => each.abroad === "town" && each.sureness !== "near");
  if (isElsewhereToo || (first.abroad !== "no" && others.length === 0)) return asGuess(answer);
  return first.sureness === "near" && answer.kind === "place" ? near(answer.place) : answer;
}

/** Asked about instead of told. */
export const asGuess = (answer: TextAnswer): TextAnswer =>
  answer.kind === "place" ? { kind: "guess", place: answer.place } : answer;
