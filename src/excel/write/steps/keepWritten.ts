import type { Step } from "../journal/Step";
import { writtenSetting, type WrittenSeen } from "../seen/writtenSetting";

/** Keeps in the workbook what we wrote, so that the next version of ours knows it from what was typed since. */
export const keepWritten = (before: WrittenSeen | undefined, after: WrittenSeen): Step => ({
  label: "what was written kept",
  made: "whole",
  bytes: JSON.stringify(after).length,
  apply: ({ workbook }) => {
    workbook.settings.add(writtenSetting, after);
  },
  revert: ({ workbook }) => {
    if (before === undefined) workbook.settings.getItem(writtenSetting).delete();
    else workbook.settings.add(writtenSetting, before);
  },
});
