import { z } from "zod";
import { RichError } from "./RichError";

/** Checks an argument that came over the wire; anything else than the schema is Excel's InvalidArgument. */
export function asShape<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (!read.success) throw new RichError("InvalidArgument");
  return read.data;
}

const Text = z.string();
const Flag = z.boolean();
const Amount = z.number();
const Whole = z.number().int();
const Count = Whole.nonnegative();
const Key = z.union([z.string(), Count]);

export const asText = (value: unknown): string => asShape(Text, value);
export const asFlag = (value: unknown): boolean => asShape(Flag, value);
export const asNumber = (value: unknown): number => asShape(Amount, value);
export const asWhole = (value: unknown): number => asShape(Whole, value);
/** A position or a number of things: 0, 1, 2 … */
export const asCount = (value: unknown): number => asShape(Count, value);
export const asKey = (value: unknown): string | number => asShape(Key, value);

/** One of Office.js's enumeration values. */
export const asChoice = <const T extends string>(choices: readonly T[], value: unknown): T => {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new RichError("InvalidArgument");
  return choice;
};

/** Omitted optional arguments arrive as null. */
export const given = <T>(read: (value: unknown) => T, value: unknown): T | undefined =>
  value === null || value === undefined ? undefined : read(value);
