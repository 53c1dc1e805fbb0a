import { joinSentences } from "../content/join-sentences.ts";
import type { Language } from "../content/language.ts";
import type { SelfCheckWords } from "../content/self-check.ts";
import type { Say } from "../content/say.ts";
import { asBlocks } from "./html.ts";

/**
 * A check as one page: what is answered shows by the style alone what it is worth, and is neither sent nor kept. There is no
 * form around it, so that no key can put the answers into an address.
 */
export function selfCheckBlocks(
  { questions, grave, some, none, after, checked }: SelfCheckWords,
  language: Language,
  say: Say,
): string {
  const asked = questions.map(({ asks, why, next, grave: gravity }, index) => {
    const answer = (kind: "yes" | "no" | "unsure"): string => {
      const id = `q${index + 1}-${kind}`;
      const input = `<input type="radio" name="q${index + 1}" id="${id}" class="${kind}" autocomplete="off">`;
      return `${input}<label class="answer" for="${id}">${say(language, `check-${kind}`)}</label>`;
    };
    return `<fieldset${gravity === "no" ? "" : ' class="counts"'}>
<legend>${asks}</legend>
${answer("yes")}${answer("no")}${answer("unsure")}
<p class="why">${joinSentences(why, next)}</p>
</fieldset>`;
  });
  return `<p class="notice">${say(language, "site-check")}</p>
${asked.join("\n")}
<section class="end" aria-live="polite">
<div class="grave">${asBlocks(grave)}</div>
<div class="some">${asBlocks(some)}</div>
<div class="none">${asBlocks(none)}</div>
<div class="after">${asBlocks(after)}</div>
<p><i>${checked}</i></p>
</section>`;
}
