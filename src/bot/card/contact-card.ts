import type { InlineKeyboardMarkup } from "grammy/types";
import type { Language } from "../../content/language.ts";
import { regionChoice } from "../../content/screen-ids.ts";
import { writeTap } from "../screen/callback-data.ts";
import type { Dependencies } from "../chat/context.ts";

interface ContactCard {
  readonly phone: string;
  readonly name: string;
  readonly other: {
    readonly vcard: string;
    readonly disable_notification: true;
    readonly reply_markup: InlineKeyboardMarkup;
  };
}

/** A contact as a card that a phone can call and save, with a button that takes the card away again. */
export function contactCard(
  { content, say, screens }: Dependencies,
  language: Language,
  id: string,
): ContactCard {
  const contact = content.contacts.get(id);
  if (contact?.phone === undefined) throw new Error(`${id} is no contact with a phone`);
  const { phone, address, site } = contact;
  const name = contact.card ?? contact.name;
  // RFC 6350. A comma or semicolon inside a value would start a new one.
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `FN:${escapeValue(name)}`,
    `N:${escapeValue(name)};;;;`,
    `ORG:${escapeValue(name)}`,
    `TEL;TYPE=VOICE:${phone.replaceAll(" ", "")}`,
    ...(address === undefined ? [] : [`ADR:;;${escapeValue(address)};;;;`]),
    ...(site === undefined ? [] : [`URL:${site}`]),
    "END:VCARD",
  ];
  const remove = {
    text: say(language, "button-remove"),
    callback_data: writeTap({ kind: "remove", language }),
  };
  return {
    phone,
    name,
    other: {
      vcard: lines.join("\n"),
      disable_notification: true,
      reply_markup: screens.compose({
        language,
        screen: regionChoice,
        text: name,
        rows: [[remove], ...content.footer(language, regionChoice)],
      }).other.reply_markup,
    },
  };
}

function escapeValue(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`);
}
