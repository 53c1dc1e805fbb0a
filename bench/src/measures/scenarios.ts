import { inlineUpdate, tapUpdate, textUpdate } from "../telegram/people.ts";
import { blank } from "../bots/screens.ts";

/** Something that many people do, each once. */
export interface Scenario {
  readonly name: string;
  /** What each of them has done before; it is not measured. */
  readonly before: readonly Step[];
  readonly step: Step;
}

/** What somebody does, as Telegram posts it; `newest` is the message that they tap on. */
export type Step = (person: number, newest: number | undefined) => string;

/** Somebody taps on the newest message. */
export const taps =
  (data: string): Step =>
  (person, newest) =>
    tapUpdate(person, blank, data, newest);
const writes =
  (text: string): Step =>
  (person) =>
    textUpdate(person, text);
/** Somebody opens the bot. */
export const opens = writes("/start");

/** The first thing that anybody does. */
export const firstMessage: Scenario = { name: "a first message", before: [], step: opens };

/** What people do beside walking from screen to screen: all of it is kept, but what they ask inline. */
export const scenarios: readonly Scenario[] = [
  firstMessage,
  { name: "choice of a language", before: [opens], step: taps("uk|!language") },
  { name: "a town by name", before: [opens], step: writes("Antwerpen") },
  { name: "a note begun", before: [opens], step: taps("en|#note.stay=start") },
  {
    name: "a note's next question",
    before: [opens, taps("en|#note.stay=start")],
    step: writes("Kerkstraat 12, Gent"),
  },
  { name: "✖", before: [opens], step: taps("en|!exit") },
  { name: "an inline query", before: [], step: (person) => inlineUpdate(person, "passport") },
];
