import type { SheetsText } from "../../../locales/en-US/sheets";
import { fiscalMonths } from "../../../planning/calendar/fiscalMonths";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { footingCheck } from "../../plan/footingCheck";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";
import type { SheetKey } from "../../plan/sheetKeys";

const ofMonth = <const Column extends "Target" | "Sold">(column: Column) =>
  `=SUMIFS(Plan_Months[${column}],Plan_Months[Month],[@Month])` as const;

/** The planned quarter's months: the first day of each. */
export const quarterMonths = ({ year, firstMonth, quarter }: Decisions): readonly number[] =>
  fiscalMonths(year, firstMonth)
    .slice(quarter * 3 - 3, quarter * 3)
    .map(({ from }) => from);

/** Strategy calibration: progress against market change against resources, and what is decided (A36). */
export const calibrationTable = (
  text: SheetsText,
  decisions: Decisions,
  picked: readonly SheetKey[],
): TableBlock => {
  const { title, note, missing } = text.monthly.calibration;
  const booked = <const Column extends "Requested" | "Granted">(column: Column) =>
    picked.includes("Actions")
      ? ({
          as: "money",
          formula: `=SUMIFS(Plan_Battles[${column}],Plan_Battles[Date],">="&[@Month],Plan_Battles[Date],"<"&EDATE([@Month],1))`,
          total: "sum",
        } as const)
      : ({ as: "money", input: true, least: 0, total: "sum" } as const);
  return planTable(text, "Review_Calibration", {
    title,
    note,
    rowKey: "Month",
    totalLabel: text.total,
    rows: quarterMonths(decisions).map((Month) => ({ Month })),
    columns: {
      Month: { as: "month" },
      Target: { as: "money", formula: ofMonth("Target"), total: "sum" },
      Sold: { as: "money", formula: ofMonth("Sold"), total: "sum" },
      Attainment: {
        as: "share",
        formula: '=IF(OR(Plan_AsOf<[@Month],[@Target]<=0),"",[@Sold]/[@Target])',
      },
      Light: {
        as: "light",
        formula: '=IFERROR(INDEX(Plan_Months[Light],MATCH([@Month],Plan_Months[Month],0))&"","")',
        total: footingCheck(text, "SUM(Review_Calibration[Target])", "Quarter_Target"),
      },
      Heard: picked.includes("Market")
        ? {
            as: "count",
            formula:
              '=COUNTIFS(Review_FrontLine[Date],">="&[@Month],Review_FrontLine[Date],"<"&EDATE([@Month],1))',
            total: "sum",
          }
        : { as: "count", input: true, least: 0, total: "sum" },
      Market: { as: "text", input: true },
      Requested: booked("Requested"),
      Granted: booked("Granted"),
      Resources: { as: "text", input: true },
      Decision: { as: "text", input: true },
      Owner: { as: "person", input: true },
      Due: { as: "date", input: true },
      Check: {
        as: "check",
        formula: `=IF(EDATE([@Month],1)>Plan_AsOf+1,IF([@Decision]="","","✓"),IF([@Market]="",${quoted(missing.market)},IF([@Resources]="",${quoted(missing.resources)},IF([@Decision]="",${quoted(missing.decision)},IF([@Owner]="",${quoted(missing.owner)},IF([@Due]="",${quoted(missing.due)},"✓"))))))`,
      },
    },
  });
};
