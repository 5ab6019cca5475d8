import { z } from "zod";
import { languages } from "../../../locales/language";
import { languageIn, scriptArguments } from "../headless/scriptArguments";
import { reviewText } from "./ReviewText";

const options = z.object({
  "as-of": z.iso.date("2017-12-31"),
  out: z.string(),
  language: z.enum(languages),
});

/** What the command line asks for; `language` is that of a refusal, the review speaks the plan's own. */
export interface ReviewOptions extends z.infer<typeof options> {
  readonly input: string;
}

/**
 * The options of `npm run review`.
 *
 * @throws PlanRefusal with a sentence that says which option to change
 */
export const reviewOptions = (args: readonly string[]): ReviewOptions =>
  scriptArguments(args, options, reviewText[languageIn(args)].usage);
