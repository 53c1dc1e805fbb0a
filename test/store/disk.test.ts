import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { GuardedStore } from "../../src/store/guarded-store.ts";
import { LmdbStore } from "../../src/store/lmdb-store.ts";
import { RedisStore } from "../../src/store/redis-store.ts";
import type { Store } from "../../src/store/store.ts";
import { EncryptedStore } from "../../src/store/encrypted-store.ts";
import { bytesOf, emptyFolder } from "./folder.ts";
import { RedisServer, hasRedis } from "./redis-server.ts";
import { dataKey } from "./encrypted-stores.ts";

const anna = 4_815_162_342;
const day = 24 * 60 * 60_000;
const secret = "У мене забрали паспорт, I am at the blue house";

/**
 * Keeps something in every way there is, and looks at the store while it is kept. The store is guarded, as it is in the
 * program: a claim that is still being released when the test ends meets a closed store.
 */
async function keepEverything(unguarded: Store, look: () => Promise<Buffer>): Promise<Buffer> {
  const store = await GuardedStore.start(unguarded, { patience: 60_000 });
  onTestFinished(() => store.close());
  const encryptedStore = new EncryptedStore({ store, dataKey });
  await encryptedStore.records("note", z.string(), { lifetime: day }).write(anna, secret);
  await encryptedStore.records("language", z.string(), { lifetime: day }).write(String(anna), secret);
  const erasures = encryptedStore.jobs("erasure", z.string());
  await erasures.schedule(anna, secret, 0);
  await erasures.take(1, day);
  await encryptedStore.jobs("cover", z.string()).schedule(anna, secret, Date.now() + day);
  await encryptedStore.once("update", day).markDone(anna);
  return encryptedStore.exclusive()(anna, look);
}

function traces(): Buffer[] {
  const id = Buffer.alloc(8);
  id.writeBigUInt64LE(BigInt(anna));
  const words = [secret, "паспорт", "blue house", String(anna), "language", "erasure", "cover", "update"];
  return [
    id.subarray(0, 5),
    Buffer.from(id.subarray(0, 5)).reverse(),
    ...words.flatMap((text) => [
      Buffer.from(text),
      Buffer.from(text, "utf16le"),
      Buffer.from(Buffer.from(text).toString("base64").slice(0, -4)),
      Buffer.from(Buffer.from(text).toString("base64url").slice(0, -4)),
      Buffer.from(Buffer.from(text).toString("hex")),
    ]),
  ];
}

function expectNothingIn(bytes: Buffer): void {
  expect(bytes.length).toBeGreaterThan(4 * (256 + 29));
  for (const trace of traces()) expect(bytes.includes(trace), trace.toString("latin1")).toBe(false);
}

test("nothing of the owner, the purpose or the value can be read on the disk", async () => {
  const folder = await emptyFolder();
  expectNothingIn(await keepEverything(new LmdbStore(folder), () => bytesOf(folder)));
});

test.runIf(hasRedis)("nothing of the owner, the purpose or the value can be read in Redis", async () => {
  const server = await RedisServer.start();
  onTestFinished(() => server.kill());
  const store = new RedisStore(server.address);
  expectNothingIn(await keepEverything(store, () => server.dump()));
});
