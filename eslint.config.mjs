import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import officeAddins from "eslint-plugin-office-addins";
import react from "eslint-plugin-react";
import tseslint from "typescript-eslint";

/** Who may see whom; every import against an arrow of the architecture is an error. */
const zones = [
  ["planning", ["planning"]],
  ["locales", ["locales"]],
  ["functions", ["functions", "planning"]],
  ["sheets", ["sheets", "planning", "locales"]],
  ["excel", ["excel", "sheets", "planning", "locales"]],
  ["taskpane", ["taskpane", "commands", "excel", "sheets", "planning", "locales", "functions"]],
  ["commands", ["commands", "excel", "sheets", "planning", "locales"]],
].map(([room, sees]) => ({
  target: `./src/${room}`,
  from: "./src",
  except: sees.map((seen) => `./${seen}`),
  message: `src/${room} sees only ${sees.map((seen) => `src/${seen}`).join(", ")}`,
}));

const officeGlobals = Object.fromEntries(
  ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"].map((name) => [
    name,
    "readonly",
  ]),
);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "test-output/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { globals: officeGlobals },
    plugins: { "import-x": importX, "office-addins": officeAddins, react },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()], react: { version: "18" } },
    rules: {
      ...officeAddins.configs.recommended.rules,
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  { files: ["src/taskpane/**/*.tsx"], rules: { "react/jsx-no-literals": "error" } },
  { files: ["src/workbench/**", "test/**"], rules: { "no-console": "off" } },
  { files: ["webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/workbench/**"],
    rules: {
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            {
              target: "./src/workbench/host",
              from: "./src",
              except: ["./workbench"],
              message: "the host sees only Office.js's protocol and the built add-in",
            },
          ],
        },
      ],
    },
  },
);
