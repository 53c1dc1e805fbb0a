import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../src/config-error.ts";
import { readConfig } from "../src/config.ts";
import { token } from "./world.ts";

function refusal(environment: Record<string, string>): string {
  try {
    readConfig({ BOT_TOKEN: token, ...environment });
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("the environment", () => {
  test("needs a token alone", () => {
    expect(readConfig({ BOT_TOKEN: token })).toEqual({
      token,
      apiRoot: "https://api.telegram.org",
      updates: { kind: "polling" },
      pagesAddress: undefined,
      isIndexed: false,
      host: "0.0.0.0",
      port: 8080,
      store: { kind: "file", folder: "./data" },
      admin: undefined,
      dataKey: undefined,
      logLevel: "info",
    });
  });

  test("without a token says how to get one", () => {
    expect(() => readConfig({})).toThrow(/^BOT_TOKEN is missing.*@BotFather/);
    expect(() => readConfig({ BOT_TOKEN: "" })).toThrow(/^BOT_TOKEN is missing.*@BotFather/);
  });

  test.each(["", "production", "development", "test"])(
    "may be of a kind that is known: NODE_ENV=%s",
    (kind) => {
      expect(readConfig({ BOT_TOKEN: token, NODE_ENV: kind })).toEqual(readConfig({ BOT_TOKEN: token }));
    },
  );

  test.each(["prod", "Production", "production ", "staging"])(
    "of another kind is refused first of all, and not taken for development: NODE_ENV=%s",
    (kind) => {
      const wrong = { NODE_ENV: kind, BOT_TOKEN: "", PORT: "eighty" };
      expect(refusal(wrong)).toBe(
        "NODE_ENV must be production on a server, and else development, test or nothing.",
      );
    },
  );

  test("counts a variable that is set to nothing as not set", () => {
    const empty = {
      PUBLIC_URL: "",
      PORT: "",
      STORE_URL: "",
      DATA_KEY: "",
      LOG_LEVEL: "",
      BOT_API_ROOT: "",
      HOST: "",
    };
    expect(readConfig({ BOT_TOKEN: token, ...empty })).toEqual(readConfig({ BOT_TOKEN: token }));
  });

  test("with an address that phones reach knows where the pages lie, and shows them to search engines only where it is told to", () => {
    const pages = (environment: Record<string, string>): unknown => {
      const { pagesAddress, isIndexed } = readConfig({ BOT_TOKEN: token, ...environment });
      return { pagesAddress, isIndexed };
    };
    expect(pages({ PUBLIC_URL: "https://bot.example.org/safe/", PAGES_INDEXED: "yes" })).toEqual({
      pagesAddress: "https://bot.example.org/safe",
      isIndexed: true,
    });
    expect(pages({ PUBLIC_URL: "http://127.0.0.1:8080" })).toEqual({
      pagesAddress: undefined,
      isIndexed: false,
    });
    expect(() => pages({ PAGES_INDEXED: "perhaps" })).toThrow("PAGES_INDEXED must be yes or no.");
  });

  test("with an address has a webhook there, with a secret that is not the token", () => {
    const { updates } = readConfig({ BOT_TOKEN: token, PUBLIC_URL: "https://bot.example.org/safe/" });
    expect(updates).toMatchObject({
      kind: "webhook",
      url: "https://bot.example.org/safe/telegram",
      path: "/safe/telegram",
      base: "/safe",
    });
    expect(updates.kind === "webhook" && updates.secret).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(updates)).not.toContain(token);
  });

  test.each([
    ["https://bot.example.org", "https://bot.example.org/telegram"],
    ["https://bot.example.org///", "https://bot.example.org/telegram"],
    ["HTTPS://Bot.Example.org:8443/a/b/", "https://bot.example.org:8443/a/b/telegram"],
    ["https://@bot.example.org", "https://bot.example.org/telegram"],
    ["https://bot.example.org\\@evil.example", "https://bot.example.org/@evil.example/telegram"],
    ["http://127.0.0.1\\@evil.example", "http://127.0.0.1/@evil.example/telegram"],
  ])("gives Telegram the address as it was understood: %s", (address, url) => {
    const { updates } = readConfig({ BOT_TOKEN: token, PUBLIC_URL: address });
    expect(updates).toMatchObject({ url, path: new URL(url).pathname });
  });

  test.each([
    ["https://api.example.org/", "https://api.example.org"],
    ["http://10.0.0.7:8081/prefix//", "http://10.0.0.7:8081/prefix"],
  ])("has the Bot API at %s", (root, apiRoot) => {
    expect(readConfig({ BOT_TOKEN: token, BOT_API_ROOT: root }).apiRoot).toBe(apiRoot);
  });

  test("takes what can be chosen", () => {
    const chosen = { HOST: "::1", PORT: "65535", STORE_URL: "memory:", LOG_LEVEL: "silent" };
    expect(readConfig({ BOT_TOKEN: token, ...chosen })).toMatchObject({
      host: "::1",
      port: 65_535,
      store: { kind: "memory" },
      logLevel: "silent",
    });
    expect(readConfig({ BOT_TOKEN: token, PORT: "0" }).port).toBe(0);
    expect(readConfig({ BOT_TOKEN: token, ADMIN_PORT: "9464" }).admin).toEqual({
      host: "127.0.0.1",
      port: 9464,
    });
  });

  test.each(["http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080"])(
    "may have plain http on this machine: %s",
    (address) => {
      expect(readConfig({ BOT_TOKEN: token, PUBLIC_URL: address }).updates.kind).toBe("webhook");
    },
  );

  test.each([
    "http://bot.example.org",
    "http://127.0.0.1.evil.example",
    "http://127.0.0.1@evil.example",
    "https://user:word@bot.example.org",
    "https://bot.example.org?x=1",
    "https://bot.example.org#x",
    "https://bot.example.org?",
    "http://localhost.evil.example",
    "http://0.0.0.0:8080",
    "https:bot.example.org",
    "ftp://bot.example.org",
    "bot.example.org",
    "https://bot.example.org,",
    "https://bot.example.org;x",
  ])("refuses %s as an address", (address) => {
    expect(refusal({ PUBLIC_URL: address })).toMatch(/^PUBLIC_URL must .*\.$/);
  });

  test.each([
    ["BOT_TOKEN", "hello"],
    ["BOT_API_ROOT", "tcp://127.0.0.1"],
    ["BOT_API_ROOT", "https://a:b@api.example.org"],
    ["BOT_API_ROOT", "https://api.example.org?x=1"],
    ["BOT_API_ROOT", "https://api.example.org#x"],
    ["PORT", "eighty"],
    ["PORT", "\t"],
    ["PORT", "0x50"],
    ["PORT", "1e3"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["ADMIN_PORT", "-1"],
    ["PORT", "80.5"],
    ["STORE_URL", "postgres://here"],
    ["STORE_URL", "mysql://:password@here"],
    ["STORE_URL", "file://host/data"],
    ["DATA_KEY", "c2hvcnQ="],
    ["DATA_KEY", Buffer.alloc(31, 7).toString("base64")],
    ["DATA_KEY", Buffer.alloc(33, 7).toString("base64")],
    ["DATA_KEY", `!${Buffer.alloc(32, 7).toString("base64")}`],
    ["DATA_KEY", Buffer.alloc(32, 7).toString("hex")],
    ["DATA_KEY", [7, 8, 9].map((byte) => Buffer.alloc(32, byte).toString("base64")).join()],
    ["DATA_KEY", [7, 7].map((byte) => Buffer.alloc(32, byte).toString("base64")).join()],
    ["DATA_KEY", `${Buffer.alloc(32, 7).toString("base64")},`],
    ["DATA_KEY", `${Buffer.alloc(32, 7).toString("base64")},c2hvcnQ=`],
    ["LOG_LEVEL", "loud"],
  ])("refuses %s=%s in one line that names the variable and not its value", (name, value) => {
    const message = refusal({ [name]: value });
    expect(message).toMatch(RegExp(`^${name} [^\n]+\\.$`));
    expect(message).not.toContain(value);
  });

  test("never repeats a secret", () => {
    const secret = fc.stringMatching(/^[\w:/@-]{12,60}$/);
    fc.assert(
      fc.property(fc.constantFrom("BOT_TOKEN", "DATA_KEY"), secret, (name, value) => {
        let message = "";
        try {
          readConfig({ BOT_TOKEN: token, [name]: value });
        } catch (error) {
          message = error instanceof Error ? error.message : "";
        }
        expect(message).not.toContain(value);
      }),
    );
  });

  test("takes a data key of 32 bytes, and cannot be changed afterwards", () => {
    const config = readConfig({ BOT_TOKEN: token, DATA_KEY: Buffer.alloc(32, 7).toString("base64") });
    expect(config.dataKey).toEqual(Buffer.alloc(32, 7));
    expect(config.otherDataKey).toBeUndefined();
    expect([config, config.updates, config.store].every(Object.isFrozen)).toBe(true);
  });

  test.each([",", ", "])("takes two data keys, the new one first: new%sold", (comma) => {
    const [newKey, oldKey] = [Buffer.alloc(32, 8), Buffer.alloc(32, 7)];
    const both = [newKey, oldKey].map((key) => key.toString("base64")).join(comma);
    expect(readConfig({ BOT_TOKEN: token, DATA_KEY: both })).toMatchObject({
      dataKey: newKey,
      otherDataKey: oldKey,
    });
  });
});
