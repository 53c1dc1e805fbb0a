import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { layOutImage } from "./image-layout.ts";
import { telegramFor } from "./program.ts";
import { token } from "./world.ts";

const project = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));
const command = z
  .array(z.string())
  .parse(JSON.parse(/^CMD (\[.*\])$/m.exec(readFileSync("Dockerfile", "utf8"))?.[1] ?? ""));

const folder = mkdtempSync(join(tmpdir(), "safe-steps-image-"));
let image = "";
beforeAll(() => {
  image = layOutImage(folder);
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Starts what the image starts, as it starts it. */
function start(environment: Readonly<Record<string, string>>) {
  const [program = "", ...words] = command;
  const child = spawn(program, words, {
    cwd: image,
    env: { PATH: process.env["PATH"], NODE_ENV: "production", HOST: "127.0.0.1", PORT: "0", ...environment },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => (output += String(bytes)));
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, output: () => output, ended: once(child, "close").then(([code]) => code as number | null) };
}

describe("the image", () => {
  test("holds the program and what it needs, and no tool, no test, no source and no secret", () => {
    expect(readdirSync(image).sort()).toEqual(
      ["LICENSE", "data", "dist", "flows", "locales", "node_modules", "package.json"].sort(),
    );
    const files = readdirSync(image, { recursive: true, encoding: "utf8" });
    const own = files.filter((file) => !file.startsWith("node_modules/"));
    expect(own.filter((file) => /\.ts$|(^|\/)(test|packages|bench|src)(\/|$)/.test(file))).toEqual([]);
    expect(own.filter((file) => /(^|\/)\.env|\.(key|token|pem)$/.test(file))).toEqual([]);

    const packages = new Set(
      files.flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(file)?.[1] ?? []),
    );
    expect(Object.keys(project.dependencies).filter((name) => !packages.has(name))).toEqual([]);
    // ajv is what Fastify needs, too.
    const tools = Object.keys(project.devDependencies).filter((name) => name !== "ajv" && packages.has(name));
    expect(tools).toEqual([]);
    expect(["telegram-fake", "safe-steps-preview"].filter((name) => packages.has(name))).toEqual([]);
  });

  test("does not start without a token, and says so", async () => {
    const { ended, output } = start({});
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^BOT_TOKEN is missing/);
  });

  test("serves a person with nothing but what it holds", async () => {
    const telegram = await telegramFor();
    const environment = { BOT_TOKEN: token, BOT_API_ROOT: telegram.root, ADMIN_PORT: "0" };
    const { child, ended, output } = start(environment);
    const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
    olena.send("/start");
    await telegram.until(() => olena.messages.length === 2, "the menu", 60_000);
    await expect.poll(output).toContain('"event":"started"');
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  test("has the doctor, who needs no npm", async () => {
    const child = spawn(process.execPath, ["dist/commands/doctor.js"], {
      cwd: image,
      env: { PATH: process.env["PATH"], PORT: "eighty" },
    });
    let said = "";
    child.stdout.on("data", (bytes) => (said += String(bytes)));
    await once(child, "close");
    expect(said).toMatch(/^✗ settings .*Mend: /);
  });
});
