import type { Content } from "../content/content.ts";
import type { InterfaceMessage } from "../content/interface-messages.ts";
import type { Language } from "../content/language.ts";
import { escapeHtml } from "../content/markup.ts";
import type { Problem } from "../files/problem.ts";

/** Says a message that belongs to no screen, as HTML. Variables are escaped here: give them as they are. */
export type SaysOnPage = (
  language: Language,
  key: InterfaceMessage,
  variables?: Readonly<Record<string, string>>,
) => string;

/**
 * Says the interface messages of the content. It never throws: the checks have held each message against its limits.
 * @param onFault told of a message that could not be said whole, for all the checks
 */
export function createSays(content: Content, onFault: (fault: Problem) => void): SaysOnPage {
  return (language, key, variables = {}) => {
    const escaped = Object.entries(variables).map(([name, value]) => [name, escapeHtml(value)] as const);
    const { text, fault } = content.interfaceMessage(language, key, Object.fromEntries(escaped));
    if (fault) onFault(fault);
    return text;
  };
}
