import type { Content } from "../content/content.ts";
import type { Language } from "../content/language.ts";
import { escapeHtml } from "../content/markup.ts";
import type { LinkPlace } from "./links.ts";
import { escapeAttribute } from "./html.ts";
import type { PostcodeRange } from "../places/places-data.ts";
import type { Say } from "../content/say.ts";

/** The longest place that is looked up, in characters. */
export const longestPlace = 100;
/** The page that a place is sent to. */
export const placePage = "place";

/** How somebody says where they are: to a server that looks it up, or by a table where there is none. */
export type PlaceAsked =
  | { readonly kind: "form" }
  | { readonly kind: "table"; readonly postcodes: readonly PostcodeRange[] };

/** What the question is made from. */
interface PlaceParts {
  readonly content: Content;
  readonly say: Say;
  readonly placeAsked: PlaceAsked;
}

/** Asks where somebody is. A form sends it in its body, so that it stands in no address. */
export function placeBlock({ language, addressOf }: LinkPlace, parts: PlaceParts): string {
  const { placeAsked, say } = parts;
  if (placeAsked.kind === "table") return postcodeTable(language, placeAsked.postcodes, parts);
  return `<form class="place" method="post" action="${escapeAttribute(addressOf(language, placePage))}" autocomplete="off">
<label for="place">${say(language, "site-place")}</label>
<input id="place" name="place" maxlength="${longestPlace}" autocomplete="off" autocapitalize="words" spellcheck="false" enterkeyhint="search">
<input type="hidden" name="position" autocomplete="off">
<button>${say(language, "site-find")}</button>
<button type="button" data-position hidden>${say(language, "place-ask.share")}</button>
<p data-no-position role="status" hidden>${say(language, "site-no-position")}</p>
</form>`;
}

function postcodeTable(
  language: Language,
  postcodes: readonly PostcodeRange[],
  { content, say }: PlaceParts,
): string {
  const rows = postcodes.map(({ from, to, region }) => {
    const { label } = content.screen(language, content.centre(region));
    return `<tr><th scope="row"><bdi>${from}–${to}</bdi></th><td>${escapeHtml(label)}</td></tr>`;
  });
  return `<h2>${say(language, "site-postcodes")}</h2>\n<table>${rows.join("")}</table>`;
}
