import { element } from "./element.ts";
import type { ReplyButtonView } from "./protocol.ts";
import type { Step } from "./steps.ts";

/** The keyboard that a bot puts in the place of the telephone's own. */
export function drawReplyKeyboard(
  rows: readonly (readonly ReplyButtonView[])[],
  handlers: { readonly do: (step: Step) => void; readonly pickPlace: () => void },
): HTMLElement[] {
  return rows.map((row, rowIndex) =>
    element(
      "div",
      { class: "keys" },
      ...row.map(({ text, shares }, column) => {
        const button = element(
          "button",
          { type: "button", class: "key" },
          element("span", { dir: "auto" }, text),
        );
        button.addEventListener("click", () => {
          if (shares === "location") handlers.pickPlace();
          else handlers.do({ kind: "reply", row: rowIndex, column });
        });
        return button;
      }),
    ),
  );
}
