import type { Place, TextAnswer } from "./place.ts";

/** The places in Belgium that a text names, the likeliest first; none where it names no such place. */
export function namedPlaces(answer: TextAnswer): readonly Pick<Place, "name" | "region">[] {
  switch (answer.kind) {
    case "place":
    case "guess":
      return [answer.place];
    case "postcode":
      return [answer];
    case "border":
    case "ambiguous":
      return answer.places;
    case "unknown-postcode":
    case "abroad":
    case "unknown":
      return [];
  }
}
