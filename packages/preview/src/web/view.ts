import type { BotCall, Contact, InlineButton, Message, ShownProfile } from "telegram-fake";
import type { ButtonView, CallView, ChatView, MessageView, ReplyButtonView } from "../page/protocol.ts";
import type { Phone } from "./phone.ts";

/** What the page draws of one telephone. */
export function viewChat(phone: Phone, bot: ShownProfile): ChatView {
  const { person, tapped, isWaiting, language } = phone;
  const { access } = person.chat;
  const keyboard = person.replyKeyboard;
  return {
    phone: person.chat.id,
    language,
    acts: phone.acts,
    access: access === "open" || access === "blocked" ? access : "new",
    bot,
    messages: person.messages.map((message) =>
      viewMessage(message, ({ callback_data: data }) =>
        tapped.some((tap) => tap.message === message.id && tap.data === data),
      ),
    ),
    ...(keyboard !== undefined && {
      replyKeyboard: keyboard.keyboard.map((row) => row.map(viewReplyButton)),
    }),
    ...(keyboard?.input_field_placeholder !== undefined && { placeholder: keyboard.input_field_placeholder }),
    alerts: person.alerts.map(({ text, modal }) => ({ text, isModal: modal })),
    isWaiting,
  };
}

function viewMessage(message: Message, isTapped: (button: InlineButton) => boolean): MessageView {
  const { id, from, contact, location, photo, other, sentAt } = message;
  return {
    id,
    from,
    text: message.caption ?? message.text,
    entities: (message.captionEntities ?? message.entities).map(({ type, offset, length, url }) => ({
      type,
      offset,
      length,
      ...(url !== undefined && { url }),
    })),
    keyboard: message.inlineKeyboard.map((row) => row.map((button) => viewButton(button, isTapped(button)))),
    ...(contact !== undefined && { contact: viewContact(contact) }),
    ...(location !== undefined && { location }),
    ...(photo !== undefined && {
      photo: {
        source: `/preview/photos/${photo.id}`,
        width: photo.width,
        height: photo.height,
        isHidden: photo.isHidden,
      },
    }),
    ...(message.document !== undefined && { other: "document" }),
    ...(other !== undefined && { other: Object.keys(other)[0] ?? "message" }),
    sentAt,
  };
}

function viewButton(button: InlineButton, isTapped: boolean): ButtonView {
  const { text, style, url, copy_text: copy, callback_data: data } = button;
  const chosen = button.switch_inline_query_chosen_chat;
  return {
    text,
    ...(style !== undefined && { style }),
    ...(url !== undefined && { url }),
    ...(copy !== undefined && { copies: copy.text }),
    ...(chosen !== undefined && { asksChat: chosen.query ?? "" }),
    isTold: data !== undefined,
    isTapped,
  };
}

function viewReplyButton(button: {
  readonly text: string;
  readonly request_location?: boolean | undefined;
  readonly request_contact?: boolean | undefined;
}): ReplyButtonView {
  if (button.request_location === true) return { text: button.text, shares: "location" };
  if (button.request_contact === true) return { text: button.text, shares: "contact" };
  return { text: button.text };
}

/** The lines of a vCard (RFC 6350) that a telephone shows, and what they are. */
const shownInCard = /^(?:ADR|URL|EMAIL|ORG)[^:]*:(.*)$/gm;

function viewContact({ phone_number: phone, first_name: first, last_name: last, vcard = "" }: Contact) {
  const name = [first, last].filter((part) => part !== undefined).join(" ");
  const details = [...vcard.matchAll(shownInCard)].map(([, value = ""]) =>
    value
      .split(/(?<!\\);/)
      .filter((part) => part !== "")
      .join(", ")
      .replace(/\\([\\;,])/g, "$1"),
  );
  return { phone, name, details: details.filter((line) => line !== name) };
}

/** A call that the bot made, with the rule it broke if it did. */
export function viewCall({ method, payload, answer, refusal, at }: BotCall, id: number): CallView {
  const state =
    refusal !== undefined
      ? "refused"
      : answer === "waiting"
        ? "waiting"
        : typeof answer === "object" && answer.ok
          ? "done"
          : "broken";
  if (refusal === undefined) return { id, method, payload, answer, state, at };
  return {
    id,
    method,
    payload,
    answer,
    state,
    refusal: { ...refusal, source: `https://core.telegram.org/bots/api${refusal.source}` },
    at,
  };
}
