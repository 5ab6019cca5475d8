import type { SalesFinding } from "../../excel/read/finding";
import type { Language } from "../../locales/language";
import { exampleFinding } from "./exampleSales";

/** What a month's sheet or column is called. */
const monthSheet = (language: Language, month: number): string =>
  language === "zh" ? `${month}月` : `2026-${String(month).padStart(2, "0")}`;

/** Tables with something to be said of them: doubtful cells, a unit, twin sheets, months side by side. */
export const exampleRemarks = (
  language: Language,
): Readonly<Record<"doubtful" | "alike" | "wide" | "scaled", SalesFinding>> => {
  const finding = exampleFinding(language);
  const b = (row: number) => `${finding.sheet}!B${row}`;
  const c = (row: number) => `${finding.sheet}!C${row}`;
  const doubts: SalesFinding["doubts"] = [
    { kind: "date-as-text", field: "date", count: 12, cell: b(17), cells: [b(17), `${b(30)}:B39`, b(77)] },
    { kind: "amount-unreadable", field: "amount", count: 1, cell: c(208), cells: [c(208)] },
    { kind: "total-row", field: "date", count: 1, cell: b(9999), cells: [b(9999)] },
  ];
  const alikeFinding: SalesFinding = {
    ...finding,
    remarks: [
      { kind: "alike", sheets: Array.from({ length: 12 }, (_, month) => monthSheet(language, month + 1)) },
    ],
  };
  const wideFinding: SalesFinding = {
    ...finding,
    fields: {},
    rows: 0,
    total: undefined,
    remarks: [
      {
        kind: "wide",
        across: "months",
        headers: Array.from({ length: 12 }, (_, month) => monthSheet(language, month + 1)),
        cell: `${finding.sheet}!B4:M4`,
      },
    ],
  };
  const scaledFinding: SalesFinding = {
    ...finding,
    remarks: [
      {
        kind: "scaled",
        unit: language === "zh" ? "万" : "k",
        factor: language === "zh" ? 1e4 : 1e3,
        cell: c(4),
      },
      { kind: "hidden-rows", count: 12, cell: b(40) },
    ],
  };
  return { doubtful: { ...finding, doubts }, alike: alikeFinding, wide: wideFinding, scaled: scaledFinding };
};
