import { z } from "zod";
import { integer, boolean, json } from "../parameters.ts";
import { refused } from "../refusals.ts";
import { unixTime } from "../world.ts";
import { method } from "./method.ts";
import type { Method } from "./method.ts";

const allowedUpdates = json(z.array(z.string())).optional();
const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);
const securePorts = new Set(["", "80", "88", "443", "8443"]);

/** How many at once, between what Telegram allows. */
const between = (least: number, value: number, most: number) => Math.min(Math.max(value, least), most);

function checkedUrl(address: string): string {
  if (!URL.canParse(address)) throw refused("webhookUrlInvalid");
  const url = new URL(address);
  if (url.protocol === "http:" && loopback.has(url.hostname)) return address;
  if (url.protocol !== "https:") throw refused("webhookNotHttps");
  if (!securePorts.has(url.port)) throw refused("webhookPort");
  return address;
}

function checkSecret(token: string): void {
  if (token.length > 256) throw refused("secretTokenTooLong");
  if (!/^[\w-]*$/.test(token)) throw refused("secretTokenInvalid");
}

/** Methods by which a bot gets its updates, by their documented names. */
export const updateMethods: Readonly<Record<string, Method>> = {
  getUpdates: method(
    z.strictObject({
      offset: integer.optional(),
      limit: integer.optional(),
      timeout: integer.optional(),
      allowed_updates: allowedUpdates,
    }),
    ({ offset = 0, limit = 100, timeout = 0, allowed_updates }, { world, signal }) => {
      world.updates.allow(allowed_updates);
      return world.delivery.poll(
        { offset, limit: between(1, limit, 100), timeout: between(0, timeout, 50) },
        signal,
      );
    },
  ),

  setWebhook: method(
    z.strictObject({
      url: z.string().optional(),
      max_connections: integer.optional(),
      allowed_updates: allowedUpdates,
      drop_pending_updates: boolean.optional(),
      secret_token: z.string().optional(),
    }),
    async (
      { url = "", max_connections = 40, allowed_updates, drop_pending_updates, secret_token = "" },
      { world },
    ) => {
      checkSecret(secret_token);
      const maxConnections = between(1, max_connections, 100);
      const settings =
        url === "" ? undefined : { url: checkedUrl(url), secretToken: secret_token, maxConnections };
      world.updates.allow(allowed_updates);
      if (drop_pending_updates === true) world.updates.confirm(() => true);
      await world.delivery.setWebhook(settings);
      return true;
    },
  ),

  deleteWebhook: method(
    z.strictObject({ drop_pending_updates: boolean.optional() }),
    async ({ drop_pending_updates }, { world }) => {
      if (drop_pending_updates === true) world.updates.confirm(() => true);
      await world.delivery.setWebhook(undefined);
      return true;
    },
  ),

  getWebhookInfo: method(z.strictObject({}), (_, { world }) => {
    const { webhook } = world.delivery;
    return {
      url: webhook?.settings.url ?? "",
      has_custom_certificate: false,
      pending_update_count: world.updates.pending.length,
      ...(webhook !== undefined && { max_connections: webhook.settings.maxConnections }),
      ...(webhook?.lastFault !== undefined && {
        last_error_date: unixTime(webhook.lastFault.at),
        last_error_message: webhook.lastFault.message,
      }),
      ...(world.updates.allowed.length > 0 && { allowed_updates: world.updates.allowed }),
    };
  }),
};
