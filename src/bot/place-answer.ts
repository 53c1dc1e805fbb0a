import type { Language } from "../content/language.ts";
import type { Button } from "../content/screen.ts";
import { help, regionChoice } from "../content/screen.ts";
import type { Place, Region } from "../places/place.ts";
import type { Parts } from "./context.ts";
import type { Message } from "./screens.ts";
import { withSuggestions } from "./suggestions.ts";

/** A text of so many words says more than a place. */
const sentence = 4;

/** The message that answers a place. */
export interface PlaceAnswer {
  readonly message: Message;
  /** The person has what they asked for; otherwise they may write the place again. */
  readonly settled: boolean;
}

type Known = Pick<Parts, "content" | "places" | "say" | "screens">;

/** The answer to a text that names a place or a postcode; nothing for any other text. */
export function answerText(parts: Known, language: Language, text: string): PlaceAnswer | undefined {
  const answer = parts.places.byText(text);
  switch (answer.kind) {
    case "place":
      return card(parts, language, "place-found", answer.place.name, answer.place.region, text);
    case "guess":
      return card(parts, language, "place-guess", answer.place.name, answer.place.region, text);
    case "postcode":
      return card(
        parts,
        language,
        "place-found",
        [answer.postcode, answer.name].join(" ").trim(),
        answer.region,
      );
    case "ambiguous":
      return choice(parts, language, answer.places);
    case "unknown-postcode":
      return askAgain(parts, language, "place-postcode");
    case "unknown":
      return undefined;
  }
}

/** The answer to a location. */
export function answerPin(
  parts: Known,
  language: Language,
  pin: { readonly latitude: number; readonly longitude: number },
): PlaceAnswer {
  const answer = parts.places.byPin(pin.latitude, pin.longitude);
  if (answer.kind === "place") {
    return card(parts, language, "place-found", answer.place.name, answer.place.region);
  }
  return {
    settled: true,
    message: parts.screens.below(language, parts.say(language, "place-outside"), help),
  };
}

/** Says that a place is not known, and offers the regions. */
export function askAgain(
  { say, screens }: Known,
  language: Language,
  line: "place-unknown" | "place-postcode",
): PlaceAnswer {
  return { settled: false, message: screens.below(language, say(language, line), regionChoice) };
}

function card(
  { content, say, screens }: Known,
  language: Language,
  line: "place-found" | "place-guess",
  place: string,
  region: Region,
  text = "",
): PlaceAnswer {
  const centre = content.centre(region);
  const found = say(language, line, { place });
  const isSentence = text.trim().split(/\s+/).length >= sentence;
  return {
    settled: true,
    message: isSentence
      ? withSuggestions({ content, screens }, language, centre, text, found)
      : screens.below(language, found, centre),
  };
}

function choice({ content, say, screens }: Known, language: Language, places: readonly Place[]): PlaceAnswer {
  const rows = places.map(({ name, region }): Button[] => {
    const screen = content.centre(region);
    return [{ kind: "screen", screen, label: `${name} – ${content.screen(language, screen).label}` }];
  });
  const below = content.navigation(language, regionChoice);
  return {
    settled: true,
    message: screens.compose(language, regionChoice, say(language, "place-which"), [...rows, ...below]),
  };
}
