import { places } from "../published.ts";

/** "place Gent flanders", "ambiguous brussels flanders": what matters of an answer, on a line. */
export function said(text: string): string {
  const answer = places.byText(text);
  switch (answer.kind) {
    case "place":
    case "guess":
      return `${answer.kind} ${answer.place.name} ${answer.place.region}`;
    case "postcode":
      return `postcode ${answer.name} ${answer.region}`;
    case "ambiguous":
    case "border":
      return `${answer.kind} ${answer.places.map((place) => place.region).join(" ")}`;
    case "unknown-postcode":
      return `unknown-postcode ${answer.postcode}`;
    case "abroad":
    case "unknown":
      return answer.kind;
  }
}

/** The rows of a table written as "text => answer". */
export const table = (rows: string): [string, string][] =>
  rows.split("\n").flatMap((row) => {
    const [text = "", answer] = row.split("=>").map((cell) => cell.trim());
    return answer === undefined ? [] : [[text, answer] as [string, string]];
  });
