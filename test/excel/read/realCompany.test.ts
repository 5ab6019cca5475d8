import { readFileSync } from "node:fs";
import type { RoleFinding } from "../../../src/excel/read/finding";
import { findTables } from "../../../src/excel/read/findTables";
import { nameRole } from "../../../src/excel/read/nameRole";
import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { workbookState } from "../../../src/excel/read/workbookState";
import type { ExcelSession } from "../../support/excel";
import { openExcel } from "../../support/excel";
import { answers } from "../../support/namedCells";
import { describeShared, sharedFile } from "../../support/shared";
import { csvRows, putRows, typedRows } from "../../support/workbooks";

/** The first rows of a real file, under its header. */
const topOf = (file: string, rows = 300) =>
  readFileSync(sharedFile("data", file), "utf8")
    .split("\n")
    .slice(0, rows + 1)
    .join("\n");

/** The cells of one of its columns, as they are written. */
const columnOf = (file: string, header: string) => {
  const [headers = [], ...rows] = csvRows(topOf(file)).filter((row) => row.length > 1);
  return rows.map((row) => row[headers.indexOf(header)] ?? "");
};

const sumOf = (file: string, header: string) =>
  columnOf(file, header).reduce((sum, cell) => sum + Number(cell), 0);

const files = {
  orders: "rfm_orders.csv",
  accounts: "crm_accounts.csv",
  products: "crm_products.csv",
  teams: "crm_sales_teams.csv",
  deals: "crm_pipeline_central_east.csv",
  invoices: "receivables_two_thirds.csv",
  promotions: "oracle_sh_promotions.csv",
  quotas: "adventureworks_SalesPersonQuotaHistory.csv",
} as const;

describeShared("a company's real tables in one workbook", ["data", "crm_pipeline_central_east.csv"], () => {
  let excel: ExcelSession;
  beforeAll(async () => {
    excel = await openExcel();
  });
  afterAll(() => excel.close());

  it("are found as what they are, named, and read back", async () => {
    await excel.run(async (context) => {
      for (const [sheet, file] of Object.entries(files))
        await putRows(context, sheet, typedRows(topOf(file)));
      const tables = Object.values<readonly RoleFinding[]>(await findTables(context));
      expect(tables.flatMap(([finding]) => (finding ? [[finding.role, finding.sheet]] : []))).toEqual([
        ["sales", "orders"],
        ["customers", "accounts"],
        ["products", "products"],
        ["team", "teams"],
        ["pipeline", "deals"],
        ["channels", "promotions"],
        ["receivables", "invoices"],
        ["lastPlan", "quotas"],
      ]);
      await nameRole(context, ...tables.flatMap(([finding]) => (finding ? [finding] : [])));

      const { kind, roles } = await workbookState(context);
      expect(kind).toBe("sales-named");
      expect(roles?.named).toHaveLength(7);

      const { lists, names } = await takeSnapshot(context);
      expect(names).toEqual(expect.arrayContaining(["Customers_Name", "Pipeline_Stage", "LastPlan_Target"]));
      expect(lists["Pipeline_Stage"]).toEqual([...new Set(columnOf(files.deals, "deal_stage"))]);
      expect(lists["Team_Manager"]).toEqual([...new Set(columnOf(files.teams, "manager"))]);
      expect(lists["Customers_Name"]).toEqual(columnOf(files.accounts, "account"));

      const expected: readonly [formula: string, answer: number][] = [
        ["=SUM(Sales_Amount)", sumOf(files.orders, "revenue")],
        ["=ROWS(Customers_Name)", columnOf(files.accounts, "account").length],
        ["=SUM(Products_Price)", sumOf(files.products, "sales_price")],
        ["=SUM(Pipeline_Amount)", sumOf(files.deals, "close_value")],
        ["=ROWS(Pipeline_Stage)", columnOf(files.deals, "deal_stage").length],
        ["=SUM(Receivables_Amount)", sumOf(files.invoices, "InvoiceAmount")],
        ["=SUM(Channels_Spend)", sumOf(files.promotions, "PROMO_COST")],
        ["=SUM(LastPlan_Target)", sumOf(files.quotas, "SalesQuota")],
      ];
      const answered = await answers(
        context,
        expected.map(([formula]) => formula),
      );
      for (const [at, [, answer]] of expected.entries()) expect(answered[at]).toBeCloseTo(answer, 4);
    });
  }, 180_000);
});
