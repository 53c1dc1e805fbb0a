import { describe, expect, test } from "vitest";
import { said, tapped } from "../bot/chat.ts";
import { erase } from "../privacy/everything.ts";
import { freePort } from "../free-port.ts";
import { startWorld, type World, type WorldOptions } from "../world.ts";

/** A bot whose metrics are asked for, and what they say at a time. */
async function startMetered(options: WorldOptions = {}): Promise<World & { metrics: () => Promise<string> }> {
  const port = await freePort();
  const environment = { ...options.environment, ADMIN_PORT: String(port) };
  const world = await startWorld({ ...options, environment });
  return { ...world, metrics: async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text() };
}

/** The value of a series, as it stands in the text: `name{label="value"}`. */
function valueOf(text: string, series: string): number | undefined {
  const line = text.split("\n").find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}

describe("the metrics", () => {
  test("count updates, how long they took, and calls by method and code", async () => {
    const { telegram, opens, metrics } = await startMetered();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    telegram.inject({ method: "editMessageText", answer: { errorCode: 500, description: "Oops" }, times: 1 });
    telegram.inject({ method: "editMessageText", answer: "reset", times: 1 });
    await tapped(telegram, olena, /допомога/);
    const text = await metrics();
    expect(valueOf(text, 'safe_steps_update_seconds_count{kind="callback_query"}')).toBe(1);
    expect(valueOf(text, 'safe_steps_update_seconds_count{kind="message"}')).toBe(1);
    for (const code of ["200", "500", "broken"]) {
      const series = `safe_steps_telegram_calls_total{method="editMessageText",code="${code}"}`;
      expect(valueOf(text, series), series).toBeGreaterThanOrEqual(1);
    }
    expect(valueOf(text, 'safe_steps_telegram_state{state="open"}')).toBe(1);
    expect(valueOf(text, 'safe_steps_store_state{state="ready"}')).toBe(1);
    expect(valueOf(text, "safe_steps_facts_checked_timestamp_seconds")).toBeGreaterThan(1_760_000_000);
    expect(text).toContain("process_resident_memory_bytes");
  });

  test("tell of screens in full tens, and never of an exit", async () => {
    const { telegram, opens, metrics } = await startMetered();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    const help = 'safe_steps_screens_shown_total{topic="help",language="uk"}';
    const shows = async (times: number): Promise<void> => {
      for (let shown = 0; shown < times; shown++) await said(telegram, olena, "/help");
    };
    await shows(9);
    expect(await metrics()).not.toContain('topic="');
    await shows(1);
    await expect.poll(async () => valueOf(await metrics(), help)).toBe(10);
    await shows(9);
    expect(valueOf(await metrics(), help)).toBe(10);
    for (let left = 0; left < 10; left++) await erase(telegram, olena);
    const topics = [...(await metrics()).matchAll(/topic="(.*?)"/g)].map(([, topic]) => topic);
    expect(topics).toEqual(["help"]);
  });

  test("say which timers were due, which late, and when it was looked", async () => {
    let ahead = 0;
    const now = (): number => Date.now() + ahead;
    const { opens, metrics } = await startMetered({ now });
    await opens({ firstName: "Olena", languageCode: "uk" });
    await expect
      .poll(async () => valueOf(await metrics(), "safe_steps_timers_looked_timestamp_seconds"))
      .toBeGreaterThan(0);
    expect(valueOf(await metrics(), "safe_steps_timers_due_total")).toBe(0);
    ahead = 45 * 60_000;
    const timers = async (): Promise<unknown> => {
      const text = await metrics();
      return ["due", "late"].map((which) => valueOf(text, `safe_steps_timers_${which}_total`));
    };
    await expect.poll(timers).toEqual([1, 1]);
  });

  test("say that the webhook fails", async () => {
    const { telegram, metrics } = await startMetered({ askEvery: 20 });
    telegram.inject({
      method: "getWebhookInfo",
      answer: { errorCode: 401, description: "Unauthorized" },
      times: Infinity,
    });
    const states = async (): Promise<unknown> => {
      const text = await metrics();
      return ["token-refused", "open"].map((state) =>
        valueOf(text, `safe_steps_telegram_state{state="${state}"}`),
      );
    };
    await expect.poll(states).toEqual([1, undefined]);
  });

  test("are told on their own port only, and nothing else is there", async () => {
    const port = await freePort();
    const { app } = await startWorld({ environment: { ADMIN_PORT: String(port) } });
    expect((await fetch(`${app.address}/metrics`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: "POST" })).status).toBe(404);
    await app.close();
    await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow();
  });
});
