import fc from "fast-check";
import { endsWell, exitCommands } from "./exit-commands.ts";
import { ExitModel } from "./exit-model.ts";
import { ExitStage } from "./exit-stage.ts";

/** Tries so many lives of a chat, drawn by a seed: each time it has to be in a state of the decision. */
export async function liveThrough(
  updates: "webhook" | "polling",
  lives: number,
  seed: number,
): Promise<void> {
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
}
