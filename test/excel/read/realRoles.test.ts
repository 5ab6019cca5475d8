import { leastConfidence } from "../../../src/excel/read/confidence";
import type { RoleKey } from "../../../src/excel/read/roles/roles";
import type { TableSeen } from "../../../src/excel/read/tablesSeen";
import { chosenHeaders, realTable } from "../../support/realTable";
import { describeShared } from "../../support/shared";

/** The role a real file is taken for on a sheet called so, and the headers of the columns chosen for it. */
const takenFor = (table: TableSeen | undefined) => ({
  role: table?.role,
  fields: table?.role ? chosenHeaders(table, table.role) : {},
});
const asSales = (table: TableSeen | undefined) => table?.fits.sales.confidence ?? 0;

/** How sure files must be to be sales, at least; and how sure those that are alike may be, at most. */
const surelySales: Readonly<Record<string, number>> = {
  "superstore_orders.csv": 1,
  "rfm_orders.csv": 0.9,
  "cdnow_sample_transactions.csv": 0.8,
};
const likeSales = ["receivables_two_thirds.csv", "crm_pipeline_central_east.csv"];

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
      discount: "Discount",
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
    const [plain, called] = [realTable(file), realTable(file, file.replace(".csv", "").slice(0, 31))];
    expect(takenFor(plain)).toEqual({ role, fields });
    expect(takenFor(called)).toEqual({ role, fields });
    if (role === "sales") expect(asSales(plain)).toBeGreaterThanOrEqual(surelySales[file] ?? leastConfidence);
    else expect(asSales(plain)).toBeLessThan(likeSales.includes(file) ? 0.6 : leastConfidence);
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
      expect(takenFor(realTable(file, sheet)).role).toBeUndefined();
  });
});
