/**
 * What a page does where script runs; without it every page is whole. It leaves at once and leaves nothing to go back to, and
 * asks for the position when that is tapped, for this one form alone. The languages that a browser asks for come first.
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
  addEventListener("DOMContentLoaded", () => {
    const links = [...all("#languages a")];
    for (const asked of [...navigator.languages].reverse()) {
      const own = links.find(({ hreflang }) => hreflang === asked.split("-")[0])?.parentElement;
      own?.parentElement.prepend(own);
    }
  });
  const keeping = (what) => document.querySelector("[data-keeping=" + what + "]");
  const tell = (what) => {
    for (const each of ["kept", "removed", "failed"]) keeping(each).hidden = each !== what;
    keeping("keep").hidden = what === "kept";
    keeping("remove").hidden = what !== "kept";
  };
  const keep = async () => {
    const registration = await navigator.serviceWorker.register("worker.js", { scope: "./" });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    const told = () => {
      if (worker.state === "activated") tell("kept");
      if (worker.state === "redundant") tell("failed");
    };
    worker.addEventListener("statechange", told);
    told();
    const manifest = document.createElement("link");
    manifest.rel = "manifest";
    manifest.href = "manifest.json";
    document.head.append(manifest);
  };
  const remove = async () => {
    for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
    for (const key of await caches.keys()) await caches.delete(key);
    tell("removed");
  };
  addEventListener("click", ({ target }) => {
    const does = { keep, remove }[target.closest("button[data-keeping]")?.dataset.keeping];
    does?.().catch(() => tell("failed"));
  });
  addEventListener("DOMContentLoaded", async () => {
    if (!keeping("keep") || !navigator.serviceWorker) return;
    // A browser that lets nothing be kept refuses this: the page goes on saying that it cannot be done.
    const isKept = await navigator.serviceWorker.getRegistration();
    keeping("failed").hidden = true;
    keeping(isKept ? "remove" : "keep").hidden = false;
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
