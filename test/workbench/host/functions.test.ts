import { BaseFunction, IFunctionService } from "@univerjs/engine-formula";
import { CustomFunctionsRuntime } from "../../../src/workbench/host/functions/CustomFunctionsRuntime";
import { openExcel, type ExcelSession } from "../../support/excel";

const parameter = (name: string, dimensionality: "scalar" | "matrix", optional = false, type = "any") => ({
  name,
  type,
  dimensionality,
  optional,
});

const json = {
  functions: [
    {
      id: "ECHO",
      name: "ECHO",
      parameters: [parameter("cells", "matrix"), parameter("note", "scalar", true)],
    },
    {
      id: "SPLITINTO",
      name: "SPLITINTO",
      parameters: [parameter("total", "scalar"), parameter("parts", "scalar")],
    },
    { id: "DOUBLE", name: "DOUBLE", parameters: [parameter("value", "scalar", false, "number")] },
    {
      id: "WHERE",
      name: "WHERE",
      parameters: [parameter("cells", "matrix"), parameter("others", "matrix", true)],
      options: { requiresParameterAddresses: true },
    },
    { id: "FAIL", name: "FAIL", parameters: [] },
    { id: "MISSING", name: "MISSING", parameters: [] },
    { id: "LATER", name: "LATER", parameters: [parameter("value", "scalar")] },
    { id: "REFUSE", name: "REFUSE", parameters: [] },
  ],
};

describe("custom functions", () => {
  let excel: ExcelSession;
  const calls: unknown[][] = [];

  beforeEach(async () => {
    excel = await openExcel();
    calls.length = 0;
    const runtime = new CustomFunctionsRuntime();
    runtime.associate("ECHO", (...args) => {
      calls.push(args.slice(0, -1));
      return JSON.stringify(args.slice(0, -1));
    });
    runtime.associate("SPLITINTO", (total, parts) =>
      Array.from({ length: Number(parts) }, () => [Number(total) / Number(parts)]),
    );
    runtime.associate("DOUBLE", (value) => Number(value) * 2);
    runtime.associate("WHERE", (...args) => JSON.stringify(args.at(-1)));
    runtime.associate("FAIL", () => {
      throw new Error("broken");
    });
    runtime.associate("MISSING", () => {
      throw new runtime.Error(runtime.ErrorCode.notAvailable, "Nothing sold yet: type a target.");
    });
    runtime.associate("LATER", async (value) => Promise.resolve(Number(value) + 1));
    runtime.associate("REFUSE", async () => Promise.reject(new Error("later broken")));
    excel.host.addFunctions(json, runtime.table);
  });
  afterEach(() => {
    excel.close();
    expect(excel.host.faults).toEqual([]);
  });

  const show = async (formulas: string[], cells: unknown[][] = []): Promise<unknown[]> =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      if (cells.length > 0) sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).values = cells;
      const range = sheet.getRangeByIndexes(0, 5, formulas.length, 1);
      range.formulas = formulas.map((formula) => [formula]);
      range.load("values");
      await context.sync();
      return range.values.map(([value]) => value as unknown);
    });

  it("get ranges as rows of cells, blanks as 0, single cells as 1×1, omitted arguments as null", async () => {
    const shown = await show(
      ["=ECHO(A1:B2)", "=ECHO(B2,A1)", '=ECHO({1,2;3,4},"x")', "=ECHO(A1,)"],
      [
        ["a", 1],
        [true, ""],
      ],
    );
    expect(shown.map((text) => JSON.parse(String(text)) as unknown)).toEqual([
      [
        [
          ["a", 1],
          [true, 0],
        ],
        null,
      ],
      [[[0]], "a"],
      [
        [
          [1, 2],
          [3, 4],
        ],
        "x",
      ],
      [[["a"]], null],
    ]);
  });

  // "The range addresses where the function parameters are located": Microsoft, CustomFunctions.Invocation.
  it("are told where their arguments stand, if they ask", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.add("Latest Prices");
      await context.sync();
    });
    const shown = await show([
      "=WHERE(A1,B2:B6)",
      "=WHERE(A:B,'Latest Prices'!C3:$D$4)",
      "=WHERE({1,2},A1:A2*2)",
      "=WHERE(3:4)",
    ]);
    const addresses = shown.map(
      (text) => (JSON.parse(String(text)) as { parameterAddresses: unknown }).parameterAddresses,
    );
    expect(addresses).toEqual([
      ["Sheet1!A1", "Sheet1!B2:B6"],
      ["Sheet1!A:B", "'Latest Prices'!C3:D4"],
      ["", ""],
      ["Sheet1!3:4"],
    ]);
  });

  it("spill, and show #SPILL! where there is no room", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").formulas = [["=SPLITINTO(9,3)"]];
      sheet.getRange("C2").values = [["in the way"]];
      sheet.getRange("C1").formulas = [["=SPLITINTO(9,3)"]];
      sheet.getRange("E1").formulas = [["=SUM(SPLITINTO(A1*3,3))"]];
      const range = sheet.getRange("A1:E3").load("values");
      await context.sync();
      expect(range.values.map((row) => [row[0], row[2], row[4]] as unknown[])).toEqual([
        [3, "#SPILL!", 9],
        [3, "in the way", ""],
        [3, "", ""],
      ]);
    });
  });

  it("turn failures into #VALUE! and #N/A with a readable sentence, and never stop the engine", async () => {
    expect(
      await show(["=FAIL()", "=MISSING()", "=REFUSE()", "=NOSUCH(1)", '=IFERROR(FAIL(),"caught")', "=1+1"]),
    ).toEqual(["#VALUE!", "#N/A", "#VALUE!", "#NAME?", "caught", 2]);
    expect(excel.host.cellError("Sheet1!F2")).toBe("Nothing sold yet: type a target.");
    expect(excel.host.cellError("Sheet1!F1")).toBe("broken");
    expect(excel.host.cellError("Sheet1!F6")).toBeUndefined();
    expect(await show(["=DOUBLE(4)"])).toEqual([8]);
    expect(excel.host.cellError("Sheet1!F1")).toBeUndefined();
  });

  it("pass errors on, coerce declared types and are called cell by cell for scalars", async () => {
    expect(
      await show(
        ["=ECHO(A1:A2)", "=DOUBLE(A1)", '=DOUBLE("x")', '=DOUBLE("5")', "=LATER(4)"],
        [["#N/A"], [1]],
      ),
    ).toEqual(["#N/A", "#N/A", "#VALUE!", 10, 5]);
    expect(calls).toEqual([]);
    expect(await show(["=SUM(DOUBLE(A1:A3))"], [[1], [2], [3]])).toEqual([12]);
  });

  it("leave the engine at work even when one of its own functions breaks", async () => {
    class Breaks extends BaseFunction {
      override calculate(): never {
        throw new Error("inside the engine");
      }
    }
    excel.host.workbook.get(IFunctionService).registerExecutors(new Breaks("BREAKS"));
    expect(await show(["=BREAKS()", "=1+BREAKS()", "=IFERROR(BREAKS(),3)", "=2+2"])).toEqual([
      "#VALUE!",
      "#VALUE!",
      "#VALUE!",
      4,
    ]);
    expect(await show(["=DOUBLE(3)"])).toEqual([6]);
  });

  it("calculate again when their cells change", async () => {
    expect(await show(["=DOUBLE(A1)"], [[2]])).toEqual([4]);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[21]];
      const cell = sheet.getRange("F1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[42]]);
    });
  });
});
