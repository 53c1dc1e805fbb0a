import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compiled } from "./compiled.ts";

/** Starts a compiled program without a token. */
function start(main: string) {
  // What is set to nothing counts as not set, and no .env of the developer's gets in its way.
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env["PATH"], PORT: "0", LOG_LEVEL: "", BOT_TOKEN: "" },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout.on("data", (bytes: Buffer) => (output += bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => (output += bytes.toString()));
  return { child, output: () => output, ended: once(child, "close") };
}

/** The program with the modules that `isThere` keeps of those beside it. */
async function programWith(isThere: (module: string) => boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "safe-steps-without-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [from, modules] = [resolve("node_modules"), join(folder, "node_modules")];
  // Half of the files lead back to the source, for whoever looks for a fault.
  await cp(compiled("."), folder, { recursive: true, filter: (file) => !file.endsWith(".map") });
  await mkdir(modules);
  for (const module of await readdir(from)) {
    if (isThere(module)) await symlink(join(from, module), join(modules, module));
  }
  return join(folder, "bundled", "main.js");
}

test("without a token the program prints one line with a link to the page", async () => {
  const { child, output } = start(compiled("bundled", "main.js"));
  await expect.poll(output).toContain("\n");

  const line = /^Talk to the bot in a browser: (http:\/\/localhost:\d+\/preview)\n$/;
  expect(output()).toMatch(line);
  const [, link = ""] = line.exec(output()) ?? [];
  const page = await (await fetch(link)).text();
  expect(page).toContain("<title>Safe Steps: preview</title>");
  const [, script = "no script"] = /<script type="module" src="([^"]*)"/.exec(page) ?? [];
  expect((await fetch(new URL(script, link))).status).toBe(200);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(output().split("\n")).toHaveLength(2);
});

test("without a token and without the packages, as on a server, it says that the token is missing", async () => {
  const packages = ["safe-steps-preview", "telegram-fake"];
  const { output, ended } = start(await programWith((module) => !packages.includes(module)));
  expect(await ended).toEqual([1, null]);
  expect(output()).toMatch(/^BOT_TOKEN is missing.*@BotFather.*\n$/);
});

test("without a token and with a preview that nobody has built, it says how to build it", async () => {
  const main = await programWith((module) => module !== "safe-steps-preview");
  const unbuilt = join(main, "../../node_modules/safe-steps-preview");
  await mkdir(unbuilt);
  await cp("packages/preview/package.json", join(unbuilt, "package.json"));
  const { output, ended } = start(main);
  expect(await ended).toEqual([1, null]);
  expect(output()).toBe(
    "BOT_TOKEN is missing, and the preview that runs without one is not built: npm run build\n",
  );
});
