import type { Button } from "../../content/button.ts";
import { centreButton } from "../../content/centre-button.ts";
import type { Language } from "../../content/language.ts";
import type { Dependencies } from "../chat/context.ts";

/** Buttons to the centres of the place that a text names, the likeliest first; none where it names no place in Belgium. */
export function namedCentres(
  { content, places }: Pick<Dependencies, "content" | "places">,
  language: Language,
  text: string,
): Button[][] {
  const answer = places.byText(text);
  switch (answer.kind) {
    case "place":
    case "guess":
      return [[centreButton(content, language, answer.place)]];
    case "postcode":
      return [[centreButton(content, language, answer)]];
    case "border":
    case "ambiguous":
      return answer.places.map((place) => [centreButton(content, language, place)]);
    default:
      return [];
  }
}
