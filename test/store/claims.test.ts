import { describe, expect, onTestFinished, test } from "vitest";
import { RedisStore } from "../../src/store/redis-store.ts";
import type { Claims } from "../../src/store/store.ts";
import { hasRedis, useRedisServer } from "./redis-server.ts";

const minute = 60_000;

describe.runIf(hasRedis)("claims on Redis", () => {
  const server = useRedisServer();

  async function opened(): Promise<Claims> {
    await server().empty();
    const store = new RedisStore(server().address);
    onTestFinished(() => store.close());
    return store.claims;
  }

  test("lets one token at a time claim a key", async () => {
    const claims = await opened();
    expect(await claims.claim("a", "mine", minute)).toBe(true);
    expect(await claims.claim("a", "mine", minute)).toBe(true);
    expect(await claims.claim("a", "yours", minute)).toBe(false);
    expect(await claims.claim("b", "yours", minute)).toBe(true);
    await claims.release("a", "yours");
    expect(await claims.claim("a", "yours", minute)).toBe(false);
    await claims.release("a", "mine");
    await claims.release("a", "mine");
    expect(await claims.claim("a", "yours", minute)).toBe(true);
  });

  test("frees a claim after its term", async () => {
    const claims = await opened();
    await claims.claim("a", "mine", 50);
    await expect.poll(() => claims.claim("a", "yours", minute)).toBe(true);
    expect(await claims.claim("a", "mine", 50)).toBe(false);
  });

  test("takes the mark of its key away, and no other, when it is made and not when it is renewed", async () => {
    await server().empty();
    const store = new RedisStore(server().address);
    onTestFinished(() => store.close());
    const { claims, marks } = store;
    const here = { key: "a", value: "settled" };
    const there = { key: "b", value: "settled" };
    for (const mark of [here, there]) await marks.put(mark, minute);
    await claims.claim("a", "mine", minute);
    expect([await marks.read("a"), await marks.read("b")]).toEqual([undefined, "settled"]);
    await marks.put(here, minute);
    await claims.claim("a", "mine", minute);
    expect(await marks.read("a")).toBe("settled");
    expect(await marks.remaining("a")).toBeGreaterThan(0);
    await marks.delete("a");
    expect([await marks.read("a"), await marks.remaining("a")]).toEqual([undefined, undefined]);
  });

  test("lets no mark be put or stand while another waits for it", async () => {
    await server().empty();
    const store = new RedisStore(server().address);
    onTestFinished(() => store.close());
    const { claims, marks } = store;
    const mark = { key: "a", value: "settled" };
    await claims.claim("a", "mine", minute);
    await marks.put(mark, minute);
    expect(await claims.claim("a", "yours", minute)).toBe(false);
    expect(await marks.read("a")).toBe("");
    await marks.put(mark, minute);
    expect(await marks.read("a")).toBe("");
    await claims.release("a", "mine");
    expect(await claims.claim("a", "yours", minute)).toBe(true);
    await marks.put(mark, minute);
    expect(await marks.read("a")).toBe("settled");
  });

  test("grants a key once to many who claim it at once", async () => {
    const claims = await opened();
    const tokens = Array.from({ length: 50 }, (_, number) => `token-${number}`);
    const granted = await Promise.all(tokens.map((token) => claims.claim("a", token, minute)));
    expect(granted.filter(Boolean)).toHaveLength(1);
  });
});
