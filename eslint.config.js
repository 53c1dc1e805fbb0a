import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The rooms of src/, from the one that knows all to those that know nobody. An import may only point down. */
const rooms = [
  "main",
  "preview-door",
  "previewed-app",
  "server",
  "bot",
  "store",
  "content",
  "places",
  "files",
];
const mayImport = {
  server: ["content"],
  bot: ["content", "places", "store"],
  store: [],
  content: ["places", "files"],
  places: ["files"],
  files: [],
};

const noPackages = {
  regex: "(^|/)packages/|^(telegram-fake|safe-steps-preview)($|/)",
  message: "src/ does without packages/, but for src/preview-door.ts.",
};

const restrict = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

/** The packages know nothing of the bot; what they need of it is handed in. */
const packages = [
  { files: ["src/*.ts"], rules: restrict(noPackages) },
  {
    files: ["packages/telegram-fake/src/**/*.ts"],
    rules: restrict({
      regex: "/src/|^(safe-steps-preview|grammy|@grammyjs)($|/)",
      message: "telegram-fake knows nothing of the bot, nor of what it is written with.",
    }),
  },
  {
    files: ["packages/preview/src/**/*.ts"],
    rules: restrict({
      regex: "/src/|^(grammy|@grammyjs)($|/)",
      message: "The preview knows telegram-fake by its name, and of the bot what it is handed.",
    }),
  },
];

const layers = Object.entries(mayImport).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(?:\\.\\./)+(${rooms.filter((other) => other !== room && !allowed.includes(other)).join("|")})[/.]`,
            message: `src/${room}/ may import only from: ${[...allowed, "itself"].join(", ")}.`,
          },
          noPackages,
          ...(room === "bot"
            ? []
            : [
                {
                  regex: "^(grammy|@grammyjs/)",
                  message: "grammY lives in src/bot/ and nowhere else.",
                },
              ]),
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(["**/dist/", "coverage/", "data/", "scripts/places/node_modules/"]),
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
    },
  },
  ...packages,
  ...layers,
  {
    files: ["test/**/*.ts"],
    ignores: ["test/telegram.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "telegram-fake",
              importNames: ["startStrictTelegram"],
              message: "startTelegram of test/telegram.ts checks this bot's promises too.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["packages/preview/src/page/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^(?!\\./)", message: "The page goes to a browser: it imports only from itself." },
          ],
        },
      ],
    },
  },
);
