import { z } from "zod";
import type { Whose } from "../../../excel/share/part/Whose";
import { languages, type Language } from "../../../locales/language";
import { languageIn, scriptArguments } from "../headless/scriptArguments";
import { PlanRefusal } from "../plan/PlanRefusal";
import { shareText } from "./ShareText";

const options = z.object({
  out: z.string(),
  region: z.string().min(1, "a region's name").optional(),
  seller: z.string().min(1, "a seller's name").optional(),
  language: z.enum(languages),
});

/** What the command line asks for. */
export interface ShareOptions {
  readonly input: string;
  readonly out: string;
  readonly language: Language;
  /** For whom; undefined for the whole workbook. */
  readonly whose: Whose | undefined;
}

/**
 * The options of `npm run share`.
 *
 * @throws PlanRefusal with a sentence that says which option to change
 */
export const shareOptions = (args: readonly string[]): ShareOptions => {
  const text = shareText[languageIn(args)];
  const { input, out, language, region, seller } = scriptArguments(args, options, text.usage);
  if (region !== undefined && seller !== undefined) throw new PlanRefusal(text.both);
  const whose: Whose | undefined =
    region !== undefined
      ? { by: "region", name: region }
      : seller !== undefined
        ? { by: "seller", name: seller }
        : undefined;
  return { input, out, language, whose };
};
