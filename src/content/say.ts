import type { Problem } from "../files/problem.ts";
import type { Content } from "./content.ts";
import type { InterfaceMessage, InterfaceVariables } from "./interface-messages.ts";
import type { Language } from "./language.ts";
import { escapeHtml } from "./markup.ts";

/** Says a message that belongs to no screen. Variables are escaped here: give them as they are. */
export type Say = <Key extends InterfaceMessage>(
  language: Language,
  key: Key,
  ...variables: keyof InterfaceVariables<Key> extends never ? [] : [InterfaceVariables<Key>]
) => string;

/**
 * Says the interface messages of the content. It never throws: the checks have already held each message against its limits.
 * @param onFault told of a message that could not be said whole, for all the checks; the person gets what can be said of it
 */
export function createSay(content: Content, onFault: (fault: Problem) => void): Say {
  return (language, key, ...variables) => {
    const given = Object.entries<string>(variables[0] ?? {});
    const escaped = Object.fromEntries(given.map(([name, value]) => [name, escapeHtml(value)]));
    const { text, fault } = content.interfaceMessage(language, key, escaped);
    if (fault) onFault(fault);
    return text;
  };
}
