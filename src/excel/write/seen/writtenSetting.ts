import { z } from "zod";

/** The workbook's setting that keeps what we wrote, sheet by sheet. */
export const writtenSetting = "Quarterdeck.Written";

/** The marks of each sheet as it was last written, by its key; none where somebody else has been at them. */
export type WrittenSeen = Readonly<Record<string, string>>;

const shape = z.record(z.string(), z.string());

/** @param value - whatever the setting holds */
export const writtenIn = (value: unknown): WrittenSeen => {
  const read = shape.safeParse(value);
  return read.success ? read.data : {};
};
