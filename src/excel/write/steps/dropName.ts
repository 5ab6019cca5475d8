import type { Step } from "../journal/Step";
import type { NameSeen } from "../seen/WorkbookSeen";

/** A workbook name that goes. */
export const dropName = ({ name, formula, comment }: NameSeen): Step => ({
  label: `name ${name}`,
  made: "whole",
  bytes: 400,
  apply: ({ workbook }) => workbook.names.getItem(name).delete(),
  revert: ({ workbook }) => {
    workbook.names.add(name, formula, comment);
  },
});
