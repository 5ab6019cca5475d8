import type { SheetsText } from "../../locales/en-US/sheets";
import { quoted } from "./quoted";

/** A formula that shows ✓ when two sums agree to a thousandth of the plan's smallest amount, and by how much they do not. */
export const footingCheck = <const Parts extends string, const Whole extends string>(
  { check }: SheetsText,
  parts: Parts,
  whole: Whole,
) =>
  `=IF(ROUND((${parts}-${whole})/Plan_Unit,3)=0,${quoted(check.adds)},${quoted(check.differs)}&TEXT(${parts}-${whole},"#,##0.00"))` as const;
