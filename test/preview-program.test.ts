import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { compiled } from "./compiled.ts";

test(
  "without a token the program prints one line with a link to the page",
  { timeout: 120_000 },
  async () => {
    // What is set to nothing counts as not set, and no .env of the developer's gets in its way.
    const child = spawn(process.execPath, [compiled("main.js")], {
      env: { PATH: process.env["PATH"], PORT: "0", LOG_LEVEL: "", BOT_TOKEN: "" },
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    let output = "";
    child.stdout.on("data", (bytes: Buffer) => (output += bytes.toString()));
    child.stderr.on("data", (bytes: Buffer) => (output += bytes.toString()));
    await expect.poll(() => output, { timeout: 30_000 }).toContain("\n");

    const [, link = ""] =
      /^Talk to the bot in a browser: (http:\/\/localhost:\d+\/preview)\n$/.exec(output) ?? [];
    expect(await (await fetch(link)).text()).toContain("<title>Safe Steps: preview</title>");
    expect((await fetch(`${link}/main.js`)).status).toBe(200);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(output.split("\n")).toHaveLength(2);
  },
);
