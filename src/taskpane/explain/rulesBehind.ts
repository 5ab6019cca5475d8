import type { Explanation } from "../../excel/read/explain/Explanation";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Language } from "../../locales/language";
import { ruleDefaults, type RuleName } from "../../sheets/plan/ruleDefaults";
import type { Guides } from "../guide/GuideShown";
import { entryNamed } from "../guide/soughtFunctions";

/** A rule that a number follows: one of the method's numbers, or what a function does. */
export type RuleBehind =
  | {
      readonly is: "number";
      readonly name: string;
      readonly rule: string;
      /** As its cell shows it. */
      readonly used: string;
      /** What the method says. */
      readonly method: string;
      /** Undefined where the number is ours. */
      readonly item: string | undefined;
      readonly cell: string;
    }
  | {
      readonly is: "function";
      readonly name: string;
      readonly rule: string;
      readonly items: readonly string[];
    };

const isRule = (name: string): name is RuleName => name in ruleDefaults;

/** Every rule behind a cell, in the reader's language: its own number, those its formula names, and its functions' rules. */
export const rulesBehind = (
  { meaning, cell, text, inputs, calls }: Explanation,
  language: Language,
  guides: Guides | undefined,
): readonly RuleBehind[] => {
  const { of } = sheetsTextOf(language).rules;
  const numbers = [
    ...(meaning.is === "rule" ? [{ said: meaning.name, text, cell }] : []),
    ...inputs.filter(({ kind }) => kind === "rule"),
  ].flatMap(({ said, text: used = "", cell: at }): RuleBehind[] => {
    if (!isRule(said)) return [];
    const { source } = ruleDefaults[said];
    const item = source === "ours" ? undefined : source;
    return [{ is: "number", name: said, ...of[said], used, item, cell: at }];
  });
  const functions = calls.flatMap((call): RuleBehind[] => {
    const entry = guides && entryNamed(guides[language], call);
    if (!entry) return [];
    const { name, rule, description, items } = entry;
    return [{ is: "function", name, rule: rule === "" ? description : rule, items }];
  });
  return [...numbers, ...functions];
};
