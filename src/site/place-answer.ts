import type { Button } from "../content/button.ts";
import { centreButton } from "../content/centre-button.ts";
import type { Content } from "../content/content.ts";
import type { Language } from "../content/language.ts";
import { help, regionChoice, type ScreenId } from "../content/screen-ids.ts";
import type { Place, Places, TextAnswer, PinAnswer } from "../places/place.ts";
import { longestPlace } from "./place-form.ts";
import type { Say } from "../content/say.ts";

/** What is shown to who said where they are: a screen, a notice above it, and the other centres that it may be. */
export interface PlaceAnswer {
  readonly screen: ScreenId;
  readonly notice: string;
  readonly others: readonly Button[];
}

/** What somebody said of where they are: in words, or as the degrees of a position with a space between. */
export interface SaidPlace {
  readonly place: string;
  readonly position: string;
}

interface Asked {
  readonly content: Content;
  readonly places: Places;
  readonly say: Say;
}

/** Answers a place with the centre that is there. */
export function answerPlace(language: Language, said: SaidPlace, asked: Asked): PlaceAnswer {
  const { content, places } = asked;
  if (said.position !== "") {
    const [latitude = NaN, longitude = NaN] = said.position.split(" ").map(Number);
    return answerOf(language, places.byPin(latitude, longitude), asked);
  }
  const text = said.place.slice(0, longestPlace);
  const screen = content.screenOfNumber(text);
  if (screen !== undefined) return { screen, notice: "", others: [] };
  return answerOf(language, places.byText(text), asked);
}

function answerOf(
  language: Language,
  answer: TextAnswer | PinAnswer,
  { content, say }: Pick<Asked, "content" | "say">,
): PlaceAnswer {
  const centre = (
    place: Pick<Place, "name" | "region">,
    key: "place-found" | "place-guess",
  ): PlaceAnswer => ({
    screen: content.centre(place.region),
    notice: say(language, key, { place: place.name }),
    others: [],
  });
  const toCentre = (place: Place): Button => centreButton(content, language, place);
  switch (answer.kind) {
    case "place":
      return centre(answer.place, "place-found");
    case "guess":
      return centre(answer.place, "place-guess");
    case "postcode":
      return centre(answer, "place-found");
    case "border": {
      const [{ name, region }, ...others] = answer.places;
      const isAbroad = "inBelgium" in answer && !answer.inBelgium;
      const notice = say(language, isAbroad ? "place-border" : "place-near", { place: name });
      return { screen: content.centre(region), notice, others: others.map(toCentre) };
    }
    case "ambiguous":
      return {
        screen: regionChoice,
        notice: say(language, "place-which"),
        others: answer.places.map(toCentre),
      };
    case "unknown-postcode":
      return { screen: regionChoice, notice: say(language, "place-postcode"), others: [] };
    case "abroad":
    case "outside":
      return { screen: help, notice: say(language, "place-outside"), others: [] };
    case "unknown":
      return { screen: regionChoice, notice: say(language, "place-unknown"), others: [] };
  }
}
