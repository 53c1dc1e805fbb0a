import type { Place } from "../places/place.ts";
import type { Button } from "./button.ts";
import type { Content } from "./content.ts";
import type { Language } from "./language.ts";

/** The button that leads from a place to its centre. */
export function centreButton(
  content: Content,
  language: Language,
  { name, region }: Pick<Place, "name" | "region">,
): Button {
  const screen = content.centre(region);
  return { kind: "screen", screen, label: `${name} – ${content.screen(language, screen).label}` };
}
