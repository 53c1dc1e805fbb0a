import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { describe } from "vitest";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = places.find((place) => existsSync(place));

/** Tests that need a browser. On a machine without one they are skipped, and that is said. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executablePath === undefined) process.stdout.write(`no browser: "${name}" is skipped\n`);
  describe.skipIf(executablePath === undefined)(name, tests);
}

/**
 * What the browser does beside showing a page is left out. The address bar alone loads two pages of its own for each window, which
 * cost more of the processor than a page of ours.
 */
const withoutFeatures = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "SpareRendererForSitePerProcess",
  "Translate",
  "OptimizationHints",
  "MediaRouter",
  // Playwright leaves these out because they change what is loaded; its own list does not count beside this.
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "ThirdPartyStoragePartitioning",
];

let started: Promise<Browser> | undefined;

/**
 * The browser of this process, which ends with it: to start one costs more of the processor than most files do in it. What a file
 * opens in it, it closes.
 */
export function theBrowser(): Promise<Browser> {
  return (started ??= launch());
}

function launch(): Promise<Browser> {
  // This process is told to end, and killed half a second later: only what is done as it exits takes the browser's folder away in time.
  process.once("SIGTERM", () => process.exit());
  return chromium.launch({
    handleSIGTERM: false,
    ...(executablePath !== undefined && { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--in-process-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-features=${withoutFeatures.join(",")}`,
    ],
  });
}
