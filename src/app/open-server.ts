import type { UpdateReception } from "../bot/updates/receive-updates.ts";
import type { Config } from "../config.ts";
import type { Content } from "../content/content.ts";
import type { Problem } from "../files/problem.ts";
import type { Places } from "../places/place.ts";
import { createServer, type ServerOptions } from "../server/create-server.ts";
import { Site } from "../site/site.ts";
import type { AppOptions } from "./app-options.ts";

/** What is served beside the configuration. */
interface ServedParts extends Pick<AppOptions, "log" | "answerWithin">, Pick<ServerOptions, "readiness"> {
  readonly content: Content;
  readonly places: Places;
  readonly reception: UpdateReception;
  readonly botUsername: string;
  /** Told of a message that could not be said whole. */
  readonly onIncomplete: (fault: Problem) => void;
}

/** The server of this bot: where Telegram delivers, the pages, and what a host looks at. It does not listen yet. */
export function openServer(config: Config, parts: ServedParts): ReturnType<typeof createServer> {
  const { content, places, reception, botUsername, answerWithin, onIncomplete } = parts;
  const webhook = config.updates.kind === "webhook" ? config.updates : undefined;
  const site = new Site({
    content,
    places,
    isIndexed: config.isIndexed,
    botAddress: () => `https://t.me/${botUsername}`,
    placeAsked: { kind: "form" },
    ending: "",
    onFault: onIncomplete,
  });
  return createServer({
    log: parts.log,
    webhook,
    handle: reception.handle,
    keep: reception.keep,
    handleLater: reception.handleUntilAnswered,
    answerWithin,
    site: { site, base: webhook?.base ?? "" },
    readiness: parts.readiness,
  });
}
