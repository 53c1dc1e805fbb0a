import { linkAddress } from "../../content/address.ts";
import { asShown } from "../../content/direction.ts";
import type { Contact } from "../../content/contact.ts";
import type { Content } from "../../content/content.ts";
import type { InterfaceMessage, InterfaceVariables } from "../../content/interface-messages.ts";
import type { Language } from "../../content/language.ts";
import { visibleText } from "../../content/markup.ts";
import { menu } from "../../content/screen-ids.ts";
import { firstToCall } from "../../content/whom-to-call.ts";
import type { Neutral } from "./order.ts";
import { dayFormat } from "../../content/written-numbers.ts";

/**
 * What stands on every paper and picture, whoever sees it.
 * @param options.bot the name of the bot in Telegram, without @
 * @param options.linksTo the language that the link opens the bot in; the person's own where it is undefined
 */
export function neutralWords(
  content: Content,
  language: Language,
  { bot, linksTo }: { readonly bot: string; readonly linksTo: Language | undefined },
): Neutral {
  const contacts = [...firstToCall(content).values()];
  const start = linksTo === undefined ? "" : `?start=${linkAddress(linksTo, menu)}`;
  return {
    line: words(content, language, "share-text", {}),
    numbers: contacts.map(({ phone = "", short }) =>
      asShown(language, short === undefined ? phone : `${short}: ${phone}`),
    ),
    checked: checkedOn(content, language, contacts),
    link: `https://t.me/${bot}${start}`,
    address: asShown(language, `t.me/${bot}`),
  };
}

/** The oldest day on which one of these was checked, as the language says it. */
function checkedOn(content: Content, language: Language, contacts: readonly Contact[]): string {
  const [oldest] = contacts.map(({ checked }) => checked).sort();
  if (oldest === undefined) return "";
  const checked = dayFormat(language).format(new Date(`${oldest}T00:00:00Z`));
  return words(content, language, "checked-on", { checked });
}

/** A message of the program as a reader sees it. */
export function words<Key extends InterfaceMessage>(
  content: Content,
  language: Language,
  key: Key,
  variables: InterfaceVariables<Key>,
): string {
  return visibleText(htmlWords(content, language, key, variables));
}

/** The same as HTML. */
export function htmlWords<Key extends InterfaceMessage>(
  content: Content,
  language: Language,
  key: Key,
  variables: InterfaceVariables<Key>,
): string {
  const { text, fault } = content.interfaceMessage(language, key, variables);
  if (fault) throw new Error(`${fault.where}: ${fault.what}: ${fault.mend}`);
  return text;
}
