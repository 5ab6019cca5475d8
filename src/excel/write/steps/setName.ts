import type { Step } from "../journal/Step";

/**
 * A workbook name made, or pointed elsewhere.
 *
 * @param formula - what it stands for: "=Targets!$B$5"
 * @param before - what it stands for now, said so that it is still right once a sheet has been renamed; undefined for a new name
 */
export const setName = (name: string, formula: string, before: string | undefined): Step => ({
  label: `name ${name}`,
  made: "whole",
  bytes: 400,
  apply: ({ workbook }) => {
    if (before === undefined) workbook.names.add(name, formula);
    else workbook.names.getItem(name).formula = formula;
  },
  revert: ({ workbook }) => {
    const item = workbook.names.getItem(name);
    if (before === undefined) item.delete();
    else item.formula = before;
  },
});
