import type { FinishedWords } from "./finished-words.ts";
import { phraseSet } from "./phrases.ts";
import type { TextAnswer } from "./place.ts";
import { tokensFrom, wordsOf } from "./words-of-text.ts";

/** Of places of one name, the metro stops at the one in Brussels: "Naamsepoort metro". */
export function metroReader({ metro }: FinishedWords): (answer: TextAnswer, text: string) => TextAnswer {
  const phrases = phraseSet(metro);
  return (answer, text) => {
    if (answer.kind !== "ambiguous") return answer;
    const place = answer.places.find(({ region }) => region === "brussels");
    const isMetro = phrases.isAmong(tokensFrom(wordsOf(text)));
    return place && isMetro ? { kind: "place", place } : answer;
  };
}
