import { describe, expect, test } from "vitest";
import { chooses } from "../bot/chat.ts";
import { refusedBy } from "../program.ts";
import { emptyFolder } from "../store/folder.ts";
import { freePort } from "../free-port.ts";
import { screenOf, startWorld, token } from "../world.ts";
import { startTelegram } from "../telegram.ts";

const olenaIs = { firstName: "Olena", languageCode: "uk" };

describe("the app that is closed", () => {
  test.each(["webhook", "polling"] as const)(
    "by %s, is closed soon, and lets go of its port and its store",
    async (updates) => {
      const telegram = await startTelegram({ token });
      const port = String(await freePort());
      const environment = {
        PORT: port,
        STORE_URL: `file:${await emptyFolder()}`,
        ...(updates === "webhook" ? { PUBLIC_URL: `http://127.0.0.1:${port}` } : {}),
      };
      const first = await startWorld({ telegram, updates, environment });
      const olena = await first.opens(olenaIs);
      await chooses(telegram, olena, "nl");
      const begin = performance.now();
      await first.app.close();
      // A poll that is left open would hold it up for half a minute.
      expect(performance.now() - begin).toBeLessThan(25_000);
      await expect(fetch(`${first.app.address}/healthz`)).rejects.toThrow();
      expect(first.logs.at(-1)).toContain('"event":"stopped"');

      const second = await startWorld({ telegram, updates, environment });
      olena.send("9000");
      await telegram.until(() => screenOf(olena).text.includes("Vlaanderen"), "the card, in Dutch");
      expect(refusedBy(telegram)).toEqual([]);
      await second.app.close();
      await telegram.close();
    },
  );

  test("has told Telegram by long polling what it has taken, so that nothing comes again", async () => {
    const telegram = await startTelegram({ token });
    const { app, opens } = await startWorld({ telegram, updates: "polling" });
    const olena = await opens(olenaIs);
    const { update } = olena.send("9000");
    await telegram.until(() => screenOf(olena).text.includes("Payoke"), "the card");
    await app.close();
    expect(telegram.updatesPending).toBe(0);
    expect(telegram.calls.findLast(({ method }) => method === "getUpdates")).toMatchObject({
      payload: { offset: update.update_id + 1, timeout: 0 },
    });
    expect(refusedBy(telegram)).toEqual([]);
    await telegram.close();
  });
});
