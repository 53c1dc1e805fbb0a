/** A button that opens and closes a part of the page: by click, and closed by Escape or by going elsewhere. */
export function connectMenu(button: HTMLButtonElement, menu: HTMLElement): { readonly close: () => void } {
  const show = (isOpen: boolean) => {
    menu.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
  };
  button.addEventListener("click", () => {
    show(menu.hidden !== false);
    if (menu.hidden === false) menu.querySelector("button")?.focus();
  });
  menu.addEventListener("keydown", (event) => {
    const items = [...menu.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const at = items.findIndex((item) => item === document.activeElement);
      items.at((at + step) % items.length)?.focus();
    }
    if (event.key === "Escape") {
      show(false);
      button.focus();
    }
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !menu.contains(target) && !button.contains(target)) show(false);
  });
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Node && !menu.contains(target) && !button.contains(target)) show(false);
  });
  return {
    close: () => {
      show(false);
    },
  };
}
