import type { SalesFinding } from "../../excel/read/finding";

/** What still keeps a table from being planned from; undefined when nothing does. */
export const dataGap = (finding: SalesFinding): "missingDate" | "missingAmount" | "noRows" | undefined => {
  if (finding.fields.date === undefined) return "missingDate";
  if (finding.fields.amount === undefined) return "missingAmount";
  return finding.rows === 0 ? "noRows" : undefined;
};
