import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { wallsConfig } from "./eslint.layers.js";

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
  wallsConfig,
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: ["node:async_hooks", "async_hooks"].map((name) => ({
            name,
            message:
              "In Node 20 whoever uses it once pays for it with each promise from then on: hand it through.",
          })),
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts", "packages/*/test/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["waitFor", "waitUntil"].map((property) => ({
          object: "vi",
          property,
          message: "It gives up after a second. expect.poll waits as long as vitest.config.ts says.",
        })),
      ],
    },
  },
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
);
