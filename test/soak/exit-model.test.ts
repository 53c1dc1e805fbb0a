import fc from "fast-check";
import { test } from "vitest";
import { seed } from "../seed.ts";
import { endsWell, exitCommands } from "../faults/exit-commands.ts";
import { ExitModel } from "../faults/exit-model.ts";
import { ExitStage } from "../faults/exit-stage.ts";

/** How many lives of a chat are tried, by each way of getting updates. */
const lives = Number(process.env["LIVES"] ?? 100);
/** A life takes seconds on a busy machine, and one that fails is tried again to find its shortest form. */
const limit = 30 * 60_000;

test.each(["webhook", "polling"] as const)(
  "a chat is always in a state of the decision, by %s",
  async (updates) => {
    const stage = await ExitStage.open(updates);
    const life = fc.asyncProperty(
      fc.commands(exitCommands, { maxCommands: 14, size: "max" }),
      async (commands) => {
        await stage.next();
        const model = new ExitModel();
        try {
          await fc.asyncModelRun(() => ({ model, real: stage }), commands);
          await endsWell(model, stage);
        } catch (error) {
          const told = error instanceof Error ? error.message : String(error);
          throw new Error(`${told}\n${stage.describe()}`, { cause: error });
        }
      },
    );
    await fc.assert(life, { numRuns: lives, seed });
  },
  limit,
);
