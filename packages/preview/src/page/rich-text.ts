import { element } from "./element.ts";
import type { EntityView } from "./protocol.ts";

/** A text with its entities as nodes; nothing of it is ever read as HTML. */
export function richText(
  text: string,
  entities: readonly EntityView[],
  sendCommand: (command: string) => void,
): DocumentFragment {
  const draw = (inside: readonly EntityView[], from: number, to: number): (Node | string)[] => {
    const nodes: (Node | string)[] = [];
    let at = from;
    let rest = inside;
    for (let [entity] = rest; entity !== undefined; [entity] = rest) {
      const { offset } = entity;
      const end = Math.min(offset + entity.length, to);
      const within = rest.slice(1).filter((other) => other.offset < end);
      nodes.push(text.slice(at, offset));
      nodes.push(wrap(entity, text.slice(offset, end), draw(within, offset, end), sendCommand));
      rest = rest.filter((other) => other.offset >= end);
      at = end;
    }
    return [...nodes, text.slice(at, to)].filter((node) => node !== "");
  };
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fragment.append(...draw(sorted, 0, text.length));
  return fragment;
}

function wrap(
  { type, url }: EntityView,
  words: string,
  children: readonly (Node | string)[],
  sendCommand: (command: string) => void,
): Node {
  switch (type) {
    case "bold":
      return element("strong", {}, ...children);
    case "italic":
      return element("em", {}, ...children);
    case "underline":
      return element("u", {}, ...children);
    case "strikethrough":
      return element("s", {}, ...children);
    case "code":
      return element("code", {}, ...children);
    case "pre":
      return element("pre", {}, ...children);
    case "blockquote":
      return element("blockquote", {}, ...children);
    case "spoiler":
      return spoiler(children);
    case "url":
    case "text_link":
      return link(url ?? (/^https?:/i.test(words) ? words : `https://${words}`), children);
    case "phone_number":
      return element("a", { href: `tel:${words.replace(/[^\d+]/g, "")}` }, ...children);
    case "bot_command": {
      const command = element("button", { type: "button", class: "command" }, ...children);
      command.addEventListener("click", () => {
        sendCommand(words);
      });
      return command;
    }
    default:
      return element("span", {}, ...children);
  }
}

/** A link that leaves the preview, and nothing else than one: Telegram knows no other kind either. */
function link(url: string, children: readonly (Node | string)[]): Node {
  if (!/^(https?|tg):/i.test(url)) return element("span", {}, ...children);
  return element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

function spoiler(children: readonly (Node | string)[]): Node {
  const cover = element("button", { type: "button", class: "spoiler", "aria-label": "Show what is hidden" });
  const hidden = element("span", { hidden: true }, ...children);
  cover.addEventListener("click", () => {
    hidden.hidden = false;
    cover.remove();
  });
  return element("span", {}, cover, hidden);
}
