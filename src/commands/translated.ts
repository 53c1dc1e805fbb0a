import { noteTranslations } from "./note-translations.ts";
import { tellVerdict } from "./verdict.ts";

/**
 * `npm run translated uk housing-private`: notes that these messages say what their source says today. Without
 * messages: all of the language. The check then speaks up when the source changes.
 */
const [language = "", ...ids] = process.argv.slice(2);
tellVerdict(noteTranslations(".", language, ids));
