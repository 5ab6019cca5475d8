import type { Step } from "../journal/Step";
import type { NameSeen } from "../seen/WorkbookSeen";

/** What a workbook name stands for, and what is kept with it. */
export type NameKept = Pick<NameSeen, "name" | "formula" | "comment">;

/** A workbook name that goes. */
export const dropName = ({ name, formula, comment }: NameKept): Step => ({
  label: `name ${name}`,
  made: "whole",
  bytes: 400,
  apply: ({ workbook }) => workbook.names.getItem(name).delete(),
  revert: ({ workbook }) => {
    workbook.names.add(name, formula, comment);
  },
});
