import { element } from "./element.ts";
import type { ButtonView } from "./protocol.ts";

/** What somebody does with the buttons below a message. */
export interface KeyboardHandlers {
  readonly tap: (row: number, column: number) => void;
  readonly copy: (text: string) => void;
}

/** The buttons below a message. */
export function drawKeyboard(
  rows: readonly (readonly ButtonView[])[],
  handlers: KeyboardHandlers,
): HTMLElement {
  return element(
    "div",
    { class: "keyboard" },
    ...rows.map((row, rowIndex) =>
      element(
        "div",
        { class: "keys" },
        ...row.map((button, column) =>
          drawButton(button, {
            tap: () => {
              handlers.tap(rowIndex, column);
            },
            copy: handlers.copy,
          }),
        ),
      ),
    ),
  );
}

function drawButton(
  { text, style, url, copies, asksChat, isTold }: ButtonView,
  { tap, copy }: { readonly tap: () => void; readonly copy: (text: string) => void },
): HTMLElement {
  const label = element("span", { dir: "auto" }, text);
  const look = `key ${style ?? ""}`.trim();
  if (url !== undefined) {
    const opens = element("span", { class: "corner", "aria-hidden": true }, "↗");
    const told = element("span", { class: "hidden-text" }, " (opens another site)");
    return element(
      "a",
      { class: look, href: url, target: "_blank", rel: "noopener noreferrer" },
      label,
      told,
      opens,
    );
  }
  const button = element(
    "button",
    { type: "button", class: look, disabled: !isTold && copies === undefined },
    label,
  );
  if (copies !== undefined) {
    button.append(element("span", { class: "corner", "aria-hidden": true }, "⧉"));
    button.addEventListener("click", () => {
      copy(copies);
    });
  } else if (isTold) {
    button.addEventListener("click", tap);
  } else if (asksChat !== undefined) {
    button.append(element("span", { class: "corner", "aria-hidden": true }, "↪"));
    button.title = `Telegram asks for a chat, and writes "@bot ${asksChat}" there. The preview has this chat alone.`;
  } else {
    button.title = "The preview cannot do what this button does.";
  }
  return button;
}

/** Shows which buttons wait for the bot. */
export function markTapped(drawn: HTMLElement, rows: readonly (readonly ButtonView[])[]): void {
  const keys = drawn.querySelectorAll(".key");
  rows.flat().forEach(({ isTapped }, index) => {
    keys[index]?.classList.toggle("busy", isTapped);
    keys[index]?.setAttribute("aria-busy", String(isTapped));
  });
}
