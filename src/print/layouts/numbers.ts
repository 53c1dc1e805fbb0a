import type { Neutral } from "../orders/order.ts";
import { plainParagraph, type Paragraph } from "../paragraph.ts";
import type { Language } from "../../content/language.ts";
import { quiet } from "./colours.ts";

/** The longest number that stands beside another, with the marks of direction around it. */
const short = 6;

/** The numbers of a small paper, the short ones beside each other and largest, and the day on which they were checked. */
export function numberParagraphs(language: Language, { numbers, checked }: Neutral): Paragraph[] {
  const dialled = numbers.filter(({ length }) => length <= short).join("   ");
  const others = numbers.filter(({ length }) => length > short);
  return [
    plainParagraph(language, dialled, { bold: true, size: 1.5, above: 0.1 }),
    ...others.map((number) => plainParagraph(language, number, { bold: true, above: 0.15 })),
    plainParagraph(language, checked, { size: 0.6, colour: quiet, above: 0.4 }),
  ];
}
