import { isIP } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * No other site may talk to this server through somebody's browser: a page elsewhere has another Origin, and a name of
 * its own that was pointed at this machine (DNS rebinding) is neither localhost nor a bare address.
 */
export async function refuseStrangers(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { host = "", origin } = request.headers;
  if (!isOwnName(host) || (origin !== undefined && origin !== `http://${host}`)) {
    await reply.status(403).send({ problem: "The preview answers its own page only." });
  }
}

function isOwnName(host: string): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return hostname === "localhost" || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

/** Nothing from elsewhere, nothing inline, no frame around it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What each answer to the page carries. */
export const securityHeaders = {
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const;
