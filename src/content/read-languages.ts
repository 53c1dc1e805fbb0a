import { z } from "zod";
import { yamlReader } from "../files/yaml-file.ts";
import { Languages } from "./language.ts";
import { smallWords } from "./words/small-words.ts";

const languageSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .brand<"Language">(),
  name: z.string().min(1),
  spoken: z.boolean().default(false),
  writtenBy: z.string().min(1),
  reviewed: z.strictObject({ by: z.string().min(1), on: z.iso.date() }).optional(),
  smallWords: z
    .string()
    .refine(
      (name) => smallWords.has(name),
      `there is no such list; there are ${[...smallWords.keys()].join(", ")}`,
    )
    .optional(),
});

const readLanguagesFile = yamlReader(
  z
    .tuple([languageSchema], languageSchema)
    .refine(
      (all) => new Set(all.map(({ code }) => code)).size === all.length,
      "a language stands here twice",
    ),
);

/**
 * Reads flows/languages.yaml below `root`.
 * @throws ContentError where it cannot be read, or names a language twice
 */
export function readLanguages(root: string): Languages {
  return new Languages(readLanguagesFile(root, "flows/languages.yaml").data);
}
