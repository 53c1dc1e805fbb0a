import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Problems } from "../../files/problem.ts";
import { yamlReader } from "../../files/yaml-file.ts";
import type { Language } from "../language.ts";

const examplesSchema = z.strictObject({
  cries: z.array(z.string()).min(1),
  suicide: z.array(z.string()).min(1),
  ordinary: z.array(z.string()).min(1),
});

/** What people write in one language: in fear, when they may take their life, and on an ordinary day. */
export type CryExamples = z.infer<typeof examplesSchema>;

const readExamples = yamlReader(examplesSchema);

/** Reads the examples of flows/words/examples/; a new language may have none yet. */
export function readCryExamples(
  root: string,
  languages: readonly Language[],
  problems: Problems,
): CryExamples[] {
  return languages.flatMap((code) => {
    const file = `flows/words/examples/${code}.yaml`;
    if (!existsSync(join(root, file))) return [];
    const examples = problems.collect(() => readExamples(root, file));
    return examples ? [examples.data] : [];
  });
}
