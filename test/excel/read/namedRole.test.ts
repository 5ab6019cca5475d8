import { namedRole } from "../../../src/excel/read/namedRole";
import { lastNumberFormula, plainColumnFormula, tableColumnFormula } from "../../../src/excel/read/roleNames";
import type { Survey } from "../../../src/excel/read/surveyWorkbook";

const headers = ["Order Date", "Amount [net] #1", "It's @ region"];

const survey = (names: Readonly<Record<string, string>>): Survey => ({
  sheets: [{ name: "My data", used: { sheet: "My data", top: 0, left: 0, rows: 120, columns: 9 } }],
  allSheets: ["My data"],
  tables: [
    {
      name: "Orders",
      area: { sheet: "My data", top: 3, left: 1, rows: 10, columns: 3 },
      headers,
      hasHeaders: true,
      hasTotals: true,
    },
  ],
  tableNames: ["Orders"],
  names: Object.entries(names).map(([name, formula]) => ({ name, formula, comment: "Quarterdeck" })),
});

const namedSales = (seen: Survey) => namedRole(seen, "sales");

const table = {
  Sales_Date: tableColumnFormula("Orders", headers[0] ?? ""),
  Sales_Amount: tableColumnFormula("Orders", headers[1] ?? ""),
  Sales_Region: tableColumnFormula("Orders", headers[2] ?? ""),
};
const plain = {
  Sales_LastRow: lastNumberFormula("My data", 2, 4),
  Sales_Date: plainColumnFormula("sales", "My data", 2, 4),
  Sales_Amount: plainColumnFormula("sales", "My data", 4, 4),
};

it("writes names over table columns as Excel spells them, special characters escaped", () => {
  expect(table).toEqual({
    Sales_Date: "=Orders[Order Date]",
    Sales_Amount: "=Orders[Amount '[net'] '#1]",
    Sales_Region: "=Orders[It''s '@ region]",
  });
});

it("writes names over a plain block that end at the last number among its dates", () => {
  expect(plain).toEqual({
    Sales_LastRow: "=MAX(ROW('My data'!$C$5),IFERROR(MATCH(9.99E+307,'My data'!$C:$C),0))",
    Sales_Date: "='My data'!$C$5:INDEX('My data'!$C:$C,Sales_LastRow)",
    Sales_Amount: "='My data'!$E$5:INDEX('My data'!$E:$E,Sales_LastRow)",
  });
});

it("finds the table's columns again, without its totals row", () => {
  expect(namedSales(survey(table))).toEqual({
    kind: "named",
    named: {
      role: "sales",
      sheet: "My data",
      table: "Orders",
      header: 3,
      last: 11,
      beside: undefined,
      columns: { date: 1, amount: 2, region: 3 },
    },
  });
});

it("finds the block's columns again, down to the used range's end or its own bound", () => {
  const sales = {
    role: "sales",
    beside: undefined,
    sheet: "My data",
    table: undefined,
    header: 3,
    columns: { date: 2, amount: 4 },
  };
  expect(namedSales(survey(plain))).toEqual({ kind: "named", named: { ...sales, last: 119 } });
  const bounded = { ...plain, Sales_LastRow: lastNumberFormula("My data", 2, 4, 59) };
  expect(namedSales(survey(bounded))).toEqual({ kind: "named", named: { ...sales, last: 59 } });
});

it.each([
  ["a name that lost its cells", { ...plain, Sales_Amount: "=#REF!" }, ["Sales_Amount"]],
  ["a name elsewhere", { ...table, Sales_Amount: plain.Sales_Amount }, ["Sales_Amount"]],
  ["a column that is gone", { ...table, Sales_Region: "=Orders[Area]" }, ["Sales_Region"]],
  ["no amount", { Sales_Date: table.Sales_Date }, ["Sales_Amount"]],
  ["no last row", { Sales_Date: plain.Sales_Date, Sales_Amount: plain.Sales_Amount }, ["Sales_LastRow"]],
])("knows names as broken by %s", (_what, names, broken) => {
  expect(namedSales(survey(names))).toEqual({ kind: "broken", names: broken });
});

it("knows a workbook without such names", () => {
  expect(namedSales(survey({ Sales: "=3" }))).toEqual({ kind: "none" });
});
