import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { answer } from "../../../support/answer";
import { openExcel, type ExcelSession } from "../../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** The fill that the grid draws in a cell of the active sheet, after its conditional formats. */
const drawnFill = (row: number, column: number): string | undefined => {
  const { workbook } = excel.host;
  const style = workbook
    .get(ConditionalFormattingService)
    .composeStyle(workbook.id, workbook.activeSheet.id, row, column)?.style;
  return style?.bg?.rgb ?? undefined;
};

/** The grid draws in idle moments: waits until it shows this, or long enough to say that it does not. */
async function drawn(fill: string, row: number, column: number): Promise<void> {
  for (let tries = 0; tries < 200 && drawnFill(row, column) !== fill; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

describe("each kind of condition keeps its rule and look", () => {
  test("cell value against a number", () =>
    excel.run(async (context) => {
      const format = active(context).getRange("A1:A10").conditionalFormats.add("CellValue");
      format.cellValue.format.font.color = "#C2410C";
      format.cellValue.format.fill.color = "#FDE7DC";
      format.cellValue.rule = { operator: "LessThan", formula1: "=0" };
      format.load("type, priority, stopIfTrue, id");
      format.cellValue.load("rule");
      format.cellValue.format.load("font/color, font/bold, fill/color");
      await context.sync();
      expect([format.type, format.priority, format.stopIfTrue]).toEqual(["CellValue", 0, false]);
      expect(format.cellValue.rule).toEqual({ operator: "LessThan", formula1: "=0" });
      const { font, fill } = format.cellValue.format;
      expect([font.color, font.bold, fill.color]).toEqual(["#C2410C", null, "#FDE7DC"]);
    }));

  test("a formula", () =>
    excel.run(async (context) => {
      const format = active(context).getRange("B2:C9").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$B2="act"';
      format.custom.rule.load("formula");
      const ranges = format.getRanges().load("address, cellCount");
      await context.sync();
      expect([format.custom.rule.formula, ranges.address, ranges.cellCount]).toEqual([
        '=$B2="act"',
        "Sheet1!B2:C9",
        16,
      ]);
    }));

  test("a text, the top, and presets", () =>
    excel.run(async (context) => {
      const { conditionalFormats } = active(context).getRange("A1:A9");
      const text = conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "BeginsWith", text: "▲" };
      const top = conditionalFormats.add("TopBottom");
      top.topBottom.rule = { type: "TopPercent", rank: 20 };
      const twice = conditionalFormats.add("PresetCriteria");
      twice.preset.rule = { criterion: "DuplicateValues" };
      text.textComparison.load("rule");
      top.topBottom.load("rule");
      twice.preset.load("rule");
      await context.sync();
      expect(text.textComparison.rule).toEqual({ operator: "BeginsWith", text: "▲" });
      expect(top.topBottom.rule).toEqual({ type: "TopPercent", rank: 20 });
      expect(twice.preset.rule).toEqual({ criterion: "DuplicateValues" });
    }));

  test("colour scales of two and three colours", () =>
    excel.run(async (context) => {
      const format = active(context).getRange("A1:A9").conditionalFormats.add("ColorScale");
      format.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        midpoint: { type: "Percentile", formula: "50", color: "#B7791F" },
        maximum: { type: "HighestValue", color: "#0E7C66" },
      };
      format.colorScale.load("criteria, threeColorScale");
      await context.sync();
      expect(format.colorScale.threeColorScale).toBe(true);
      expect(format.colorScale.criteria.midpoint).toEqual({
        type: "Percentile",
        formula: "50",
        color: "#B7791F",
      });
    }));

  test("data bars", () =>
    excel.run(async (context) => {
      const format = active(context).getRange("A1:A9").conditionalFormats.add("DataBar");
      format.dataBar.positiveFormat.fillColor = "#0F5E6B";
      format.dataBar.positiveFormat.gradientFill = false;
      format.dataBar.upperBoundRule = { type: "Number", formula: "1" };
      format.dataBar.load("showDataBarOnly, lowerBoundRule, upperBoundRule");
      format.dataBar.positiveFormat.load("fillColor, gradientFill");
      await context.sync();
      expect(format.dataBar.lowerBoundRule).toEqual({ type: "Automatic" });
      expect(format.dataBar.upperBoundRule).toEqual({ type: "Number", formula: "1" });
      expect(format.dataBar.positiveFormat.toJSON()).toMatchObject({
        fillColor: "#0F5E6B",
        gradientFill: false,
      });
    }));

  test("icon sets, whose criteria are as many as their icons", async () => {
    await excel.run(async (context) => {
      const format = active(context).getRange("A1:A9").conditionalFormats.add("IconSet");
      format.iconSet.style = "FourArrows";
      format.iconSet.load("style, criteria");
      await context.sync();
      expect(format.iconSet.criteria.map(({ formula }) => formula)).toEqual(["=0", "=25", "=50", "=75"]);
    });
    const short = excel.run(async (context) => {
      const format = active(context).getRange("A1:A9").conditionalFormats.getItemAt(0);
      format.iconSet.criteria = [{} as Excel.ConditionalIconCriterion];
      await context.sync();
    });
    await expect(short).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("the grid draws what the rules say", () => {
  test("a cell value against a named threshold, live", async () => {
    await excel.run(async (context) => {
      const sheet = active(context);
      context.workbook.names.add("Rule_RedAt", sheet.getRange("D1"));
      sheet.getRange("D1").values = [[0.3]];
      sheet.getRange("A1:A3").values = [[0.1], [0.3], [0.5]];
      const format = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
      format.cellValue.rule = { operator: "GreaterThanOrEqual", formula1: "=Rule_RedAt" };
      format.cellValue.format.fill.color = "#C2410C";
      await context.sync();
    });
    await drawn("#C2410C", 2, 0);
    expect([0, 1, 2].map((row) => drawnFill(row, 0))).toEqual([undefined, "#C2410C", "#C2410C"]);
  });

  test("the higher priority wins where two formats fill the same cell", async () => {
    await excel.run(async (context) => {
      const range = active(context).getRange("A1");
      range.values = [[5]];
      for (const color of ["#111111", "#222222"]) {
        const format = range.conditionalFormats.add("CellValue");
        format.cellValue.rule = { operator: "GreaterThan", formula1: "1" };
        format.cellValue.format.fill.color = color;
      }
      await context.sync();
      await drawn("#222222", 0, 0);
      expect(drawnFill(0, 0)).toBe("#222222");
      range.conditionalFormats.getItemAt(1).priority = 0;
      await context.sync();
      await drawn("#111111", 0, 0);
      expect(drawnFill(0, 0)).toBe("#111111");
    });
  });
});

describe("where conditions stand", () => {
  test("they follow inserted rows with their formulas", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      const format = sheet.getRange("B5:B8").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=B5>$A$1";
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      const all = sheet.getRange().conditionalFormats;
      const { rule } = all.getItemAt(0).custom;
      rule.load("formula");
      const range = all.getItemAt(0).getRange().load("address");
      await context.sync();
      expect([rule.formula, range.address]).toEqual(["=B7>$A$1", "Sheet1!B7:B10"]);
    }));

  test("when their first row goes, their formulas speak for the first row that stays", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      const format = sheet.getRange("B5:B8").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=B5>$A$1";
      await context.sync();
      sheet.getRange("5:5").delete("Up");
      const all = sheet.getRange().conditionalFormats;
      const { rule } = all.getItemAt(0).custom;
      rule.load("formula");
      const range = all.getItemAt(0).getRange().load("address");
      await context.sync();
      expect([rule.formula, range.address]).toEqual(["=B5>$A$1", "Sheet1!B5:B7"]);
    }));

  test("clearing a range leaves them on the rest of their cells", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:C3").conditionalFormats.add("DataBar");
      sheet.getRange("B2").conditionalFormats.clearAll();
      const ranges = sheet.getRange("A1").conditionalFormats.getItemAt(0).getRanges().load("address");
      const hole = sheet.getRange("B2").conditionalFormats.getCount();
      await context.sync();
      expect(ranges.address).toBe("Sheet1!A1:C1,Sheet1!A2,Sheet1!C2,Sheet1!A3:C3");
      expect(answer(hole)).toBe(0);
    }));

  test("a deleted format is gone, and the part of another kind is refused", async () => {
    await excel.run(async (context) => {
      const { conditionalFormats } = active(context).getRange("A1");
      const bar = conditionalFormats.add("DataBar");
      const other = bar.customOrNullObject;
      await context.sync();
      expect(other.isNullObject).toBe(true);
    });
    const wrong = excel.run(async (context) => {
      active(context).getRange("A1").conditionalFormats.getItemAt(0).custom.rule.formula = "=TRUE";
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: "InvalidOperation" });
    await excel.run(async (context) => {
      const { conditionalFormats } = active(context).getRange("A1");
      conditionalFormats.getItemAt(0).delete();
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(answer(count)).toBe(0);
    });
  });
});
