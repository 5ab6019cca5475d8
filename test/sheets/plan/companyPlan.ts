import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { writePlan } from "../../../src/excel/write/writePlan";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import type { Decisions } from "../../../src/sheets/plan/decisions";
import { openExcel } from "../../support/excel";
import { addPlanFunctions } from "../../support/planFunctions";
import { errorsOn, namedCell, typeNamed } from "../../support/plannedBook";
import { tableCells } from "../../support/tableCells";
import { plan2018 } from "./superstore";
import { addCompany, asOf2018, type Tables } from "./wholeCompany";

/** A plan of a small company, written as the pane does and looked at on 14 February 2018; close it when the test ends. */
export const companyPlan = async (tables: Tables, changed: Partial<Decisions>) => {
  const decisions = { ...plan2018, target: 120_000, ...changed };
  const headers: Readonly<Record<string, Readonly<Record<string, string>>>> = sheetsTextOf(
    decisions.language,
  ).tables;
  const excel = await openExcel();
  addPlanFunctions(excel.host);
  await excel.run(async (context) => {
    addCompany(context, tables);
    await context.sync();
  });
  const snapshot = await excel.run(takeSnapshot);
  await writePlan({ snapshot, decisions });
  const type = (name: string, value: string | number): Promise<void> => typeNamed(excel, { [name]: value });
  await type("Plan_AsOf", asOf2018);
  const column = async (table: string, key: string): Promise<readonly unknown[]> =>
    (await tableCells(excel, table)).column(headers[table]?.[key] ?? key);
  return {
    excel,
    snapshot,
    decisions,
    type,
    /** One cell by its name. */
    named: (name: string): Promise<unknown> => namedCell(excel, name),
    /** A column of a table, from the first row down. */
    column,
    /** A column's values by those of another. */
    byKey: async (table: string, of: string, key = "Key"): Promise<Record<string, unknown>> => {
      const [keys, values] = [await column(table, key), await column(table, of)];
      return Object.fromEntries(keys.map((each, row) => [String(each), values[row]]));
    },
    /** Every cell of a sheet that shows an error. */
    errors: (tab: string): Promise<readonly string[]> => errorsOn(excel, tab),
  };
};
