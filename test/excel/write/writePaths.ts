import { readFileSync } from "node:fs";
import { roleCandidates } from "../../../src/excel/read/roleCandidates";
import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { addSampleCompany } from "../../../src/excel/write/addSampleCompany";
import { enterCells } from "../../../src/excel/write/enterCells";
import { sampleCompanyIn } from "../../../src/excel/write/sampleCompany";
import { cellContents } from "../../../src/excel/write/undo/cellContents";
import type { Decisions } from "../../../src/sheets/plan/decisions";
import { seeReturned, type PickedFile } from "../../../src/excel/share/returned/seeReturned";
import { takeIn } from "../../../src/excel/share/returned/takeIn";
import { runTask } from "../../../src/taskpane/effects/runTask";
import type { Task } from "../../../src/taskpane/state/Task";
import { openExcel, type ExcelSession } from "../../support/excel";
import { addPlanFunctions } from "../../support/planFunctions";
import { bookOf } from "../../support/plannedBook";
import { listFile } from "../share/support/listFile";
import { decisions, directorsWorkbook, salesOf, sell, write } from "./planned";

/** A workbook in which something can be written, and the writing of it as the pane does it. */
export interface WritePath {
  readonly session: ExcelSession;
  readonly act: () => Promise<unknown>;
}

const task = (asked: Task) => (): Promise<unknown> => runTask(asked, () => undefined);

/** Nothing is drawn in these tests; the pane waits for no picture while its window is hidden. */
const hidden = (): void => {
  Object.assign(globalThis, { document: { hidden: true } });
};

/** What formulas answer follows from what stands in the cells; without it a trial takes a fifth of the time. */
const still = ({ run }: ExcelSession): Promise<void> =>
  run(async ({ workbook }) => {
    workbook.application.calculationMode = "Manual";
  });

const twoRegions = salesOf("North", "South");

const withSheets = async (...sheets: Decisions["sheets"][number][]): Promise<ExcelSession> => {
  const session = await directorsWorkbook(twoRegions);
  addPlanFunctions(session.host);
  await write(session, { sheets });
  await session.run(async ({ workbook }) => {
    workbook.names.getItem("Plan_AsOf").getRange().values = [[43_131]];
  });
  await still(session);
  return session;
};

const writing = async (session: ExcelSession, changed: Partial<Decisions>): Promise<WritePath> => {
  hidden();
  const snapshot = await session.run(takeSnapshot);
  return { session, act: task({ is: "write", snapshot, decisions: { ...decisions, ...changed } }) };
};

const written = async (): Promise<ExcelSession> => {
  const session = await directorsWorkbook(twoRegions);
  await still(session);
  await write(session);
  return session;
};

const orders = {
  sheet: "Orders",
  role: "Sales",
  fields: ["Order no", "Amount", "Region"],
  named: [],
  rows: [
    ["A-1", 100, "East"],
    ["A-2", 50, "West"],
  ],
} as const;
const headers = ["Order no", "Amount", "Region"];
const taking = { language: "en", on: 43_200 } as const;
const fileOf = (name: string, ...rows: readonly (readonly (string | number)[])[]): PickedFile => {
  const bytes = listFile("S", [headers, ...rows]);
  return { name, bytes: () => Promise.resolve(bytes) };
};
/** New rows, one said otherwise than the director's, one about which the files differ. */
const returned = [
  fileOf("a.xlsx", ["A-1", 110, "East"], ["A-3", 7, "East"]),
  fileOf("b.xlsx", ["A-3", 8, "East"], ["A-4", 9, "West"]),
];

/** A workbook in which files were taken in, and what more of them say: cells to be typed, rows and lines to be added. */
const takenInBefore = async () => {
  const session = await bookOf(orders);
  await takeIn(await seeReturned(returned), [], taking);
  const seen = await seeReturned([...returned, fileOf("c.xlsx", ["A-5", 1, ""], ["A-6", 2, "North"])]);
  const taken = seen.conflicts.map((cell) => ({ cell, value: cell.says[0].value }));
  return { session, seen, taken };
};

/** Every way in which the add-in changes a workbook. */
export const writePaths: Readonly<Record<string, () => Promise<WritePath>>> = {
  "naming columns": async () => {
    const session = await openExcel({ firstSheet: "Sales" });
    await session.run(async ({ workbook }) => {
      const rows = [["Date", "Amount", "Region"], ...twoRegions.map((row) => [...row])];
      workbook.worksheets.getItem("Sales").getRange(`B3:D${rows.length + 2}`).values = rows;
      workbook.worksheets.getItem("Sales").getRange("B4:B40").numberFormat = [["yyyy-mm-dd"]];
    });
    const findings = (await session.run((context) => roleCandidates(context, "sales"))).slice(0, 1);
    return { session, act: task({ is: "name", findings }) };
  },
  "doing without a list": async () => {
    const session = await written();
    return { session, act: task({ is: "unname", role: "sales" }) };
  },
  "the first plan": async () => {
    const session = await directorsWorkbook(twoRegions);
    await still(session);
    return writing(session, {});
  },
  "a plan written again": async () => {
    const session = await written();
    await sell(session, salesOf("South", "West", "Far"));
    return writing(session, { quarter: 2, weights: "even" });
  },
  "taking a plan back": async () => {
    const session = await written();
    await sell(session, salesOf("South", "West"));
    const { undo } = await write(session, { target: 900_000 });
    if (undo === undefined) throw new Error("Nothing was written.");
    return { session, act: task({ is: "undo", undo }) };
  },
  "taking a first plan back": async () => {
    const session = await directorsWorkbook(twoRegions);
    await still(session);
    const { undo } = await write(session);
    if (undo === undefined) throw new Error("Nothing was written.");
    return { session, act: task({ is: "undo", undo }) };
  },
  "the review": async () => writing(await written(), { sheets: ["Improvements", "Signed"] }),
  "signing with the sheet for it": async () => ({
    session: await withSheets(),
    act: task({ is: "sign", by: "Ada" }),
  }),
  signing: async () => ({ session: await withSheets("Signed"), act: task({ is: "sign", by: "Ada" }) }),
  "closing the quarter": async () => ({ session: await withSheets("Signed"), act: task({ is: "close" }) }),
  "an action from an alert": async () => ({
    session: await withSheets("Cockpit", "Actions"),
    act: task({ is: "open-action", alert: "pace" }),
  }),
  "returned files taken in": async () => {
    hidden();
    const session = await bookOf(orders);
    const seen = await seeReturned(returned);
    return { session, act: task({ is: "take-in", seen, taken: [], language: "en" }) };
  },
  "returned files taken in once more": async () => {
    hidden();
    const { session, seen, taken } = await takenInBefore();
    return { session, act: task({ is: "take-in", seen, taken, language: "en" }) };
  },
  "taking returned files back": async () => {
    const { session, seen, taken } = await takenInBefore();
    const { undo } = await takeIn(seen, taken, taking);
    if (undo === undefined) throw new Error("Nothing was taken in.");
    return { session, act: task({ is: "undo", undo }) };
  },
  "a copy opened beside": async () => {
    hidden();
    const session = await bookOf(orders);
    return { session, act: task({ is: "show-copy", bytes: listFile("Copy", [["A", "B"]]) }) };
  },
  "a formula inserted": async () => {
    const session = await directorsWorkbook(twoRegions);
    await session.run(async ({ workbook }) => workbook.worksheets.getItem("Mine").getRange("F5").select());
    return { session, act: task({ is: "insert", formula: { formula: "=1+1", rows: 1, columns: 1 } }) };
  },
  "cells entered again": async () => {
    const session = await directorsWorkbook(twoRegions);
    const at = (row: number) => ({ row, column: 1 });
    const cells = [4, 6, 7].map((row) => ({
      sheet: "Orders",
      ...at(row),
      content: "=1+1",
      was: { ...at(row), content: 0, value: 0 },
    }));
    const seen = await session.run(async (context) => cellContents(context, cells));
    return {
      session,
      act: () =>
        enterCells(
          cells.map((cell, each) => ({
            ...cell,
            was: { ...cell.was, content: seen[each] ?? "", value: seen[each] ?? "" },
          })),
        ),
    };
  },
  "the sample company": async () => {
    const session = await directorsWorkbook(twoRegions);
    const whole = sampleCompanyIn(JSON.parse(readFileSync("assets/sample-company.en.json", "utf8")));
    const few = whole.sheets.slice(0, 3).map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column) => ({ ...column, values: column.values.slice(0, 5) })),
    }));
    return {
      session,
      act: () => session.run((context) => addSampleCompany(context, { ...whole, sheets: few })),
    };
  },
};

/** Paths whose workbook takes long to write; the long form of the tests walks them. */
export const heavyPaths: ReadonlySet<string> = new Set([
  "doing without a list",
  "a plan written again",
  "signing",
  "taking a plan back",
  "taking a first plan back",
  "the review",
  "signing with the sheet for it",
  "closing the quarter",
  "an action from an alert",
]);
