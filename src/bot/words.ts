import { resolve } from "node:path";
import { I18n } from "@grammyjs/i18n";
import type { Context } from "grammy";
import type { Content } from "../content/content.ts";
import { asShown } from "../content/direction.ts";
import type { Language } from "../content/language.ts";
import { escapeHtml } from "../content/markup.ts";
import type { InterfaceMessage, InterfaceVariables } from "../content/interface-messages.ts";

/** Says a line that belongs to no screen. Variables are escaped here: give them as they are. */
export type Say = <Key extends InterfaceMessage>(
  language: Language,
  key: Key,
  ...variables: keyof InterfaceVariables<Key> extends never ? [] : [InterfaceVariables<Key>]
) => string;

/** Loads locales/ into the i18n plugin; the content check has already held every line against the flows. */
export function createWords(root: string, content: Content): Say {
  const i18n = new I18n<Context>({
    defaultLocale: content.languages.source,
    directory: resolve(root, "locales"),
    // The marks it would put around every variable break links and numbers.
    fluentBundleOptions: { useIsolating: false },
  });
  return (language, key, ...variables) => {
    const values: Record<string, string> = { ...content.variables };
    for (const [name, value] of Object.entries<string>(variables[0] ?? {})) values[name] = escapeHtml(value);
    return asShown(language, i18n.translate(language, key, values));
  };
}
