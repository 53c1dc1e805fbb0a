import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Redis } from "ioredis";
import { describe, expect, onTestFinished, test } from "vitest";
import { handled } from "../bot/chat.ts";
import { Mortal } from "../faults/mortal.ts";
import { smallRoot } from "../roots.ts";
import { emptyFolder } from "../store/folder.ts";
import { hasRedis, RedisServer } from "../store/redis-server.ts";
import { freePort } from "../free-port.ts";
import { opensIn, token } from "../world.ts";
import { erase, expectToHavePassed, secrets, useEverything } from "./everything.ts";
import { filesBelow, tracesOf } from "./traces.ts";
import { startTelegram } from "../telegram.ts";

/** A Redis that writes down all it is told, uncompressed so that it can be searched. */
async function persistentRedis(folder: string): Promise<RedisServer> {
  const written = ["--dir", folder, "--save", "3600 1", "--appendonly", "yes", "--appendfsync", "always"];
  const server = await RedisServer.start(
    ...written,
    "--rdbcompression",
    "no",
    "--aof-use-rdb-preamble",
    "no",
  );
  onTestFinished(() => server.kill());
  return server;
}

/** Every value it holds: as it gives it, and as it would move it to another server. */
async function valuesIn(redis: Redis): Promise<Map<string, Buffer>> {
  const values = new Map<string, Buffer>();
  for (const key of await redis.keysBuffer("*")) {
    const name = key.toString("latin1");
    values.set(`the key ${name}`, key);
    const dumped = await redis.callBuffer("DUMP", key);
    if (dumped instanceof Buffer) values.set(`DUMP ${name}`, dumped);
    if ((await redis.type(key)) !== "string") continue;
    values.set(`GET ${name}`, (await redis.getBuffer(key)) ?? Buffer.of());
  }
  return values;
}

describe.runIf(hasRedis)("of a person who used everything, with a Redis that keeps it on disk", () => {
  test("nothing can be found in it, in the log and in any file", async () => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const [dataFolder, temporary, root] = [await emptyFolder(), await emptyFolder(), smallRoot()];
    await mkdir(join(temporary, "home"));
    const server = await persistentRedis(dataFolder);
    const redis = new Redis(server.address);
    onTestFinished(() => {
      redis.disconnect();
    });
    const port = await freePort();
    const program = await Mortal.from(root, {
      BOT_TOKEN: token,
      BOT_API_ROOT: telegram.root,
      HOST: "127.0.0.1",
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      STORE_URL: server.url,
      LOG_LEVEL: "trace",
      TMPDIR: temporary,
      HOME: join(temporary, "home"),
    });
    const published = new Set(filesBelow(root).keys());
    await program.start(0);

    /** All that there is of her, anywhere but in Telegram. */
    const remains = async (): Promise<Map<string, Buffer>> => {
      await redis.save();
      const inRoot = [...filesBelow(root)].filter(([file]) => !published.has(file));
      return new Map([
        ...(await valuesIn(redis)),
        ...filesBelow(dataFolder),
        ...filesBelow(temporary),
        ...inRoot,
        ["the log", Buffer.from(program.output)],
      ]);
    };

    const olena = await useEverything({ telegram, opens: opensIn(telegram) });
    expectToHavePassed(telegram);
    const before = await remains();
    expect(tracesOf(secrets, before)).toEqual([]);
    // It was all there to be searched: files with the records, and a log of every kind of failure.
    const files = [...before].filter(
      ([where, bytes]) => where.startsWith(dataFolder) && bytes.includes("safe-steps:"),
    );
    expect(files.map(([file]) => file).join()).toMatch(/aof.*dump\.rdb|dump\.rdb.*aof/);
    for (const event of ["update", "update-failed", "help-failed", "telegram-retry"]) {
      expect(program.output).toContain(`"event":"${event}"`);
    }

    await erase(telegram, olena);
    olena.block();
    await handled(telegram);
    const after = await remains();
    expect(tracesOf(secrets, after)).toEqual([]);
    // What is left are the marks that an update was handled, a time and a 1, that of the data key and the time
    // that the bot's clock has reached, which are nobody's; and of her one album for two minutes by which updates it came.
    const values = [...after].filter(([where]) => where.startsWith("GET "));
    const others = values
      .filter(([where, bytes]) => bytes.length > 9 && !/claim:|(data-key-mark|time-reached)$/.test(where))
      .map(([where]) => where.slice("GET ".length));
    expect(others).toHaveLength(1);
    expect(await redis.pttl(others.join())).toSatisfy((left: number) => left > 0 && left <= 2 * 60_000);
    expect(await redis.keys("*times:*")).toEqual([]);

    await program.kill().gone;
    expect(tracesOf(secrets, await remains())).toEqual([]);
  });
});
