import type { Language } from "../../content/language.ts";
import type { Button } from "../../content/button.ts";
import { help, regionChoice } from "../../content/screen-ids.ts";
import type { PinAnswer, Place, Region } from "../../places/place.ts";
import type { Dependencies } from "../chat/context.ts";
import { numbersToCopy } from "../screen/numbers-to-copy.ts";
import type { Message } from "../screen/screen-messages.ts";
import { withSuggestions } from "../screen/suggestions.ts";

/** A text of so many words says more than a place. */
const sentence = 4;

/** The message that answers a place. */
export interface PlaceAnswer {
  readonly message: Message;
  /** The person has what they asked for; otherwise they may write the place again. */
  readonly settled: boolean;
}

type Border = Extract<PinAnswer, { kind: "border" }>;
type PlaceDependencies = Pick<Dependencies, "content" | "places" | "say" | "screens">;

/** The answer to a text that names a place, a postcode or a number to call; nothing for any other text. */
export function answerText(
  dependencies: PlaceDependencies,
  language: Language,
  text: string,
): PlaceAnswer | undefined {
  if (isShareLabel(text, dependencies)) return askAgain(dependencies, language, "place-send");
  const called = dependencies.content.screenOfNumber(text);
  if (called !== undefined) return { settled: true, message: dependencies.screens.get(language, called) };
  const answer = dependencies.places.byText(text);
  switch (answer.kind) {
    case "place":
      return card(dependencies, language, "place-found", answer.place.name, answer.place.region, text);
    case "guess":
      return card(dependencies, language, "place-guess", answer.place.name, answer.place.region, text);
    case "postcode":
      return card(
        dependencies,
        language,
        "place-found",
        [answer.postcode, answer.name].join(" ").trim(),
        answer.region,
      );
    case "border":
      return besideBorder(dependencies, language, answer.places, "place-near");
    case "ambiguous":
      return choice(dependencies, language, answer.places);
    case "unknown-postcode":
      return askAgain(dependencies, language, "place-postcode");
    case "abroad":
      return abroad(dependencies, language);
    case "unknown":
      return undefined;
  }
}

/** Telegram's app for the web sends no location by its button, but the words on it. */
function isShareLabel(text: string, { content, say }: PlaceDependencies): boolean {
  return content.languages.all.some(({ code }) => say(code, "place-ask.share") === text.trim());
}

/** The answer to a location. */
export function answerPin(
  dependencies: PlaceDependencies,
  language: Language,
  pin: { readonly latitude: number; readonly longitude: number },
): PlaceAnswer {
  const answer = dependencies.places.byPin(pin.latitude, pin.longitude);
  switch (answer.kind) {
    case "place":
      return card(dependencies, language, "place-found", answer.place.name, answer.place.region);
    case "border":
      return besideBorder(
        dependencies,
        language,
        answer.places,
        answer.inBelgium ? "place-near" : "place-border",
      );
    case "outside":
      return abroad(dependencies, language);
  }
}

/** The centre of the likeliest region, which helps at once, and a way to the others that it may be. */
function besideBorder(
  { content, say, screens }: PlaceDependencies,
  language: Language,
  [first, ...others]: Border["places"],
  line: "place-near" | "place-border",
): PlaceAnswer {
  const centre = content.centre(first.region);
  const { text, rows } = content.screen(language, centre);
  const below = content.footer(language, centre);
  const own = rows.slice(0, rows.length - below.length);
  const words = `${say(language, line, { place: first.name })}\n\n${text}`;
  return {
    settled: true,
    message: screens.compose(language, centre, words, [
      ...own,
      ...others.map((place) => centreButton(content, language, place)),
      ...below,
    ]),
  };
}

function abroad({ say, screens }: PlaceDependencies, language: Language): PlaceAnswer {
  return { settled: true, message: screens.withNotice(language, say(language, "place-outside"), help) };
}

/** A row that leads from a place to its centre. */
function centreButton(
  content: PlaceDependencies["content"],
  language: Language,
  { name, region }: Place,
): Button[] {
  const screen = content.centre(region);
  return [{ kind: "screen", screen, label: `${name} – ${content.screen(language, screen).label}` }];
}

/** Says that a place is not known, and offers the regions. */
export function askAgain(
  { content, say, screens }: PlaceDependencies,
  language: Language,
  line: "place-unknown" | "place-postcode" | "place-send",
): PlaceAnswer {
  const words = say(language, line);
  if (line !== "place-unknown") {
    return { settled: false, message: screens.withNotice(language, words, regionChoice) };
  }
  // Who is asked needs no button to be asked, and its row would push a number out of sight.
  const { text, rows } = content.screen(language, regionChoice);
  const others = rows.filter((row) => row.some(({ kind }) => kind !== "locate"));
  return {
    settled: false,
    message: screens.compose(language, regionChoice, `${words}\n\n${text}`, others),
  };
}

function card(
  { content, say, screens }: PlaceDependencies,
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
      : screens.withNotice(language, found, centre),
  };
}

function choice(
  { content, say, screens }: PlaceDependencies,
  language: Language,
  places: readonly Place[],
): PlaceAnswer {
  const rows = places.map((place) => centreButton(content, language, place));
  const text = `${say(language, "place-which")}\n\n${say(language, "talk-danger")}`;
  return {
    settled: true,
    message: screens.compose(language, regionChoice, text, [
      ...numbersToCopy(content, language, text),
      ...rows,
      ...content.footer(language, regionChoice),
    ]),
  };
}
