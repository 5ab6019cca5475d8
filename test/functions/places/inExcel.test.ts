import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { installCustomFunctions } from "../../support/customFunctions";
import { everyFunction, functionFiles } from "../../support/everyFunction";
import { openExcel, type ExcelSession } from "../../support/excel";

const generated = generateCustomFunctionsMetadata([...functionFiles]);

/** The add-in's own functions in a workbook, as Excel calls them. */
describe("a wrong cell in a workbook", () => {
  let excel: ExcelSession;

  beforeEach(async () => {
    excel = await openExcel();
    installCustomFunctions();
    excel.host.addFunctions(
      JSON.parse((await generated).metadataJson),
      new Map(Object.entries(everyFunction)),
      "",
    );
  });
  afterEach(() => {
    excel.close();
    expect(excel.host.faults).toEqual([]);
  });

  const type = (cells: Readonly<Record<string, unknown>>, sheetName = "Sheet1") =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      for (const [cell, value] of Object.entries(cells)) sheet.getRange(cell).formulas = [[value]];
      // Reading waits for the calculation.
      sheet.getUsedRange().load("values");
      await context.sync();
    });
  const weights = { B1: "Weight", B2: 1, B3: 2, B4: -3, B5: 2, B6: 1 };

  it("is named by the sentence", async () => {
    await type({ ...weights, H1: "=SPLITTARGET(100,B2:B6)" });
    expect(excel.host.cellError("Sheet1!H1")).toBe("Weights: B4 is -3; weights are 0 or more");
    await type({ B4: 3 });
    expect(excel.host.cellError("Sheet1!H1")).toBeUndefined();
  });

  it("is named out of a row, a block, another sheet, a whole column and a table", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.add("Bob's plan");
      await context.sync();
    });
    await type({ ...weights, C2: "x", D2: 5, C3: 4, D3: "y" }, "Bob's plan");
    await type({ E40: "Amount", E41: 5, E42: -7 });
    await excel.run(async (context) => {
      context.workbook.tables.add("Sheet1!E40:E42", true).name = "Orders";
      await context.sync();
    });
    await type({
      H1: "=SPLITTARGET(100,'Bob''s plan'!B2:B6)",
      H10: "=LEADSNEEDED(100,'Bob''s plan'!C3:D3)",
      H20: "=SPLITGRID({1;2},{1,2},'Bob''s plan'!C2:D3)",
      H30: "=LEADSNEEDED(100,'Bob''s plan'!B:B)",
      H40: "=SPLITTARGET(100,Orders[Amount])",
      J1: "=SPLITTARGET('Bob''s plan'!C2,'Bob''s plan'!D2)",
    });
    const sentences = ["H1", "H10", "H20", "H30", "H40", "J1"].map((cell) =>
      excel.host.cellError(`Sheet1!${cell}`),
    );
    expect(sentences).toEqual([
      "Weights: B4 is -3; weights are 0 or more",
      'Rates: D3 is "y"; give a number',
      'Pattern: C2 is "x"; give a number',
      'Rates: B1 is "Weight"; give a number',
      "Weights: E42 is -7; weights are 0 or more",
      'Target (C2): "x"; give a number',
    ]);
  });

  it("is named in its own row of answers, and in Chinese", async () => {
    await type({ A1: 90, A2: "?", A3: 50, H1: "=HEALTHBAND(A1:A3)", J1: '=HEALTHBAND(A2,,,"zh")' });
    await excel.run(async (context) => {
      const answers = context.workbook.worksheets.getItem("Sheet1").getRange("H1:H3").load("values");
      await context.sync();
      expect(answers.values).toEqual([["healthy"], ["#VALUE!"], ["churn risk"]]);
    });
    expect(excel.host.cellError("Sheet1!J1")).toBe("得分：A2 不是数字，请填写数字");
  });

  it("stays an item where the weights are typed into the formula or computed", async () => {
    await type({ ...weights, H1: "=SPLITTARGET(100,{1;-3})", J1: "=SPLITTARGET(100,B2:B6*2)" });
    expect(excel.host.cellError("Sheet1!H1")).toBe("Weights: item 2 is -3; weights are 0 or more");
    expect(excel.host.cellError("Sheet1!J1")).toBe("Weights: item 3 is -6; weights are 0 or more");
  });
});
