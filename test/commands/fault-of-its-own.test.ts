import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runCommandWith } from "../compiled.ts";

test.each(["site", "poster"])(
  "npm run %s tells a fault of its own with where it comes from",
  async (command) => {
    const folder = mkdtempSync(join(tmpdir(), "safe-steps-fault-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const broken = join(folder, "broken.cjs");
    writeFileSync(
      broken,
      `require("node:util").parseArgs = () => ({}).nothing.more;
     require("node:module").syncBuiltinESMExports();`,
    );
    const environment = { NODE_OPTIONS: `--require ${broken}` };
    const { code, said, complained } = await runCommandWith(command, { cwd: folder, environment });
    expect([code, said]).toEqual([1, ""]);
    expect(complained).toMatch(RegExp(`TypeError: .*\\n(.*\\n)*? +at .*commands/${command}\\.js:`));
  },
);
