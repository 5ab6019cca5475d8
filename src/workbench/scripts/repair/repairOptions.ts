import { z } from "zod";
import { languages } from "../../../locales/language";
import { languageIn, scriptArguments } from "../headless/scriptArguments";
import { repairScriptText } from "./RepairScriptText";

const doubtful = ["keep", "mend"] as const;
const options = z.object({
  out: z.string(),
  /** What becomes of cells whose function another add-in may have. */
  doubtful: z.enum(doubtful, doubtful.join(" | ")).default("keep"),
  language: z.enum(languages),
});

/** What the command line asks for. */
export interface RepairOptions extends z.infer<typeof options> {
  readonly input: string;
}

/**
 * The options of `npm run repair`.
 *
 * @throws PlanRefusal with a sentence that says which option to change
 */
export const repairOptions = (args: readonly string[]): RepairOptions =>
  scriptArguments(args, options, repairScriptText[languageIn(args)].usage);
