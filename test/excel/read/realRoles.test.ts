import { readFileSync } from "node:fs";
import type { RoleKey } from "../../../src/excel/read/roles/roles";
import { plainTablesSeen } from "../../../src/excel/read/tablesSeen";
import { describeShared, sharedFile } from "../../support/shared";
import { typedRows } from "../../support/workbooks";

/** The role a real file is taken for once its rows stand on a sheet, and the headers of the columns chosen for it. */
const takenFor = (file: string, sheet: string) => {
  const { values, formats } = typedRows(readFileSync(sharedFile("data", file), "utf8"));
  const grid = { sheet, top: 0, left: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  const [table] = plainTablesSeen({ ...grid, values, formats }, values.length - 1, []);
  const fit = table?.role && table.fits[table.role];
  const chosen = Object.entries(fit?.chosen.fields ?? {}).map(([field, at]) => [
    field,
    table?.columns[at]?.header,
  ]);
  return { role: table?.role, fields: Object.fromEntries(chosen) as Record<string, string> };
};

// Headers as SOURCES.md beside the files lists them; which role each file has is what it says the file is.
const files: [file: string, role: RoleKey, fields: Record<string, string>][] = [
  [
    "superstore_orders.csv",
    "sales",
    {
      date: "Order Date",
      amount: "Sales",
      region: "Region",
      product: "Product Name",
      customer: "Customer ID",
      quantity: "Quantity",
      order: "Order ID",
    },
  ],
  ["rfm_orders.csv", "sales", { date: "order_date", amount: "revenue", customer: "customer_id" }],
  ["cdnow_sample_transactions.csv", "sales", { date: "date", amount: "amount", quantity: "cds" }],
  ["aus_retail_nsw_vic_tas.csv", "sales", { date: "Month", amount: "Turnover", region: "State" }],
  ["robyn_weekly_spend.csv", "sales", { date: "DATE", amount: "revenue" }],
  ["crm_accounts.csv", "customers", { name: "account", segment: "sector", region: "office_location" }],
  [
    "telco_churn_two_thirds.csv",
    "customers",
    { name: "customerID", segment: "Contract", orderValue: "MonthlyCharges", renewal: "tenure" },
  ],
  ["crm_products.csv", "products", { name: "product", category: "series", price: "sales_price" }],
  ["crm_sales_teams.csv", "team", { seller: "sales_agent", manager: "manager", region: "regional_office" }],
  [
    "adventureworks_SalesPerson.csv",
    "team",
    { seller: "BusinessEntityID", quota: "SalesQuota", pay: "Bonus" },
  ],
  [
    "crm_pipeline_central_east.csv",
    "pipeline",
    {
      stage: "deal_stage",
      amount: "close_value",
      deal: "opportunity_id",
      opened: "engage_date",
      closes: "close_date",
      seller: "sales_agent",
      customer: "account",
      product: "product",
    },
  ],
  [
    "oracle_sh_promotions.csv",
    "channels",
    { channel: "PROMO_SUBCATEGORY", spend: "PROMO_COST", date: "PROMO_BEGIN_DATE" },
  ],
  [
    "receivables_two_thirds.csv",
    "receivables",
    {
      amount: "InvoiceAmount",
      invoiced: "InvoiceDate",
      invoice: "invoiceNumber",
      customer: "customerID",
      due: "DueDate",
      paid: "SettledDate",
    },
  ],
  [
    "adventureworks_SalesPersonQuotaHistory.csv",
    "lastPlan",
    { date: "QuotaDate", target: "SalesQuota", seller: "BusinessEntityID" },
  ],
];

describeShared("real files", ["data", "SOURCES.md"], () => {
  it.each(files)("%s is taken for %s, whatever its sheet is called", (file, role, fields) => {
    for (const sheet of ["Sheet1", file.replace(".csv", "").slice(0, 31)])
      expect(takenFor(file, sheet)).toEqual({ role, fields });
  });

  it.each([
    "AirPassengers.csv",
    "BJsales_with_leading_indicator.csv",
    "UKgas_quarterly.csv",
    "adventureworks_SalesTerritory.csv",
    "adventureworks_SalesTerritoryHistory.csv",
    "aus_production_quarterly.csv",
    "cdnow_bgnbd_summary.csv",
    "m3_subset.csv",
    "oracle_sh_unit_costs_monthly_two_thirds.csv",
  ])("%s is taken for no role", (file) => {
    for (const sheet of ["Sheet1", file.replace(".csv", "").slice(0, 31)])
      expect(takenFor(file, sheet).role).toBeUndefined();
  });
});
