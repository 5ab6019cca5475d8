import { CustomFunctionsRuntime } from "../../host/functions/CustomFunctionsRuntime";
import type { Language } from "../../../locales/language";

/** The add-in's functions as they were built: their descriptions in a language, and what they do. */
export interface BuiltFunctions {
  readonly json: unknown;
  readonly table: CustomFunctionsRuntime["table"];
}

const textOf = async (path: string): Promise<string> => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.text();
};

/** Fetches functions.json and functions.js as Excel would, and collects what the latter associates. */
export const builtFunctions = async (language: Language): Promise<BuiltFunctions> => {
  const described = language === "zh" ? "zh-CN/functions.json" : "functions.json";
  const [json, bundle] = await Promise.all([textOf(described), textOf("functions.js")]);
  const runtime = new CustomFunctionsRuntime();
  const evaluate = globalThis.eval;
  runtime.collect(() => evaluate(`${bundle}\n//# sourceURL=functions.js`));
  return { json: JSON.parse(json), table: runtime.table };
};
