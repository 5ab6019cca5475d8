import type { Step } from "../journal/Step";
import type { NameKept } from "./dropName";

/** A workbook name that comes. */
export const addName = ({ name, formula, comment }: NameKept): Step => ({
  label: `name ${name}`,
  made: "whole",
  bytes: 400,
  apply: ({ workbook }) => {
    workbook.names.add(name, formula, comment);
  },
  revert: ({ workbook }) => workbook.names.getItem(name).delete(),
});
