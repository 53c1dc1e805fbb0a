import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { configOf } from "./settings.ts";

const projectSchema = z.object({ scripts: z.object({ start: z.string() }) });

/** The settings of the unit, each with all its values, in order. */
const settings = new Map<string, string[]>();
for (const [, name = "", value = ""] of readFileSync("deploy/safe-steps.service", "utf8").matchAll(
  /^(\w+)=(.*)$/gm,
)) {
  settings.set(name, [...(settings.get(name) ?? []), value]);
}
const valueOf = (name: string): string | undefined => settings.get(name)?.at(-1);

describe("deploy/safe-steps.service", () => {
  test("starts the bot with settings that it takes, and secrets as credentials", () => {
    const variables = (settings.get("Environment") ?? []).flatMap((line) => line.split(" "));
    const environment = Object.fromEntries(
      variables.map((each): [string, string] => {
        const equals = each.indexOf("=");
        return [each.slice(0, equals), each.slice(equals + 1)];
      }),
    );
    const config = configOf({ ...environment, PUBLIC_URL: "https://bot.example.org" });
    expect(config.store).toEqual({ kind: "file", folder: `/var/lib/${valueOf("StateDirectory") ?? ""}` });
    for (const name of ["BOT_TOKEN_FILE", "DATA_KEY_FILE"]) {
      const credential = String(environment[name]).replace("%d/", "");
      expect(settings.get("LoadCredential")?.join(" ")).toContain(
        `${credential}:/etc/safe-steps/${credential}`,
      );
    }
  });

  test("starts it as npm start and the image do, with what bounds its memory", () => {
    const { scripts } = projectSchema.parse(JSON.parse(readFileSync("package.json", "utf8")));
    const image = /^CMD (\[.*\])$/m.exec(readFileSync("Dockerfile", "utf8"))?.[1] ?? "[]";
    expect(scripts.start).toMatch(/^node .*dist\/bundled\/main\.js$/);
    expect(valueOf("ExecStart")).toBe(`/usr/bin/${scripts.start}`);
    expect(JSON.parse(image)).toEqual(scripts.start.split(" "));
  });

  test("gives it no rights that it does not need, and time to finish what it has in hand", () => {
    for (const name of ["DynamicUser", "NoNewPrivileges", "PrivateDevices", "PrivateTmp", "ProtectHome"]) {
      expect(valueOf(name), name).toBe("yes");
    }
    expect(valueOf("ProtectSystem")).toBe("strict");
    expect(valueOf("CapabilityBoundingSet")).toBe("");
    expect(settings.get("SystemCallFilter")).toEqual(["@system-service", "~@privileged"]);
    expect(Number(valueOf("TimeoutStopSec"))).toBeGreaterThan(10);
    expect(valueOf("MemoryDenyWriteExecute")).toBeUndefined();
  });
});
