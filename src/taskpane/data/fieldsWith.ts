import type { SalesField, SalesFinding } from "../../excel/read/finding";

/** Fields with one chosen anew, or left out. A column means one thing: a field that had it before gives it up. */
export const fieldsWith = (
  fields: SalesFinding["fields"],
  field: SalesField,
  column: number | undefined,
): SalesFinding["fields"] => {
  const others = Object.entries(fields).filter(([other, at]) => other !== field && at !== column);
  return Object.fromEntries(column === undefined ? others : [...others, [field, column]]);
};
