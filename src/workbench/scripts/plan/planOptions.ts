import { parseArgs } from "node:util";
import { z } from "zod";
import type { Language } from "../../../locales/language";
import { monthRhythms, weightSources } from "../../../sheets/plan/decisions";
import { PlanRefusal } from "./PlanRefusal";
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
  language: z.enum(["en", "zh"]),
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

const names = Object.keys(options.shape);

const parsed = (args: readonly string[], language: Language) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
    });
  } catch (error) {
    throw new PlanRefusal(
      `${planText[language].unknown(String((error as Error).message))}\n${planText[language].usage}`,
    );
  }
};

/** The language asked for, known before anything else so that even a refusal is said in it. */
export const languageIn = (args: readonly string[]): Language =>
  args.some((arg, place) => arg === "--language=zh" || (arg === "zh" && args[place - 1] === "--language"))
    ? "zh"
    : "en";

/**
 * The options of `npm run plan`.
 *
 * @throws PlanRefusal with a sentence that says which option to change
 */
export const planOptions = (args: readonly string[]): PlanOptions => {
  const language = languageIn(args);
  const text = planText[language];
  const { values, positionals } = parsed(args, language);
  const [input] = positionals;
  if (input === undefined) throw new PlanRefusal(`${text.noInput}\n${text.usage}`);
  if (values["out"] === undefined) throw new PlanRefusal(`${text.noOutput}\n${text.usage}`);
  const read = options.safeParse({ language, ...values });
  if (read.success) return { ...read.data, input };
  const [issue] = read.error.issues;
  throw new PlanRefusal(text.wrong(String(issue?.path[0]), issue?.message ?? ""));
};
