import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { explainStartFailure } from "../../src/app/start-failure.ts";
import { telegramFor } from "../program.ts";
import { smallRoot } from "../roots.ts";
import { startWorld, token, type WorldOptions } from "../world.ts";

/** What somebody reads whose app does not start. */
async function saidOf(options: WorldOptions): Promise<string> {
  const telegram = options.telegram ?? (await telegramFor());
  const failure: unknown = await startWorld({ updates: "polling", ...options, telegram }).then(
    () => expect.fail("it has started"),
    (error: unknown) => error,
  );
  return explainStartFailure(failure, options.environment?.["ADMIN_PORT"]);
}

describe("an app that does not start says why:", () => {
  test("a variable cannot be used", async () => {
    expect(await saidOf({ environment: { PORT: "eighty" } })).toBe("PORT must be a number from 0 to 65535.");
  });

  test("the token is one that Telegram does not know", async () => {
    const telegram = await telegramFor(`${token}-another`);
    expect(await saidOf({ telegram })).toBe(
      "BOT_TOKEN is not known to Telegram. Copy it from @BotFather once more.",
    );
  });

  test("Telegram cannot be reached", async () => {
    const environment = { BOT_API_ROOT: "http://127.0.0.1:9" };
    expect(await saidOf({ environment })).toMatch(/^Telegram cannot be reached\./);
  });

  test("Telegram or a proxy refuses it in words that hold the token", async () => {
    const telegram = await telegramFor();
    telegram.inject({
      method: "getMe",
      answer: { errorCode: 400, description: `Bad Request: /bot${token}/getMe` },
    });
    expect(await saidOf({ telegram })).toBe("Telegram refused getMe (400).");
  });

  test("its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = String(typeof address === "object" ? address?.port : 0);
    expect(await saidOf({ environment: { PORT: port } })).toMatch(
      RegExp(`^PORT ${port} is in use by another program\\. [^\n]+$`),
    );
  });

  test.each(["192.0.2.1", "no-host.invalid"])("its host is none of this machine: %s", async (host) => {
    expect(await saidOf({ environment: { HOST: host } })).toMatch(
      /^HOST is not an address of this machine\. [^\n]+$/,
    );
  });

  test("its places would send somebody to the wrong region", async () => {
    const root = smallRoot();
    await writeFile(join(root, "flows/places.yaml"), "places: 7\n");
    const said = await saidOf({ root });
    expect(said).toMatch(/^flows\/places\.yaml/);
    expect(said).toContain("Mend: ");
  });
});
