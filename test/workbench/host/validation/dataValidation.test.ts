import { openExcel, type ExcelSession } from "../../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** Sets a rule on B2:B9 and reads it back. */
const kept = (rule: Excel.DataValidationRule) =>
  excel.run(async (context) => {
    const { dataValidation } = active(context).getRange("B2:B9");
    dataValidation.rule = rule;
    dataValidation.load("rule, type, errorAlert, prompt, ignoreBlanks");
    await context.sync();
    return dataValidation.toJSON();
  });

describe("rules", () => {
  test.each<[Excel.DataValidationType | string, Excel.DataValidationRule, Excel.DataValidationRule]>([
    [
      "List",
      { list: { inCellDropDown: true, source: "on,watch,act" } },
      { list: { inCellDropDown: true, source: "on,watch,act" } },
    ],
    [
      "List",
      { list: { inCellDropDown: false, source: "=List_Lights" } },
      { list: { inCellDropDown: false, source: "=List_Lights" } },
    ],
    [
      "WholeNumber",
      { wholeNumber: { formula1: 1, formula2: 12, operator: "Between" } },
      { wholeNumber: { formula1: "=1", formula2: "=12", operator: "Between" } },
    ],
    [
      "Decimal",
      { decimal: { formula1: "=$A$1", operator: "LessThanOrEqualTo" } },
      { decimal: { formula1: "=$A$1", operator: "LessThanOrEqualTo" } },
    ],
    [
      "Date",
      { date: { formula1: "2026-01-01", operator: "GreaterThan" } },
      { date: { formula1: "=46023", operator: "GreaterThan" } },
    ],
    [
      "TextLength",
      { textLength: { formula1: 20, operator: "LessThan" } },
      { textLength: { formula1: "=20", operator: "LessThan" } },
    ],
    ["Custom", { custom: { formula: "=SUM($B$2:$B$9)<=1" } }, { custom: { formula: "=SUM($B$2:$B$9)<=1" } }],
  ])("%s is kept", async (type, rule, answer) => {
    expect(await kept(rule)).toMatchObject({ type, rule: answer, ignoreBlanks: true });
  });

  test("a range as the source of a list becomes its address", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      const { dataValidation } = sheet.getRange("C1");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("E1:E3") } };
      dataValidation.load("rule");
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("=Sheet1!$E$1:$E$3");
    }));

  test.each<[string, Excel.DataValidationRule]>([
    ["two kinds at once", { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } }],
    ["between without an end", { decimal: { formula1: 0, operator: "Between" } }],
    ["a list longer than a file holds", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
  ])("%s is refused", (_, rule) => expect(kept(rule)).rejects.toMatchObject({ code: "InvalidArgument" }));
});

describe("messages", () => {
  test("an alert and a prompt stay with the rule", () =>
    excel.run(async (context) => {
      const { dataValidation } = active(context).getRange("B2:B9");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "Weight",
        message: "Give a whole number.",
      };
      dataValidation.prompt = { showPrompt: true, title: "Weight", message: "Any scale." };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("rule, errorAlert, prompt, ignoreBlanks");
      await context.sync();
      expect(dataValidation.errorAlert).toEqual({
        showAlert: true,
        style: "Warning",
        title: "Weight",
        message: "Give a whole number.",
      });
      expect(dataValidation.prompt.message).toBe("Any scale.");
      expect(dataValidation.ignoreBlanks).toBe(false);
      expect(dataValidation.rule.wholeNumber?.formula1).toBe("=0");
    }));
});

describe("where rules stand", () => {
  test("a range of several rules, or of some, says so", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:A4").dataValidation.rule = { custom: { formula: "=A1>0" } };
      sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      const [some, many, none] = ["A3:A5", "A1:A4", "C1:C2"].map((address) =>
        sheet.getRange(address).dataValidation.load("type, rule"),
      );
      await context.sync();
      expect([some?.type, some?.rule]).toEqual(["MixedCriteria", null]);
      expect([many?.type, none?.type]).toEqual(["Inconsistent", "None"]);
    }));

  test("a rule goes on around cells that got another, its formula still for its first cell", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:A4").dataValidation.rule = { custom: { formula: "=A1>0" } };
      sheet.getRange("A1:A2").dataValidation.clear();
      const rest = sheet.getRange("A3:A4").dataValidation.load("rule");
      const cleared = sheet.getRange("A1").dataValidation.load("type");
      await context.sync();
      expect(rest.rule.custom?.formula).toBe("=A3>0");
      expect(cleared.type).toBe("None");
    }));

  test("it follows inserted rows, and so does its source", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("C5:C6").dataValidation.rule = { list: { inCellDropDown: true, source: "=$E$5:$E$7" } };
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      const moved = sheet.getRange("C7:C8").dataValidation.load("rule");
      await context.sync();
      expect(moved.rule.list?.source).toBe("=$E$7:$E$9");
    }));
});

describe("validity", () => {
  test("tells whether what stands in the cells is allowed, and where it is not", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      const range = sheet.getRange("B2:B4");
      range.values = [[5], [50], [500]];
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 100, operator: "Between" } };
      const { dataValidation } = range;
      dataValidation.load("valid");
      const good = sheet.getRange("B2:B3").dataValidation.load("valid");
      const bad = range.dataValidation.getInvalidCells().load("address");
      const none = sheet.getRange("B2:B3").dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      expect([dataValidation.valid, good.valid, bad.address, none.isNullObject]).toEqual([
        null,
        true,
        "Sheet1!B4",
        true,
      ]);
    }));
});
