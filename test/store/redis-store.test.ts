import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { openStore, parseStoreUrl } from "../../src/store/open-store.ts";
import type { StoreOptions } from "../../src/store/open-store.ts";
import { RedisStore } from "../../src/store/redis-store.ts";
import { RedisServer, hasRedis, useRedisServer } from "./redis-server.ts";

const value = Buffer.from("value");
const minute = 60_000;
const lost = { code: "STORE_LOST" };

/** For a server that gives no answer: one that does may take longer on a machine that is busy. */
const mute = { patience: 1000 };

async function opened(url: string, options: StoreOptions = {}) {
  const reasons: string[] = [];
  const store = await openStore(parseStoreUrl(url), {
    pause: 20,
    patience: minute,
    ...options,
    onChange: (state, reason) => reasons.push(reason instanceof Error ? reason.message : state),
  });
  onTestFinished(() => store.close());
  return { store, reasons };
}

describe.runIf(hasRedis)("a Redis server", () => {
  const server = useRedisServer();

  test("serves several at once, from their first moment", async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => opened(server().url)));
    for (const { store, reasons } of all) {
      expect(store.state).toBe("ready");
      expect(reasons).toEqual([]);
    }
    await all[0]?.store.write("a", value, minute);
    expect(Buffer.from((await all[1]?.store.read("a")) ?? [])).toEqual(value);
  });

  test("drops by itself what has expired, leaving nothing", async () => {
    await server().empty();
    const store = new RedisStore(server().address);
    onTestFinished(() => store.close());
    const lifetimeMs = 2000;
    const keepAll = async (): Promise<number> => {
      await store.write("a", value, lifetimeMs);
      await store.schedule("list", "b", { value, dueAt: Date.now() + minute, lifetimeMs: lifetimeMs + 20 });
      await store.schedule("list", "c", { value, dueAt: Date.now() + minute, lifetimeMs });
      await store.claims.claim("d", "token", lifetimeMs);
      return server().size();
    };
    // Where this process stands still meanwhile, the first is over before the last is counted.
    await expect.poll(keepAll).toBe(5);
    await expect.poll(() => server().size()).toBe(0);
  });

  test("does not drop the time of what lives longer than the last in its list", async () => {
    await server().empty();
    const store = new RedisStore(server().address);
    onTestFinished(() => store.close());
    await store.schedule("list", "a", { value, dueAt: 0, lifetimeMs: minute });
    await store.schedule("list", "b", { value, dueAt: 0, lifetimeMs: 50 });
    await expect.poll(() => server().size()).toBe(2);
    expect((await store.takeDue("list", 9, minute)).map(({ key }) => key)).toEqual(["a"]);
  });

  test.each(["", "short", "long enough to hold a time"])(
    'whose values became "%s" goes on',
    async (spoilt) => {
      await server().empty();
      const { store } = await opened(server().url);
      await store.write("a", value, minute);
      await store.schedule("list", "a", { value, dueAt: 0, lifetimeMs: minute });
      await server().spoil(spoilt);
      await store.read("a");
      await store.readJob("list", "a");
      await store.takeDue("list", 9, minute);
      await store.write("a", value, minute);
      await store.schedule("list", "a", { value, dueAt: 0, lifetimeMs: minute });
      expect(await store.read("a")).toBeDefined();
      expect(await store.takeDue("list", 9, minute)).toHaveLength(1);
      expect(store.state).toBe("ready");
    },
  );

  test("killed, is lost at once, and ready once it runs again", async () => {
    const { store, reasons } = await opened(server().url);
    const pending = [store.read("a"), store.takeDue("list", 1, minute)].map((work) =>
      work.catch(() => undefined),
    );
    await server().kill();
    await Promise.all(pending);
    await expect(store.read("a")).rejects.toMatchObject(lost);
    expect(store.state).toBe("lost");
    await server().start();
    await expect.poll(() => store.state).toBe("ready");
    await store.write("a", value, minute);
    expect(await store.read("a")).toBeDefined();
    expect(reasons).toHaveLength(2);
  });

  test("hanging, costs a second once, and is ready once it goes on", async () => {
    const { store, reasons } = await opened(server().url, mute);
    server().hang();
    const first = Promise.allSettled([
      store.read("a"),
      store.write("b", value, minute),
      store.claims?.claim("c", "t", 1),
    ]);
    await first;
    // It is not asked again.
    await expect(store.read("a")).rejects.toMatchObject({ ...lost, message: /being tried again/ });
    expect(reasons).toEqual(["The store gave no answer in 1000 ms."]);
    server().goOn();
    await expect.poll(() => store.state).toBe("ready");
  });

  test("mute at the start, and to one connection after the other, is ready once it speaks", async () => {
    const path = await pathTo(server().port);
    path.leads = false;
    const { store, reasons } = await opened(`redis://127.0.0.1:${path.port}`, mute);
    expect(reasons).toEqual(["The store gave no answer in 1000 ms."]);
    expect(store.state).toBe("lost");
    await expect.poll(() => path.taken).toBeGreaterThan(1);
    path.leads = true;
    await expect.poll(() => store.state).toBe("ready");
  });

  test("absent at the start, is ready once it runs", async () => {
    await server().kill();
    const { store, reasons } = await opened(server().url);
    expect(reasons).toEqual(["Redis failed: ECONNREFUSED."]);
    await server().start();
    await expect.poll(() => store.state).toBe("ready");
  });

  test("behind a connection that died unnoticed, is reached by a new one", async () => {
    const path = await pathTo(server().port);
    const { store } = await opened(`redis://127.0.0.1:${path.port}`, mute);
    expect(store.state).toBe("ready");
    path.breakUnnoticed();
    await expect(store.read("a")).rejects.toMatchObject(lost);
    await expect.poll(() => store.state).toBe("ready");
  });

  test("is let go of while it hangs", async () => {
    const { store } = await opened(server().url, mute);
    server().hang();
    onTestFinished(() => {
      server().goOn();
    });
    await store.close();
    await expect(store.read("a")).rejects.toMatchObject(lost);
  });
});

describe.runIf(hasRedis)("a Redis server that refuses", () => {
  const password = "s3cret-Passw0rd";

  async function refusing(...options: string[]): Promise<RedisServer> {
    const server = await RedisServer.start(...options);
    onTestFinished(() => server.kill());
    return server;
  }

  test("takes the right password, from an address that holds any letters", async () => {
    const { port } = await refusing("--requirepass", "p@ss/wörd:%");
    const { store } = await opened(`redis://:${encodeURIComponent("p@ss/wörd:%")}@127.0.0.1:${port}/3`);
    expect(store.state).toBe("ready");
  });

  test.each([
    ["another password", ["--requirepass", "other"], "WRONGPASS"],
    ["what is written, as a copy of another does", ["--replicaof", "127.0.0.1", "1"], "READONLY"],
    // Redis then repeats what it was asked.
    ["a greeting it does not know", ["--rename-command", "HELLO", "", "--rename-command", "AUTH", ""], "ERR"],
  ])("%s is lost, and neither key, value nor password is in the reason", async (_what, options, reason) => {
    const { port } = await refusing(...options);
    const { store, reasons } = await opened(`redis://:${password}@127.0.0.1:${port}`);
    expect(store.state).toBe("lost");
    expect(reasons).toEqual([`Redis failed: ${reason}.`]);
    const error: unknown = await store.write("a-key", value, minute).catch((thrown: unknown) => thrown);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/s3cret|trial-|a-key/);
  });

  test("a script: its answer holds key and value, the error none", async () => {
    const { address } = await refusing("--rename-command", "EVAL", "");
    const store = new RedisStore(address);
    onTestFinished(() => store.close());
    const error: unknown = await store.claims
      .claim("a-key", "a-token", minute)
      .catch((thrown: unknown) => thrown);
    expect(error).toEqual(new Error("Redis failed: ERR."));
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/a-key|a-token/);
  });
});

test("rediss:// greets in TLS, by the server's name, and says nothing in the clear", async () => {
  const heard: Buffer[] = [];
  const server = createServer((socket) => {
    socket.on("data", (bytes) => heard.push(bytes));
    socket.on("error", () => undefined);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { store } = await opened(`rediss://user:s3cret@localhost:${port}`, mute);
  expect(store.state).toBe("lost");
  const bytes = Buffer.concat(heard);
  expect([...bytes.subarray(0, 2)]).toEqual([0x16, 0x03]);
  expect(bytes.includes("localhost")).toBe(true);
  expect(bytes.includes("s3cret")).toBe(false);
});

/** A way to a server, on which connections can die without either end being told. */
async function pathTo(target: number) {
  const ends = new Set<Socket>();
  const server = createServer((socket) => {
    path.taken += 1;
    const onward = connect(target, "127.0.0.1");
    for (const end of [socket, onward]) {
      ends.add(end);
      end.on("error", () => undefined);
    }
    if (path.leads) socket.pipe(onward).pipe(socket);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    for (const end of ends) end.destroy();
  });
  const path = {
    port: (server.address() as AddressInfo).port,
    /** Whether what takes it from now on arrives. */
    leads: true,
    /** How many connections have taken it. */
    taken: 0,
    breakUnnoticed: () => {
      for (const end of ends) end.unpipe();
    },
  };
  return path;
}
