import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { fiscalPosition } from "../../planning/calendar/fiscalPosition";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { historyWindow } from "./historyWindow";
import { planTable } from "./planTable";
import { seasonChart } from "./seasonChart";
import { seasonForm } from "./seasonForm";
import { sheetFrame } from "./sheetFrame";
import type { Snapshot } from "./snapshot";

/** History: the months before the plan as they were sold, and the season they show. */
export const historySheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence, months, seasons, engine } = text.history;
  const window = historyWindow(snapshot, decisions);
  const seasonal = window.fullYears > 0;
  return {
    ...sheetFrame("History", snapshot, decisions),
    tab,
    family: "plan",
    title,
    sentence,
    blocks: [
      ...(seasonal ? [seasonForm(text), seasonChart] : []),
      planTable(text, "Plan_Seasons", {
        title: seasons.title,
        note: seasonal ? seasons.note : seasons.even,
        rowKey: "Month",
        totalLabel: text.total,
        rows: Array.from({ length: 12 }, (_, index) => ({
          Month: index + 1,
          Name: text.months[(decisions.firstMonth - 1 + index) % 12] ?? null,
          Quarter: Math.floor(index / 3) + 1,
        })),
        columns: {
          Month: { as: "count" },
          Name: { as: "name" },
          Quarter: { as: "quarter" },
          Index: {
            as: "index",
            formula: seasonal ? "=INDEX(Season_Split,[@Month])" : "=1",
            total: "=AVERAGE(Plan_Seasons[Index])",
          },
          Share: { as: "share", formula: "=[@Index]/SUM(Plan_Seasons[Index])", total: "sum" },
        },
      }),
      planTable(text, "Plan_History", {
        title: months.title,
        note: seasonal ? months.fullYears(window.fullYears) : months.noFullYear,
        rowKey: "Month",
        totalLabel: text.total,
        rows: window.months.map((month) => ({
          Month: month,
          Year: fiscalPosition(month, decisions.firstMonth).year,
        })),
        columns: {
          Month: { as: "month" },
          Year: { as: "year" },
          Sold: {
            as: "money",
            formula: '=SUMIFS(Sales_Amount,Sales_Date,">="&[@Month],Sales_Date,"<"&EDATE([@Month],1))',
            total: "sum",
          },
        },
      }),
      ...(seasonal
        ? [
            {
              block: "engine" as const,
              key: "HistoryEngine",
              title: engine.title,
              note: engine.note,
              spills: [
                {
                  name: "Season_Split",
                  label: engine.Season_Split,
                  as: "index" as const,
                  rows: 12,
                  note: engine.seasonNote,
                  cells: [{ row: 0, formula: "=SEASONINDEX(Plan_History[Sold],12)" }],
                },
              ],
            },
          ]
        : []),
    ],
  };
};
