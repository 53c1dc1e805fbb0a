import { Draft } from "./draft.ts";

/** The real content with a language more that is written from right to left: the English texts between Arabic words. */
export function arabicDraft(): Draft {
  const draft = new Draft();
  draft.addLanguage("ar", "العربية", "و");
  draft.write("flows/words/ar.yaml", "distress: [النجدة]\n");
  const help = draft.read("locales/ar/help.ftl");
  return draft.write(
    "locales/ar/help.ftl",
    help.replace("{ $line } – day and night.", "الخط { $line } ليلا ونهارا."),
  );
}
