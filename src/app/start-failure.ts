import { describeFailure, explainTelegram } from "../bot/telegram/failure.ts";
import { ConfigError } from "../config-error.ts";
import { ContentError } from "../files/problem.ts";
import { FolderInUseError } from "../store/folder-lock.ts";

/**
 * Why the program does not start, for the person who started it. It never holds the token.
 * @param adminPort the port of the metrics, as it was configured
 */
export function explainStartFailure(error: unknown, adminPort: string | undefined): string {
  if (error instanceof ConfigError || error instanceof ContentError) return error.message;
  const notListening = explainListening(error, adminPort);
  if (notListening !== undefined) return notListening;
  const telegrams = explainTelegram(error);
  if (telegrams !== undefined) return telegrams;
  if (error instanceof FolderInUseError) {
    return `STORE_URL: ${error.message} Stop that one, or let both share a Redis: STORE_URL=redis://…`;
  }
  return `It cannot start: ${JSON.stringify(describeFailure(error))}`;
}

/** Why the server cannot listen; nothing where something else is wrong. */
function explainListening(error: unknown, adminPort: string | undefined): string | undefined {
  if (!(error instanceof Error && "code" in error)) return undefined;
  const port = "port" in error ? String(error.port) : "";
  const which = port !== "" && port === adminPort ? "ADMIN_" : "";
  switch (error.code) {
    case "EADDRINUSE":
      return `${which}PORT ${port} is in use by another program. Stop that one, or choose another port: ${which}PORT=8081 npm start`;
    case "EACCES":
      return `${which}PORT ${port} is not allowed for this user. Choose one above 1023: ${which}PORT=8081 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return "HOST is not an address of this machine. Leave it out to listen on all of them.";
    default:
      return undefined;
  }
}
