import { sheetsText } from "../../../src/locales/en-US/sheets";
import { planFormula } from "../../../src/sheets/plan/planFormula";
import { planTable } from "../../../src/sheets/plan/planTable";

/** What does not compile is part of the contract: `npm run types` fails when one of these errors goes away. */
describe("a formula that names a column which is not there", () => {
  const holidays = { title: "Holidays", rowKey: "Date", rows: [{}] } as const;

  test("compiles when every column is there", () => {
    const table = planTable(sheetsText, "Plan_Holidays", {
      ...holidays,
      columns: {
        Date: { as: "date" },
        Holiday: { as: "text", formula: '=IF([@Date]="","",SUM(Plan_Months[Target]))' },
      },
    });
    expect(Object.keys(table.columns)).toEqual(["Date", "Holiday"]);
    expect(planFormula("=ROW(Plan_Months[[#Headers],[Target]])*Plan_Unit")).toContain("Plan_Unit");
  });

  test("does not compile in a table", () => {
    const table = planTable(sheetsText, "Plan_Holidays", {
      ...holidays,
      columns: {
        Date: { as: "date" },
        // @ts-expect-error Plan_Holidays has no column Day
        Holiday: { as: "text", formula: "=TEXT([@Day],0)" },
      },
    });
    expect(table.key).toBe("Plan_Holidays");
  });

  test("does not compile in a form", () => {
    // @ts-expect-error Plan_Months has no column Profit
    expect(planFormula("=SUM(Plan_Months[Profit])")).toContain("Profit");
    // @ts-expect-error a form has no row of its own
    expect(planFormula("=[@Target]")).toContain("Target");
  });

  test("does not compile without every column of the table", () => {
    const columns = { Date: { as: "date" } } as const;
    // @ts-expect-error Holiday is missing
    expect(planTable(sheetsText, "Plan_Holidays", { ...holidays, columns }).key).toBe("Plan_Holidays");
  });
});
