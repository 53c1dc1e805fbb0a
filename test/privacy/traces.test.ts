import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { handled } from "../bot/chat.ts";
import { freePort } from "../free-port.ts";
import { startWorld } from "../world.ts";
import { erase, expectToHavePassed, secrets, useEverything } from "./everything.ts";
import { filesBelow, tracesOf, writings } from "./traces.ts";

test("the search finds a word in every way of writing it", () => {
  for (const secret of secrets) {
    for (const [way, bytes] of writings(secret)) {
      const remains = new Map([["a file", Buffer.concat([Buffer.from("…"), bytes, Buffer.from("…")])]]);
      expect(tracesOf([secret], remains), `${secret} as ${way}`).not.toEqual([]);
    }
    for (const padding of ["", "1", "12", "123"]) {
      const inside = Buffer.from(`${padding}${secret} and more`).toString("base64");
      expect(tracesOf([secret], new Map([["base64", Buffer.from(inside)]])), secret).not.toEqual([]);
    }
  }
  expect(tracesOf(secrets, new Map([["a file", Buffer.from("nothing of them")]]))).toEqual([]);
});

describe("of a person who used everything", () => {
  test("nothing can be found in the logs, in the metrics and in the store, neither before they erase it nor after", async () => {
    const folder = await mkdtemp(join(tmpdir(), "safe-steps-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const adminPort = String(await freePort());
    const environment = { STORE_URL: `file:${folder}`, ADMIN_PORT: adminPort };
    const world = await startWorld({ environment });
    const { telegram, app, logs } = world;
    const remains = (): Map<string, Buffer> => filesBelow(folder).set("the log", Buffer.from(logs.join("")));
    const metrics = async (): Promise<Buffer> => {
      const answer = await fetch(`http://127.0.0.1:${adminPort}/metrics`);
      return Buffer.from(await answer.arrayBuffer());
    };

    const olena = await useEverything(world);
    const events = new Set(logs.map((line) => (JSON.parse(line) as { event: string }).event));
    expect([...events]).toEqual(
      expect.arrayContaining(["update", "update-failed", "help-failed", "telegram-retry"]),
    );
    expect(filesBelow(folder).size).toBeGreaterThan(0);
    expectToHavePassed(telegram);
    expect(tracesOf(secrets, remains())).toEqual([]);
    const told = await metrics();
    expect(told.toString()).toMatch(/safe_steps_update_seconds_count.* [1-9]/);
    expect(tracesOf(secrets, new Map([["the metrics", told]]))).toEqual([]);

    await erase(telegram, olena);
    olena.block();
    await handled(telegram);
    expect(tracesOf(secrets, remains().set("the metrics", await metrics()))).toEqual([]);

    await app.close();
    expect(tracesOf(secrets, remains())).toEqual([]);
  });
});
