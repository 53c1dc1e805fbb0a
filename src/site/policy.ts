import { createHash } from "node:crypto";
import { script } from "./script.ts";
import { style } from "./style.ts";

/** What a page may do, as its policy (CSP) says: its own style and script alone, known by their digests. */
const policy = [
  "default-src 'none'",
  `style-src ${digest(style)}`,
  `script-src ${digest(script)}`,
  "img-src data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** The policy as it stands in the page itself, for a page that was saved or lies on another web server. */
export const writtenPolicy = policy.join("; ");

/** What is sent with each page. Nothing of it is stored, so that the way back shows nothing. */
export function headersOf(isIndexed: boolean): Readonly<Record<string, string>> {
  return {
    "content-security-policy": [...policy, "frame-ancestors 'none'"].join("; "),
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "permissions-policy": "geolocation=(self), camera=(), microphone=()",
    "cross-origin-opener-policy": "same-origin",
    "x-content-type-options": "nosniff",
    ...(isIndexed ? {} : { "x-robots-tag": "noindex, nofollow" }),
  };
}

function digest(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
