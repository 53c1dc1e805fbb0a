import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { regions } from "../places/place.ts";
import type { Languages } from "./language.ts";
import type { Problems } from "../files/problem.ts";
import type { ButtonTarget } from "./button.ts";
import { declaredAs, declaredButton } from "./declared-button.ts";
import { noteAnswers, type AskedInSelfCheck, type NoteQuestion, type Screen } from "./screen.ts";
import { menu, screenId, type ScreenId } from "./screen-ids.ts";
import { yamlReader } from "../files/yaml-file.ts";

/** The files in flows/ that hold facts and not screens. */
const factFiles = new Set(["contacts.yaml", "facts.yaml", "languages.yaml", "places.yaml"]);

const row = z.union(
  [
    z.array(declaredButton).min(1),
    z.strictObject({ languages: z.literal("all") }),
    z.strictObject({ readers: z.literal("all") }),
  ],
  {
    error: `a row is a list of buttons, each ${declaredAs}; or { languages: all } or { readers: all }`,
  },
);

const questionId = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, "a question's id is lower-case words joined by hyphens");
const questions = <T extends z.ZodType>(question: T) => z.array(question).min(1, "ask at least one question");

const checkQuestion = z.union(
  [
    questionId.transform((id): AskedInSelfCheck => ({ id, grave: "no" })),
    z
      .strictObject({ asks: questionId, grave: z.union([z.literal(true), z.literal("most")]) })
      .transform(({ asks, grave }): AskedInSelfCheck => ({
        id: asks,
        grave: grave === "most" ? "most" : "yes",
      })),
  ],
  {
    error:
      "a question's id is lower-case words joined by hyphens; a grave one is written { asks: …, grave: true } or { asks: …, grave: most }",
  },
);

const noteQuestion = z.union([
  questionId.transform((id): NoteQuestion => ({ id, takes: "text" })),
  z
    .strictObject({ asks: questionId, takes: z.enum(noteAnswers) })
    .transform(({ asks, takes }): NoteQuestion => ({ id: asks, takes })),
]);

const common = {
  icon: z.string().optional(),
  region: z.enum(regions).optional(),
  draft: z.boolean().default(false),
  inSight: z.boolean().default(false),
  bare: z.boolean().default(false),
  picture: z
    .union([z.array(screenId).min(1), z.enum(["numbers", "cards", "code"])], {
      error: "write a picture as the screens whose texts it says, as numbers, as cards or as a code",
    })
    .optional(),
  chatOnly: z.boolean().default(false),
  rows: z.array(row).default([]),
};

const screenSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("screen").default("screen"), ...common }),
    z.strictObject({
      kind: z.literal("check"),
      ...common,
      questions: questions(checkQuestion),
      end: z.array(z.array(declaredButton).min(1)).default([]),
    }),
    z.strictObject({ kind: z.literal("note"), ...common, questions: questions(noteQuestion) }),
    z.strictObject({ kind: z.literal("card"), ...common }),
  ],
  { error: "a screen is of the kind check, note or card; leave kind out for a page to read" },
);

const readFlowFile = yamlReader(z.strictObject({ screens: z.record(screenId, screenSchema) }));

/** The screens of the flow files, in the order of the files' names. */
export interface Flows {
  readonly screens: ReadonlyMap<ScreenId, Screen>;
  /** Not where a file cannot be read: a screen that is lacking then says nothing. */
  readonly areWhole: boolean;
}

/** Reads every flow file of flows/, as many as can be read: what is wrong with the others is added to `problems`. */
export function readFlows(root: string, languages: Languages, problems: Problems): Flows {
  const names = readdirSync(join(root, "flows")).filter(
    (name) => name.endsWith(".yaml") && !factFiles.has(name),
  );
  const files = names.sort().map((name) => problems.collect(() => readFlow(root, name, languages, problems)));
  const screens = files.flatMap((file) => file ?? []);
  return {
    screens: new Map(screens.map((screen) => [screen.id, screen])),
    areWhole: !files.includes(undefined),
  };
}

function readFlow(root: string, name: string, languages: Languages, problems: Problems): Screen[] {
  const file = readFlowFile(root, `flows/${name}`);
  return Object.entries(file.data.screens).map(([key, flow]) => {
    const id = key as ScreenId;
    const where = file.where("screens", key);
    const topic = id.split(".")[0] ?? id;
    // So a screen stands in one file only, and YAML itself refuses a key that stands in it twice.
    if (`${topic}.yaml` !== name) {
      problems.add({
        where,
        what: `the screen ${id} stands in ${name}`,
        mend: `move it to flows/${topic}.yaml.`,
      });
    }
    const rows = flow.rows.flatMap((row) => (Array.isArray(row) ? [row] : languageRows(row, languages)));
    const { icon, region, draft, inSight, bare, picture, chatOnly } = flow;
    return {
      id,
      parent: parentOf(id),
      icon,
      region,
      draft,
      inSight,
      bare,
      picture,
      chatOnly,
      rows,
      flow,
      where,
    };
  });
}

function parentOf(id: ScreenId): ScreenId | undefined {
  if (id === menu) return undefined;
  const end = id.lastIndexOf(".");
  return end < 0 ? menu : (id.slice(0, end) as ScreenId);
}

/**
 * A button for each language, by its own name: that which the bot speaks, or that of whoever something is shared with. They are one
 * row, which is put into as many as its labels need.
 */
function languageRows(row: object, languages: Languages): ButtonTarget[][] {
  const kind = "readers" in row ? "reader" : "language";
  const byName = [...languages.all].sort((one, other) => one.name.localeCompare(other.name, "en"));
  return [byName.map(({ code }): ButtonTarget => ({ kind, language: code }))];
}
