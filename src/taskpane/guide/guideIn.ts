import { z } from "zod";
import type { Guide } from "../../functions/metadata/Guide";
import { GuideProblem } from "./GuideProblem";

const entry = z.object({
  name: z.string(),
  description: z.string(),
  syntax: z.string(),
  parameters: z.array(z.object({ name: z.string(), description: z.string(), optional: z.boolean() })),
  returns: z.string(),
  examples: z.array(z.object({ formula: z.string(), answer: z.array(z.array(z.string())) })),
  rule: z.string(),
  items: z.array(z.string()),
  edges: z.array(z.string()),
});

const guide: z.ZodType<Guide> = z.object({
  families: z.array(z.object({ title: z.string(), functions: z.array(entry) })),
});

/** The guide as guide.json says it. Throws `GuideProblem` for any other file. */
export const guideIn = (file: unknown): Guide => {
  const read = guide.safeParse(file);
  if (!read.success) throw new GuideProblem("The guide's file is not readable");
  return read.data;
};
