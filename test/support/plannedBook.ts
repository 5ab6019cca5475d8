import { takeSnapshot } from "../../src/excel/read/takeSnapshot";
import { writePlan } from "../../src/excel/write/writePlan";
import type { Decisions } from "../../src/sheets/plan/decisions";
import { openExcel, type ExcelSession } from "./excel";
import { addPlanFunctions } from "./planFunctions";

type Value = string | number;

/** The first quarter of 2018, a fourth of 80,000, every month, quarter and week alike. */
export const evenQuarter: Decisions = {
  year: 2018,
  firstMonth: 1,
  quarter: 1,
  target: 80_000,
  currency: "USD",
  unit: 1,
  weights: "even",
  rhythm: "even",
  riskFlags: 0,
  language: "en",
  sheets: [],
  dimensions: [],
};

/** A table of the director's on a sheet of its own; the table is named after the sheet, `Orders_1`. */
export interface BookTable {
  readonly sheet: string;
  /** What the workbook's names begin with: "Sales". */
  readonly role: string;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Whose columns are named; all where absent. */
  readonly named?: readonly string[];
}

/** A workbook of the director's with its tables named as the pane names them, and the functions of ours that a plan calls. */
export const bookOf = async (...tables: readonly [BookTable, ...BookTable[]]): Promise<ExcelSession> => {
  const excel = await openExcel({ firstSheet: tables[0].sheet });
  addPlanFunctions(excel.host);
  await excel.run(async ({ workbook }) => {
    for (const [at, { sheet, role, fields, rows, named = fields }] of tables.entries()) {
      const own = at === 0 ? workbook.worksheets.getItem(sheet) : workbook.worksheets.add(sheet);
      const range = own.getRangeByIndexes(0, 0, rows.length + 1, fields.length);
      range.values = [[...fields], ...rows.map((row) => [...row])];
      own.tables.add(range, true).name = `${sheet}_1`;
      for (const field of named) workbook.names.add(`${role}_${field}`, `=${sheet}_1[${field}]`);
    }
  });
  return excel;
};

/** Writes the plan from what the workbook holds now, as the pane does. */
export const planFrom = async (excel: ExcelSession, changed: Partial<Decisions>): Promise<void> => {
  const snapshot = await excel.run(takeSnapshot);
  await writePlan({ snapshot, decisions: { ...evenQuarter, ...changed } });
};

/** What the cell of a name shows. */
export const namedCell = ({ run }: ExcelSession, name: string): Promise<unknown> =>
  run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

/** Types into the cells of names. */
export const typeNamed = ({ run }: ExcelSession, cells: Readonly<Record<string, Value>>): Promise<void> =>
  run(async ({ workbook }) => {
    for (const [name, value] of Object.entries(cells))
      workbook.names.getItem(name).getRange().values = [[value]];
  });

/** Every cell of a sheet that shows an error, with its formula. */
export const errorsOn = ({ run }: ExcelSession, tab: string): Promise<readonly string[]> =>
  run(async (context) => {
    const used = context.workbook.worksheets.getItem(tab).getUsedRange().load("values,formulas");
    await context.sync();
    return used.values.flatMap((row: readonly unknown[], at) =>
      row.flatMap((value, column) =>
        typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value)
          ? [`${value} ${String(used.formulas[at]?.[column])}`]
          : [],
      ),
    );
  });
