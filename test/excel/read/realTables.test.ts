import { readFileSync } from "node:fs";
import type { SalesField } from "../../../src/excel/read/finding";
import { leastConfidence } from "../../../src/excel/read/confidence";
import { plainTablesSeen } from "../../../src/excel/read/tablesSeen";
import { describeShared, sharedFile } from "../../support/shared";
import { typedRows } from "../../support/workbooks";

/** What is seen in a real file, its headers as they are, once its rows stand on a sheet. */
const seenIn = (file: string) => {
  const { values, formats } = typedRows(readFileSync(sharedFile("data", file), "utf8"));
  const grid = { sheet: "Sheet1", top: 0, left: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  const [table] = plainTablesSeen({ ...grid, values, formats }, values.length - 1, []);
  const chosen = Object.entries(table?.fits.sales.chosen.fields ?? {}).map(([field, at]) => [
    field,
    table?.columns[at]?.header,
  ]);
  return {
    confidence: table?.fits.sales.confidence ?? 0,
    chosen: Object.fromEntries(chosen) as Record<SalesField, string>,
  };
};

describeShared("superstore orders", ["data", "superstore_orders.csv"], () => {
  it("are sales, beyond doubt", () => {
    const { confidence, chosen } = seenIn("superstore_orders.csv");
    expect(chosen).toEqual({
      date: "Order Date",
      amount: "Sales",
      region: "Region",
      product: "Product Name",
      customer: "Customer ID",
      quantity: "Quantity",
      order: "Order ID",
    });
    expect(confidence).toBe(1);
  });
});

describeShared("RFM orders", ["data", "rfm_orders.csv"], () => {
  it("are sales", () => {
    const { confidence, chosen } = seenIn("rfm_orders.csv");
    expect(chosen).toEqual({ date: "order_date", amount: "revenue", customer: "customer_id" });
    expect(confidence).toBeGreaterThan(0.9);
  });
});

describeShared("CDNOW's transactions", ["data", "cdnow_sample_transactions.csv"], () => {
  it("are sales, the number of CDs a quantity", () => {
    const { confidence, chosen } = seenIn("cdnow_sample_transactions.csv");
    expect(chosen).toEqual({ date: "date", amount: "amount", quantity: "cds" });
    expect(confidence).toBeGreaterThan(0.8);
  });
});

describeShared("receivables and pipelines", ["data", "receivables_two_thirds.csv"], () => {
  it.each(["receivables_two_thirds.csv", "crm_pipeline_central_east.csv"])(
    "%s is weaker than sales",
    (file) => {
      expect(seenIn(file).confidence).toBeLessThan(0.6);
    },
  );
});

describeShared("lists that are no sales", ["data", "telco_churn_two_thirds.csv"], () => {
  it.each([
    "telco_churn_two_thirds.csv",
    "oracle_sh_promotions.csv",
    "oracle_sh_unit_costs_monthly_two_thirds.csv",
    "adventureworks_SalesPerson.csv",
    "adventureworks_SalesPersonQuotaHistory.csv",
    "adventureworks_SalesTerritory.csv",
    "adventureworks_SalesTerritoryHistory.csv",
    "crm_accounts.csv",
    "crm_products.csv",
    "crm_sales_teams.csv",
    "m3_subset.csv",
    "aus_production_quarterly.csv",
  ])("%s is not offered", (file) => {
    expect(seenIn(file).confidence).toBeLessThan(leastConfidence);
  });
});
