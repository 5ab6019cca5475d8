import { readFileSync } from "node:fs";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { snapshotOf } from "../../../src/excel/read/snapshotOf";
import { describeShared, sharedFile, sharedJson } from "../../support/shared";
import { typedRows } from "../../support/workbooks";

/** Computed with R on the same file; see its `basis`. */
interface Reference {
  readonly monthly_sales: readonly number[];
  readonly sales_by_region_2014_to_2017: Readonly<Record<string, readonly number[]>>;
}

describeShared("superstore orders, against R", ["reference", "superstore_plan.json"], () => {
  const reference = () => sharedJson<Reference>("reference", "superstore_plan.json");
  const snapshot = () => {
    const { values } = typedRows(readFileSync(sharedFile("data", "superstore_orders.csv"), "utf8"));
    const column = (header: string) =>
      values.slice(1).map((row) => row[values[0]?.indexOf(header) ?? -1] ?? "");
    return snapshotOf(column("Order Date"), column("Sales"), { region: column("Region") });
  };

  it("sold the same in each of 48 months", () => {
    const { rows, history } = snapshot();
    const { monthly_sales } = reference();
    expect(rows).toBe(9994);
    expect(history).toHaveLength(monthly_sales.length);
    for (const [at, sold] of monthly_sales.entries()) {
      expect(history[at]?.month).toBe(serialOf(2014, 1 + at, 1));
      expect(history[at]?.sold).toBeCloseTo(sold, 4);
    }
  });

  it("sold the same in each region and year", () => {
    const { region: regions = [] } = snapshot().members;
    const years = [2014, 2015, 2016, 2017];
    const found = regions.map(({ name, history }) => [
      name,
      years.map((year) =>
        history
          .filter(({ month }) => month >= serialOf(year, 1, 1) && month < serialOf(year + 1, 1, 1))
          .reduce((sum, { sold }) => sum + sold, 0),
      ),
    ]);
    const expected = reference().sales_by_region_2014_to_2017;
    expect(found.map(([name]) => name).sort()).toEqual(Object.keys(expected).sort());
    for (const [name, sold] of found as [string, number[]][])
      for (const [at, sum] of sold.entries()) expect(sum).toBeCloseTo(expected[name]?.[at] ?? NaN, 4);
  });
});
