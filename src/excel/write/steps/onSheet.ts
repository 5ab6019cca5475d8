import type { Step } from "../journal/Step";

/** A step that treats a fresh sheet, which goes as a whole when it is taken back. */
export const onSheet = (sheet: string, what: string, treat: (worksheet: Excel.Worksheet) => void): Step => ({
  label: `${sheet}: ${what}`,
  made: "parts",
  bytes: 4000,
  apply: ({ workbook }) => treat(workbook.worksheets.getItem(sheet)),
});
