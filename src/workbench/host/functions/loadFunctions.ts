import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CustomFunctionsRuntime } from "./CustomFunctionsRuntime";

/** The add-in's built functions: what `functions.json` says, and what `functions.js` associates. */
export function loadFunctions(folder: string): { json: unknown; table: CustomFunctionsRuntime["table"] } {
  const runtime = new CustomFunctionsRuntime();
  const bundle = join(folder, "functions.js");
  const evaluate = globalThis.eval;
  runtime.collect(() => evaluate(`${readFileSync(bundle, "utf8")}\n//# sourceURL=${bundle}`));
  const json: unknown = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8"));
  return { json, table: runtime.table };
}
