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
