import { z } from "zod";
import { languages } from "../../../locales/language";
import { languageIn, scriptArguments } from "../headless/scriptArguments";
import { shareText } from "./ShareText";

const options = z.object({ out: z.string(), language: z.enum(languages) });

/** What the command line asks for. */
export interface ShareOptions extends z.infer<typeof options> {
  readonly input: string;
}

/**
 * The options of `npm run share`.
 *
 * @throws PlanRefusal with a sentence that says which option to change
 */
export const shareOptions = (args: readonly string[]): ShareOptions =>
  scriptArguments(args, options, shareText[languageIn(args)].usage);
