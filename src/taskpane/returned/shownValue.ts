import type { CellValue } from "../../excel/read/grid";
import type { PlanCell } from "../../excel/share/returned/Returned";
import type { PaneFormat } from "../format/paneFormat";

/** A cell's value as the plan writes it. */
export const shownValue = ({ as }: PlanCell, value: CellValue, format: PaneFormat): string => {
  if (typeof value !== "number") return String(value);
  switch (as) {
    case "date":
    case "month":
      return format.date(value);
    case "share":
    case "return":
      return format.share(value);
    default:
      return format.amount(value);
  }
};
