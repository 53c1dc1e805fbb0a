import { element } from "./element.ts";
import { drawKeyboard } from "./keyboard.ts";
import type { MessageView } from "./protocol.ts";
import { richText } from "./rich-text.ts";

/** What somebody does with a message. */
export interface MessageHandlers {
  readonly tap: (message: MessageView, row: number, column: number) => void;
  readonly copy: (text: string) => void;
  readonly command: (text: string) => void;
}

/** Letters that are written from right to left. */
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** How the other things that can be sent look. */
const others: Readonly<Record<string, readonly [sign: string, name: string]>> = {
  photo: ["🖼", "Photo"],
  document: ["📄", "Document"],
  voice: ["🎤", "Voice message, 0:03"],
  sticker: ["🙂", "Sticker"],
};

/** A message as it stands in the chat: its bubble, and the buttons below. */
export function drawMessage(
  message: MessageView,
  author: string,
  handlers: MessageHandlers,
): readonly HTMLElement[] {
  const { id, from, keyboard, sentAt, contact } = message;
  const who = element(
    "span",
    { class: "hidden-text", id: `who-${id}` },
    `${from === "bot" ? author : "You"}: `,
  );
  const content = element(
    "div",
    { class: "content", id: `content-${id}` },
    ...drawContent(message, handlers),
  );
  const time = element("time", { datetime: new Date(sentAt).toISOString() }, clockTime(sentAt));
  const look = ["bubble", contact && "card", message.other === "sticker" && "bare"].filter(Boolean).join(" ");
  const bubble = element("div", { class: look }, who, content, time);
  if (keyboard.length === 0) return [bubble];
  const tap = (row: number, column: number) => {
    handlers.tap(message, row, column);
  };
  return [bubble, drawKeyboard(keyboard, { tap, copy: handlers.copy })];
}

function drawContent(
  { text, entities, contact, location, photo, other }: MessageView,
  handlers: MessageHandlers,
): readonly Node[] {
  if (contact) {
    const details = contact.details.map((line) => element("p", { class: "detail", dir: "auto" }, line));
    return [
      element("span", { class: "avatar", "aria-hidden": true }, initial(contact.name)),
      element("p", { class: "name", dir: "auto" }, contact.name),
      element("p", {}, element("a", { href: `tel:${contact.phone.replaceAll(" ", "")}` }, contact.phone)),
      ...details,
    ];
  }
  if (location) {
    const { latitude, longitude } = location;
    const where = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
    return [
      element("span", { class: "map", "aria-hidden": true }, element("span", {}, "📍")),
      element("p", {}, `Location: ${where}`),
    ];
  }
  if (other !== undefined) {
    const [sign, name] = others[other] ?? ["✉️", other];
    return [
      element("span", { class: `other ${other}`, "aria-hidden": true }, sign),
      element("p", { class: other === "sticker" && "hidden-text" }, name),
    ];
  }
  const dir = fromRight.test(text) ? "rtl" : "auto";
  const words = element("div", { class: "text", dir }, richText(text, entities, handlers.command));
  return photo === undefined ? [words] : [drawPhoto(photo, text), ...(text === "" ? [] : [words])];
}

/** The size is told beforehand, so that nothing moves when the picture has come. */
function drawPhoto(
  { source, width, height, isHidden }: NonNullable<MessageView["photo"]>,
  caption: string,
): Node {
  const picture = element("img", {
    class: "picture",
    src: source,
    alt: caption || "Photo",
    width: String(width),
    height: String(height),
  });
  if (!isHidden) return picture;
  const veil = element(
    "button",
    { type: "button", class: "veil", "aria-label": "Show what is hidden" },
    picture,
  );
  veil.addEventListener("click", () => {
    veil.replaceWith(picture);
  });
  return veil;
}

function initial(name: string): string {
  return (/\p{L}/u.exec(name)?.[0] ?? "#").toUpperCase();
}

function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
