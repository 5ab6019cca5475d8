import { chooseColumns } from "../../../src/excel/read/chooseColumns";
import { findSales } from "../../../src/excel/read/findSales";
import type { SalesFinding } from "../../../src/excel/read/finding";
import { nameRole } from "../../../src/excel/read/nameRole";
import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import type { ExcelSession } from "../../support/excel";
import { openExcel } from "../../support/excel";
import { answers, namesIn } from "../../support/namedCells";
import type { TypedCell } from "../../support/workbooks";
import { putRows, withFormats } from "../../support/workbooks";

const orders: (TypedCell | null)[][] = [
  ["Order Date", "Sales Region", "Sales [net]", "Cost"],
  [45292, "East", 100, 60],
  [45293, "West", 200, 120],
  [45352, "east", 300, 180],
];
const dated = withFormats(orders, { 0: "yyyy-mm-dd" });

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const firstFound = async (context: Excel.RequestContext): Promise<SalesFinding> => {
  const [finding] = await findSales(context);
  if (!finding) throw new Error("no sales found");
  return finding;
};

const sumOfEast = '=SUMIFS(Sales_Amount,Sales_Region,"East",Sales_Date,">="&DATE(2024,1,1))';

describe("a plain block", () => {
  it("gets names that formulas can count with and that follow new rows", async () => {
    await excel.run(async (context) => {
      await putRows(context, "My data", dated, "B5");
      await nameRole(context, await firstFound(context));
      expect(await namesIn(context)).toEqual({
        Sales_LastRow: "=MAX(ROW('My data'!$B$6),IFERROR(MATCH(9.99E+307,'My data'!$B:$B),0))",
        Sales_Date: "='My data'!$B$6:INDEX('My data'!$B:$B,Sales_LastRow)",
        Sales_Amount: "='My data'!$D$6:INDEX('My data'!$D:$D,Sales_LastRow)",
        Sales_Region: "='My data'!$C$6:INDEX('My data'!$C:$C,Sales_LastRow)",
        Sales_Cost: "='My data'!$E$6:INDEX('My data'!$E:$E,Sales_LastRow)",
      });
      expect(await answers(context, [sumOfEast, "=ROWS(Sales_Region)"])).toEqual([400, 3]);

      context.workbook.worksheets.getItem("My data").getRange("B9:E9").values = [[45383, "East", 50, 5]];
      await context.sync();
      expect(await answers(context, [sumOfEast, "=ROWS(Sales_Region)"])).toEqual([450, 4]);
      expect((await takeSnapshot(context)).rows).toBe(4);
    });
  });

  it("leaves a total row without a date outside", async () => {
    await excel.run(async (context) => {
      await putRows(
        context,
        "Data",
        withFormats([...orders, ["Total", null, 600, 360]], { 0: "yyyy-mm-dd" }),
      );
      await nameRole(context, await firstFound(context));
      expect(await answers(context, ["=SUM(Sales_Amount)"])).toEqual([600]);
    });
  });

  it("ends above numbers further down in its date column", async () => {
    await excel.run(async (context) => {
      await putRows(context, "Data", dated);
      await putRows(
        context,
        "Data",
        withFormats([
          ["Year", "Note"],
          [2023, "closed"],
          [2024, "open"],
        ]),
        "A12",
      );
      await nameRole(context, await firstFound(context));
      expect((await namesIn(context))["Sales_LastRow"]).toContain("Data!$A$1:$A$11");
      expect(await answers(context, ["=SUM(Sales_Amount)", "=ROWS(Sales_Date)"])).toEqual([600, 3]);
    });
  });
});

describe("an Excel table", () => {
  const inTable = async (context: Excel.RequestContext, amount: string) => {
    await putRows(context, "Data", dated);
    context.workbook.worksheets.getItem("Data").getRange("C1").values = [[amount]];
    context.workbook.tables.add("Data!A1:D4", true).name = "Orders";
    await context.sync();
    await nameRole(context, await firstFound(context));
  };

  it("gets names by its headers that formulas can count with and that follow new rows", async () => {
    await excel.run(async (context) => {
      await inTable(context, "Sales");
      expect(await namesIn(context)).toEqual({
        Sales_Date: "=Orders[Order Date]",
        Sales_Amount: "=Orders[Sales]",
        Sales_Region: "=Orders[Sales Region]",
        Sales_Cost: "=Orders[Cost]",
      });
      expect(await answers(context, [sumOfEast])).toEqual([400]);

      context.workbook.tables.getItem("Orders").resize("A1:D5");
      context.workbook.worksheets.getItem("Data").getRange("A5:D5").values = [[45383, "East", 50, 5]];
      await context.sync();
      expect(await answers(context, [sumOfEast])).toEqual([450]);
      expect(await takeSnapshot(context)).toMatchObject({ source: "Orders", rows: 4 });
    });
  });

  it("may have headers that a formula must escape", async () => {
    await excel.run(async (context) => {
      await inTable(context, "Sales [net]");
      expect((await namesIn(context))["Sales_Amount"]).toBe("=Orders[Sales '[net']]");
      expect(await takeSnapshot(context)).toMatchObject({ source: "Orders", rows: 3 });
    });
  });
});

it("redefines its names when the director chooses again, and removes those no longer chosen", async () => {
  await excel.run(async (context) => {
    await putRows(context, "Data", dated);
    const found = await firstFound(context);
    await nameRole(context, found);
    await nameRole(context, await chooseColumns(context, found, { date: 0, amount: 3 }));
    const names = await namesIn(context);
    expect(Object.keys(names).sort()).toEqual(["Sales_Amount", "Sales_Date", "Sales_LastRow"]);
    expect(names["Sales_Amount"]).toContain("$D$2");
  });
});

it("changes nothing in the director's sheet", async () => {
  await excel.run(async (context) => {
    await putRows(context, "Data", dated);
    const read = async () => {
      const used = context.workbook.worksheets.getItem("Data").getUsedRange();
      used.load("address,formulas,numberFormat");
      await context.sync();
      return { address: used.address, formulas: used.formulas, numberFormat: used.numberFormat };
    };
    const before = await read();
    await nameRole(context, await firstFound(context));
    expect(await read()).toEqual(before);
  });
});

it("leaves a name alone that the director made", async () => {
  await excel.run(async (context) => {
    await putRows(context, "Data", dated);
    context.workbook.names.add("sales_amount", "=Data!$Z$1");
    await context.sync();
    const found = await firstFound(context);
    await expect(nameRole(context, found)).rejects.toMatchObject({
      name: "ReadProblem",
      code: "name-taken",
      place: { name: "Sales_Amount" },
    });
    expect(await namesIn(context)).toEqual({ sales_amount: "=Data!$Z$1" });
  });
});

it("asks for dates and amounts that Excel can count", async () => {
  const text = withFormats([
    ["日期", "金额"],
    ["'2024-01-01", 10],
    ["'2024-01-02", 20],
  ]);
  await excel.run(async (context) => {
    await putRows(context, "Data", text);
    const found = await firstFound(context);
    const unpaid = { ...found, fields: { date: 0 } };
    await expect(nameRole(context, found)).rejects.toMatchObject({
      code: "no-dates",
      place: { cell: "Data!A2" },
    });
    await expect(nameRole(context, unpaid)).rejects.toMatchObject({
      code: "no-amounts",
      place: { sheet: "Data" },
    });
    expect(await namesIn(context)).toEqual({});
  });
});
