import { z } from "zod";
import { languages } from "../../../locales/language";
import { languageIn, scriptArguments } from "../headless/scriptArguments";
import { consolidateText } from "./ConsolidateText";

const conflicts = ["keep", "take"] as const;
const options = z.object({
  returned: z.string().min(1, "a.xlsx b.xlsx"),
  out: z.string(),
  /** What becomes of cells about which files differ from the workbook; where they differ from each other, nothing is taken. */
  conflicts: z.enum(conflicts, conflicts.join(" | ")).default("keep"),
  language: z.enum(languages),
});

/** What the command line asks for. */
export interface ConsolidateOptions extends Omit<z.infer<typeof options>, "returned"> {
  readonly input: string;
  readonly returned: readonly [string, ...string[]];
}

/**
 * The options of `npm run consolidate`.
 *
 * @throws PlanRefusal with a sentence that says which option to change
 */
export const consolidateOptions = (args: readonly string[]): ConsolidateOptions => {
  const { returned, rest, ...others } = scriptArguments(
    args,
    options,
    consolidateText[languageIn(args)].usage,
  );
  return { ...others, returned: [returned, ...rest] };
};
