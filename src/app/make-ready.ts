import { setImmediate as others } from "node:timers/promises";
import type { Logger } from "pino";
import { describeFailure } from "../bot/telegram/failure.ts";
import type { Content } from "../content/content.ts";
import type { Places } from "../places/place.ts";
import { spendMemory } from "./sparing-start.ts";

/** It has letters of two alphabets and a number, and is about nothing. */
const sample = "hello привіт 9000";

/**
 * Reads a text once, so that the first text of a person does not wait until V8 has read the code and the patterns for it; between
 * the parts updates are handled. What cannot be made ready is said in the log, and made when it is used.
 */
export async function makeReady(
  { languages, readCry, suggest }: Pick<Content, "languages" | "readCry" | "suggest">,
  { byText, byPin }: Places,
  log: Logger,
): Promise<void> {
  const parts = [
    () => readCry(sample),
    () => suggest(languages.source, sample),
    () => byText(sample),
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
    spendMemory();
  }
}
