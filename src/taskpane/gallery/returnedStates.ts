import type { ReturnedCell, ReturnedSeen, Saying } from "../../excel/share/returned/Returned";
import { returnedTextOf } from "../../locales/returnedTextOf";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Language } from "../../locales/language";
import type { Kind } from "../../sheets/blueprint/blueprint";
import { planTab } from "../format/planTab";
import { openedReturned, type ReturnedShown } from "../returned/ReturnedShown";
import { openingState } from "../state/openingState";
import type { PaneState } from "../state/PaneState";
import { exampleDecisions, exampleFinding } from "./exampleSales";

/** The states of the place where returned files are taken in. */
export const returnedStates = (language: Language): Readonly<Record<string, PaneState>> => {
  const chinese = language === "zh";
  const [east, west, ann, bo, note] = chinese
    ? (["华东.xlsx", "华南.xlsx", "林悦", "陈安", "五月新店开业"] as const)
    : (["East.xlsx", "West.xlsx", "Ann Lin", "Bo Chen", "New mall in May"] as const);
  const sheet = planTab("Actions", language);
  const headers = sheetsTextOf(language).tables.Plan_Actions;
  const says = (value: string | number, ...files: readonly [string, ...string[]]): Saying => {
    const [first, ...more] = files.map((file) => ({ file, sheet, cell: "D42" }));
    return { value, from: first ? [first, ...more] : [{ file: files[0], sheet, cell: "D42" }] };
  };
  const cell = (
    row: number,
    column: string,
    as: Kind,
    mine: string | number,
    ...sayings: readonly [Saying, ...Saying[]]
  ): ReturnedCell => ({
    id: `${row} ${column}`,
    table: "Plan_Actions",
    row: `18Q1-A0${row}`,
    column,
    sheet,
    as,
    at: { row: 40 + row, column: 3 },
    mine,
    key: { at: { row: 40 + row, column: 2 }, value: `18Q1-A0${row}` },
    says: sayings,
  });
  const seen: ReturnedSeen = {
    files: [
      { name: east, problem: undefined, rows: 46, listRows: 12, differing: 3 },
      { name: west, problem: undefined, rows: 46, listRows: 0, differing: 2 },
      {
        name: `${chinese ? "笔记" : "Notes"}.docx`,
        problem: "share-not-a-workbook",
        rows: 0,
        listRows: 0,
        differing: 0,
      },
    ],
    agreed: [
      cell(2, headers.Progress, "share", "", says(0.3, east)),
      cell(2, headers.Due, "date", "", says(43_150, east, west)),
      cell(3, headers.Result, "text", "", says(note, east)),
    ],
    conflicts: [
      cell(4, headers.Owner, "person", "", says(ann, east), says(bo, west)),
      cell(5, headers.Progress, "share", 0.2, says(0.5, west)),
    ],
    lost: [
      {
        ...cell(6, headers.Progress, "share", "", says(7, west)),
        says: says(7, west),
        why: "outside",
      },
    ],
    gathered: [
      {
        title: chinese ? "订单" : "Orders",
        columns: (chinese ? ["订单号", "日期", "金额"] : ["Order", "Date", "Amount"]).map((header, at) => ({
          header,
          isDay: at === 1,
          field: undefined,
        })),
        keys: [chinese ? "订单号" : "Order"],
        fresh: [
          {
            id: "1",
            from: { file: east, sheet: "Sheet1", cell: "A17" },
            values: ["SO-2210", 43_121, 1_250],
            otherwise: false,
          },
        ],
        known: 11,
        leftOut: [
          { file: east, missing: [], strange: [chinese ? "备注" : "Remark"], otherUnit: [], keyless: 0 },
        ],
        there: undefined,
      },
    ],
  };
  const at = (view: Partial<ReturnedShown>): PaneState => ({
    ...openingState(language),
    workbook: { kind: "planned", decisions: exampleDecisions(language), finding: exampleFinding(language) },
    view: { ...openedReturned, ...view },
  });
  const undo = { steps: [], after: [], spills: new Set<string>() };
  const {
    tab,
    rows: { tab: rowsTab },
  } = returnedTextOf(language).sheet;
  return {
    returned: at({}),
    "returned, reading": {
      ...at({ progress: { done: 1, of: 3 } }),
      work: { task: { is: "read-returned", files: [] }, run: 1 },
      runs: 1,
    },
    "returned, taking in": {
      ...at({ seen, progress: { done: 1, of: 3 } }),
      work: { task: { is: "take-in", seen, taken: [], language }, run: 1 },
      runs: 1,
    },
    "returned, read": at({ seen, chosen: { [seen.conflicts[0]?.id ?? ""]: 1 } }),
    "returned, nothing new": at({
      seen: {
        files: seen.files.map((file) => ({ ...file, differing: 0 })),
        agreed: [],
        conflicts: [],
        lost: [],
        gathered: [],
      },
    }),
    "returned, taken in": at({
      taken: { typed: 4, listed: 7, gathered: [{ tab: rowsTab, rows: 1 }], tab, undo },
    }),
  };
};
