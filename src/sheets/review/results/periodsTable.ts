import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";

/** First and last days of what is compared, each as a formula says it. */
interface Span {
  readonly from: string;
  readonly to: string;
}

const quarter: Span = { from: "Quarter_Start", to: "Results_Until" };
const next = "Results_Until+1";
/** In the order of their names in the text. */
const spans: readonly (readonly [now: Span, then: Span])[] = [
  [quarter, { from: "Results_ThenFrom", to: "Results_ThenUntil" }],
  [
    quarter,
    {
      from: "EDATE(Quarter_Start,-3)",
      to: "IF(Results_Until>=Quarter_End,Quarter_Start-1,MIN(Quarter_Start-1,EDATE(Quarter_Start,-3)+Results_Until-Quarter_Start))",
    },
  ],
  [
    { from: "Plan_Start", to: "Results_Until" },
    { from: "EDATE(Plan_Start,-12)", to: "Results_ThenUntil" },
  ],
  [
    { from: `EDATE(${next},-12)`, to: "Results_Until" },
    { from: `EDATE(${next},-24)`, to: `EDATE(${next},-12)-1` },
  ],
];

const sold = <const From extends string, const To extends string>(from: From, to: To) =>
  `=SUMIFS(Sales_Amount,Sales_Date,">="&[@${from}],Sales_Date,"<"&[@${to}]+1)` as const;

/** The company against its own past: the same days of last year, the quarter before, the year so far, twelve months (B41). */
export const periodsTable = (text: SheetsText): TableBlock => {
  const { title, note, rows, none, late } = text.results.periods;
  return planTable(text, "Review_Periods", {
    title,
    note,
    rowKey: "Period",
    rows: spans.map(([now, then], at) => ({
      Period: rows[at] ?? null,
      NowFrom: { formula: `=${now.from}` },
      NowTo: { formula: `=${now.to}` },
      ThenFrom: { formula: `=${then.from}` },
      ThenTo: { formula: `=${then.to}` },
    })),
    columns: {
      Period: { as: "name" },
      Now: { as: "money", formula: sold("NowFrom", "NowTo") },
      Then: { as: "money", formula: sold("ThenFrom", "ThenTo") },
      Change: { as: "money", formula: "=[@Now]-[@Then]" },
      Growth: { as: "share", formula: '=IF([@Then]<=0,"",[@Now]/[@Then]-1)' },
      NowFrom: { as: "date" },
      NowTo: { as: "date" },
      ThenFrom: { as: "date" },
      ThenTo: { as: "date" },
      Says: {
        as: "text",
        formula: `=IF([@Then]<=0,${quoted(none)},IF(MIN(Sales_Date)>EDATE([@ThenFrom],1),${quoted(late)}&TEXT(MIN(Sales_Date),"yyyy-mm-dd"),""))`,
      },
    },
  });
};
