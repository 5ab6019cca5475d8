import { z } from "zod";
import { languages } from "../../../locales/language";
import { monthRhythms, weightSources } from "../../../sheets/plan/decisions";
import { languageIn, scriptArguments } from "../headless/scriptArguments";
import { planText } from "./PlanText";

const whole = (least: number, most: number) =>
  z.coerce
    .number(`${least}–${most}`)
    .int(`${least}–${most}`)
    .min(least, `${least}–${most}`)
    .max(most, `${least}–${most}`);

const choice = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices, choices.join(" | "));

const options = z.object({
  year: whole(1901, 9000),
  quarter: whole(1, 4),
  target: z.coerce.number("> 0").positive("> 0"),
  out: z.string(),
  language: z.enum(languages),
  "first-month": whole(1, 12).default(1),
  currency: z.string().min(1, "USD, ¥, €").optional(),
  unit: z.coerce.number("0.01 | 1 | 1000").positive("0.01 | 1 | 1000").default(1),
  weights: choice(weightSources).optional(),
  rhythm: choice(monthRhythms).optional(),
  "risk-flags": whole(0, 3).default(0),
  "as-of": z.iso.date("2018-02-14").optional(),
});

/** What the command line asks for; `weights` and `rhythm` are chosen from the rows when it does not say. */
export interface PlanOptions extends z.infer<typeof options> {
  readonly input: string;
}

/**
 * The options of `npm run plan`.
 *
 * @throws PlanRefusal with a sentence that says which option to change
 */
export const planOptions = (args: readonly string[]): PlanOptions =>
  scriptArguments(args, options, planText[languageIn(args)].usage);
