import fc from "fast-check";
import { pino } from "pino";
import { expect, test } from "vitest";
import { ConfigError } from "../../src/config-error.ts";
import { readConfig, type Updates } from "../../src/config.ts";
import { createServer } from "../../src/server/create-server.ts";
import { token } from "../world.ts";

function updatesFor(publicUrl: string): Updates | undefined {
  try {
    return readConfig({ BOT_TOKEN: token, PUBLIC_URL: publicUrl }).updates;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    expect(error.message).toMatch(/^PUBLIC_URL must /);
    return undefined;
  }
}

const prefix = fc.stringMatching(/^[aZ09_.~/@()%*: +;!$&'é?#\\-]{0,12}$/);

test("Telegram finds the webhook wherever the environment lets it lie", async () => {
  await fc.assert(
    fc.asyncProperty(prefix, async (path) => {
      const updates = updatesFor(`https://bot.example.org/${path}`);
      if (updates?.kind !== "webhook") return;
      const server = createServer({
        log: pino({ enabled: false }),
        webhook: updates,
        handle: () => Promise.resolve(),
        readiness: () => ({ ready: true }),
      });
      const answer = await server.inject({
        method: "POST",
        url: updates.url,
        headers: { "x-telegram-bot-api-secret-token": updates.secret },
        payload: { update_id: 1, message: {} },
      });
      expect(answer.statusCode).toBe(200);
      await server.close();
    }),
    { examples: [[""], ["a/b"], ["a%20b"], ["шлях"], ["a*b"], [":name"], ["@c/"]] },
  );
});
