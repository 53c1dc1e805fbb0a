import type { Content } from "../../content/content.ts";
import { centreButton } from "../../content/centre-button.ts";
import type { Language } from "../../content/language.ts";
import { help, regionChoice, type ScreenId } from "../../content/screen-ids.ts";
import type { PinAnswer, Place, Places, Region } from "../../places/place.ts";
import type { Dependencies } from "../chat/context.ts";
import type { Say } from "../../content/say.ts";
import { isLocationLabel } from "../screen/location-label.ts";
import { numbersToCopy } from "../screen/numbers-to-copy.ts";
import type { Message, ScreenMessages } from "../screen/screen-messages.ts";
import { Suggestions } from "../screen/suggestions.ts";

/** A text of so many words says more than a place. */
const sentence = 4;

/** The message that answers a place. */
export interface PlaceAnswer {
  readonly message: Message;
  /** The person has what they asked for; otherwise they may write the place again. */
  readonly settled: boolean;
}

type Border = Extract<PinAnswer, { kind: "border" }>;

/** Answers a place with the centre that is there. */
export class PlaceAnswers {
  readonly #content: Content;
  readonly #places: Places;
  readonly #say: Say;
  readonly #screens: ScreenMessages;
  readonly #suggestions: Suggestions;

  constructor({
    content,
    places,
    say,
    screens,
  }: Pick<Dependencies, "content" | "places" | "say" | "screens">) {
    this.#content = content;
    this.#places = places;
    this.#say = say;
    this.#screens = screens;
    this.#suggestions = new Suggestions({ content, screens });
  }

  /** The answer to a text that names a place, a postcode or a number to call; nothing for any other text. */
  toText(language: Language, text: string): PlaceAnswer | undefined {
    if (isLocationLabel(text, this.#content)) return this.askAgain(language, "place-send");
    const called = this.#content.screenOfNumber(text);
    if (called !== undefined) return { settled: true, message: this.#screens.get(language, called) };
    const answer = this.#places.byText(text);
    switch (answer.kind) {
      case "place":
        return this.#centre(language, "place-found", answer.place, text);
      case "guess":
        return this.#centre(language, "place-guess", answer.place, text);
      case "postcode":
        return this.#centre(language, "place-found", answer, text);
      case "border":
        return this.#besideBorder(language, answer.places, "place-near");
      case "ambiguous":
        return this.#choice(language, answer.places);
      case "unknown-postcode":
        return this.askAgain(language, "place-postcode");
      case "abroad":
        return this.#abroad(language, text);
      case "unknown":
        return undefined;
    }
  }

  /** The answer to a location. */
  toPin(language: Language, pin: { readonly latitude: number; readonly longitude: number }): PlaceAnswer {
    const answer = this.#places.byPin(pin.latitude, pin.longitude);
    switch (answer.kind) {
      case "place":
        return this.#centre(language, "place-found", answer.place);
      case "border":
        return this.#besideBorder(language, answer.places, answer.inBelgium ? "place-near" : "place-border");
      case "outside":
        return this.#abroad(language);
    }
  }

  /** Says that a place is not known, and offers the regions. */
  askAgain(language: Language, line: "place-unknown" | "place-postcode" | "place-send"): PlaceAnswer {
    const words = this.#say(language, line);
    if (line !== "place-unknown") {
      return { settled: false, message: this.#screens.withNotice(language, words, regionChoice) };
    }
    // Who is asked needs no button to be asked, and its row would push a number out of sight.
    const { text, rows } = this.#content.screen(language, regionChoice);
    const others = rows.filter((row) => row.some(({ kind }) => kind !== "locate"));
    const message = this.#screens.compose({
      language,
      screen: regionChoice,
      text: `${words}\n\n${text}`,
      rows: others,
    });
    return { settled: false, message };
  }

  /** The screen of the centre; where a whole `text` names the place, with what else it is about. */
  #centre(
    language: Language,
    line: "place-found" | "place-guess",
    { name, region }: { readonly name: string; readonly region: Region },
    text = "",
  ): PlaceAnswer {
    const centre = this.#content.centre(region);
    const found = this.#say(language, line, { place: name });
    return { settled: true, message: this.#withRest(language, { line: found, screen: centre, text }) };
  }

  /** The centre of the likeliest region, which helps at once, and a way to the others that it may be. */
  #besideBorder(
    language: Language,
    [first, ...others]: Border["places"],
    line: "place-near" | "place-border",
  ): PlaceAnswer {
    const centre = this.#content.centre(first.region);
    const { text, rows } = this.#content.screen(language, centre);
    const footer = this.#content.footer(language, centre);
    const own = rows.slice(0, rows.length - footer.length);
    const words = `${this.#say(language, line, { place: first.name })}\n\n${text}`;
    const toOthers = others.map((place) => [centreButton(this.#content, language, place)]);
    const message = this.#screens.compose({
      language,
      screen: centre,
      text: words,
      rows: [...own, ...toOthers, ...footer],
    });
    return { settled: true, message };
  }

  #abroad(language: Language, text = ""): PlaceAnswer {
    const line = this.#say(language, "place-outside");
    return { settled: true, message: this.#withRest(language, { line, screen: help, text }) };
  }

  /** A screen below a line; where the person wrote a sentence, with what else it is about. */
  #withRest(
    language: Language,
    { line, screen, text }: { readonly line: string; readonly screen: ScreenId; readonly text: string },
  ): Message {
    const isSentence = text.trim().split(/\s+/).length >= sentence;
    return isSentence
      ? this.#suggestions.below(language, screen, text, { line })
      : this.#screens.withNotice(language, line, screen);
  }

  #choice(language: Language, places: readonly Place[]): PlaceAnswer {
    const text = `${this.#say(language, "place-which")}\n\n${this.#say(language, "talk-danger")}`;
    const message = this.#screens.compose({
      language,
      screen: regionChoice,
      text,
      rows: [
        ...numbersToCopy(this.#content, language, text),
        ...places.map((place) => [centreButton(this.#content, language, place)]),
        ...this.#content.footer(language, regionChoice),
      ],
    });
    return { settled: true, message };
  }
}
