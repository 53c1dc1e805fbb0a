import { setImmediate as others } from "node:timers/promises";
import type { Logger } from "pino";
import { describeFailure } from "../bot/telegram/failure.ts";
import type { Content } from "../content/content.ts";
import type { Places } from "../places/places.ts";
import { letYoungGenerationGrow } from "./young-generation.ts";

/**
 * Makes what is otherwise made on first use, so that the first text of a person holds up nobody else; between its parts updates are
 * handled. The search in another language is made when somebody first writes in it, or what is found in none: of fifteen languages
 * together it took 23 MB. What cannot be made ready is said in the log, and made when it is used.
 */
export async function makeReady(
  { languages, distress, suggest }: Pick<Content, "languages" | "distress" | "suggest">,
  { byText, byPin }: Places,
  log: Logger,
): Promise<void> {
  const parts = [
    () => distress(""),
    () => suggest(languages.source, ""),
    () => byText(""),
    () => byPin(0, 0),
  ];
  try {
    for (const part of parts) {
      await others();
      part();
    }
    log.debug({ event: "made-ready" });
  } catch (error) {
    log.error({ event: "not-made-ready", ...describeFailure(error) });
  } finally {
    letYoungGenerationGrow();
  }
}
