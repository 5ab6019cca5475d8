import { parseArgs } from "node:util";
import type { z } from "zod";
import type { Language } from "../../../locales/language";
import { PlanRefusal } from "../plan/PlanRefusal";
import { planText } from "../plan/PlanText";

/** The language asked for, known before anything else so that even a refusal is said in it. */
export const languageIn = (args: readonly string[]): Language =>
  args.some((arg, place) => arg === "--language=zh" || (arg === "zh" && args[place - 1] === "--language"))
    ? "zh"
    : "en";

/**
 * What a command line asks for: one workbook, options as `shape` wants them, and whatever more stands there as files (`rest`).
 *
 * @param usage - shown where the command is not understood
 * @throws PlanRefusal with a sentence that says which option to change
 */
export const scriptArguments = <Shape extends z.ZodObject>(
  args: readonly string[],
  shape: Shape,
  usage: string,
): z.infer<Shape> & { readonly input: string; readonly rest: readonly string[] } => {
  const language = languageIn(args);
  const text = planText[language];
  const { values, positionals } = parsed(args, Object.keys(shape.shape), (message) =>
    [text.unknown(message), usage].join("\n"),
  );
  const [input, ...rest] = positionals;
  if (input === undefined) throw new PlanRefusal(`${text.noInput}\n${usage}`);
  if (values["out"] === undefined) throw new PlanRefusal(`${text.noOutput}\n${usage}`);
  const read = shape.safeParse({ language, ...values });
  if (read.success) return { ...read.data, input, rest };
  const [issue] = read.error.issues;
  throw new PlanRefusal(text.wrong(String(issue?.path[0]), issue?.message ?? ""));
};

const parsed = (args: readonly string[], names: readonly string[], refused: (message: string) => string) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
    });
  } catch (error) {
    throw new PlanRefusal(refused(String((error as Error).message)));
  }
};
