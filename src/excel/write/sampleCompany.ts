import { z } from "zod";
import { languages } from "../../locales/language";
import { SampleProblem } from "./SampleProblem";

const column = z
  .strictObject({
    header: z.string().min(1),
    as: z.enum(["text", "date", "month", "moment", "count", "decimal", "money", "share"]),
    /** Where there are words, the values are their places. */
    words: z.array(z.string()).optional(),
    values: z.array(z.number().nullable()),
  })
  .refine(({ words, values }) => !words || values.every((place) => place === null || place in words));

const sheet = z
  .strictObject({ name: z.string().min(1), table: z.string().min(1), columns: z.array(column).min(1) })
  .refine(({ columns }) => new Set(columns.map(({ values }) => values.length)).size === 1);

const company = z.strictObject({
  language: z.enum(languages),
  currency: z.string(),
  firstYear: z.int(),
  years: z.int(),
  sheets: z.array(sheet).min(1),
});

/** An invented company's sheets, a table each, column by column; dates are Excel serials, moments have their hour. */
export type SampleCompany = z.infer<typeof company>;

/** The sample company as its file says it. Throws `SampleProblem` for any other file. */
export const sampleCompanyIn = (file: unknown): SampleCompany => {
  const read = company.safeParse(file);
  if (!read.success) throw new SampleProblem("The sample company's file is not readable");
  return read.data;
};
