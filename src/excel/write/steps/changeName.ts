import type { Step } from "../journal/Step";
import type { NameKept } from "./dropName";

const set = ({ workbook }: Excel.RequestContext, { name, formula, comment }: NameKept): void => {
  const item = workbook.names.getItem(name);
  item.formula = formula;
  item.comment = comment;
};

/** A workbook name that stands for something else, or with another comment. */
export const changeName = (now: NameKept, before: NameKept): Step => ({
  label: `name ${now.name}`,
  made: "parts",
  bytes: 400,
  apply: (context) => set(context, now),
  revert: (context) => set(context, before),
});
