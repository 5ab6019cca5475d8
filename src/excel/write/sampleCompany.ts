import { z } from "zod";
import { SampleProblem } from "./SampleProblem";

const column = z.object({
  header: z.string().min(1),
  as: z.enum(["text", "date", "count", "money", "share"]),
  /** Where there are words, the values are their places. */
  words: z.array(z.string()).optional(),
  values: z.array(z.number().nullable()),
});

const company = z.object({
  currency: z.string(),
  sheets: z.array(z.object({ name: z.string(), table: z.string(), columns: z.array(column).min(1) })).min(1),
});

/** An invented company's sheets, a table each, column by column; dates are Excel serials. */
export type SampleCompany = z.infer<typeof company>;

/** The sample company as its file says it. Throws `SampleProblem` for any other file. */
export const sampleCompanyIn = (file: unknown): SampleCompany => {
  const read = company.safeParse(file);
  if (!read.success) throw new SampleProblem("The sample company's file is not readable");
  return read.data;
};
