/**
 * What a page does where script runs; without it every page is whole. It leaves at once and leaves nothing to go back to, and
 * asks for the position when that is tapped, for this one form alone.
 */
export const script = `
"use strict";
(() => {
  const root = document.documentElement;
  const left = "left";
  const leave = () => {
    root.hidden = true;
    location.replace(root.dataset.exit);
    // As long as this tab is open: the way back leads out again.
    sessionStorage.setItem(left, "");
  };
  const all = (selector) => document.querySelectorAll(selector);

  let shifts = [];
  addEventListener("keyup", ({ key }) => {
    const now = performance.now();
    shifts = key === "Shift" ? [...shifts.filter((time) => now - time < 5000), now] : [];
    if (shifts.length === 3) leave();
  });
  addEventListener("click", (event) => {
    if (event.target.closest(".exit")) {
      event.preventDefault();
      leave();
    }
    const asks = event.target.closest("[data-position]");
    if (asks) locate(asks.form);
  });
  const locate = (form) => {
    const failed = form.querySelector("[data-no-position]");
    failed.hidden = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // To about a hundred metres: no more is asked for.
        form.elements.position.value = coords.latitude.toFixed(3) + " " + coords.longitude.toFixed(3);
        form.submit();
      },
      () => { failed.hidden = false; },
      { maximumAge: 60000, timeout: 20000 },
    );
  };
  addEventListener("DOMContentLoaded", () => {
    if (!navigator.geolocation || !isSecureContext) return;
    for (const button of all("[data-position]")) button.hidden = false;
  });
  // What was answered goes with the page.
  addEventListener("pagehide", () => {
    for (const input of all("input")) {
      input.checked = false;
      input.value = "";
    }
  });
  const comesBack = (event) => {
    const [navigation] = performance.getEntriesByType("navigation");
    const isBack = event?.persisted || navigation?.type === "back_forward";
    if (sessionStorage.getItem(left) === null) return;
    if (isBack) leave();
    else sessionStorage.removeItem(left);
  };
  addEventListener("pageshow", comesBack);
  comesBack();
})();
`;
