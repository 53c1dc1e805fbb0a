import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { describe } from "vitest";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = places.find((place) => existsSync(place));

/** How long a test in a browser may take on a slow machine, in milliseconds. */
export const patience = 60_000;

/** Tests that need a browser. On a machine without one they are skipped, and that is said. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executablePath === undefined) process.stdout.write(`no browser: "${name}" is skipped\n`);
  describe.skipIf(executablePath === undefined)(name, { timeout: patience }, tests);
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
