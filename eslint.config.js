import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The rooms of src/, from the one that knows all to those that know nobody. An import may only point down. */
const rooms = ["main", "preview-app", "server", "bot", "preview", "store", "content", "places", "files"];
const mayImport = {
  server: ["content"],
  bot: ["content", "places", "store"],
  preview: [],
  store: [],
  content: ["places", "files"],
  places: ["files"],
  files: [],
};

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
  globalIgnores(["dist/", "coverage/", "data/", "scripts/places/node_modules/"]),
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
  ...layers,
  {
    files: ["src/preview/page/**/*.ts"],
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
