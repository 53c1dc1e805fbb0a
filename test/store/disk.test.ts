import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { dataKeyFrom } from "../../src/store/data-key.ts";
import { LmdbStore } from "../../src/store/lmdb-store.ts";
import { Vault } from "../../src/store/vault.ts";
import { bytesOf, emptyFolder } from "./folder.ts";

const anna = 4_815_162_342;
const day = 24 * 60 * 60_000;

test("nothing of the owner or the value can be read on the disk", async () => {
  const folder = await emptyFolder();
  const store = new LmdbStore(folder);
  onTestFinished(() => store.close());
  const secret = "У мене забрали паспорт, I am at the blue house";
  const vault = new Vault({ store, dataKey: dataKeyFrom({ token: "1:token" }) });
  await vault.records("note", z.string(), { lifetime: day }).write(anna, secret);
  await vault.records("language", z.string(), { lifetime: day }).write(String(anna), secret);
  const id = Buffer.alloc(8);
  id.writeBigUInt64LE(BigInt(anna));
  const traces = [secret, "паспорт", "blue house", String(anna)].flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, "utf16le"),
    Buffer.from(Buffer.from(text).toString("base64").slice(0, -4)),
    Buffer.from(Buffer.from(text).toString("base64url").slice(0, -4)),
    Buffer.from(Buffer.from(text).toString("hex")),
  ]);
  const bytes = await bytesOf(folder);
  expect(bytes.length).toBeGreaterThan(2 * (256 + 29));
  for (const trace of [...traces, id.subarray(0, 5), Buffer.from(id.subarray(0, 5)).reverse()]) {
    expect(bytes.includes(trace), trace.toString("latin1")).toBe(false);
  }
});
