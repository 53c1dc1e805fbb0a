import type { Button } from "../../content/button.ts";
import { centreButton } from "../../content/centre-button.ts";
import type { Language } from "../../content/language.ts";
import { namedPlaces } from "../../places/named-places.ts";
import type { Dependencies } from "../chat/context.ts";

/** Buttons to the centres of the places that a text names, the likeliest first; none where it names no place in Belgium. */
export function namedCentres(
  { content, places }: Pick<Dependencies, "content" | "places">,
  language: Language,
  text: string,
): Button[][] {
  return namedPlaces(places.byText(text)).map((place) => [centreButton(content, language, place)]);
}
