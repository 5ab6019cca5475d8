import fc from "fast-check";
import { IFunctionService } from "@univerjs/engine-formula";
import { openExcel, type ExcelSession } from "../../support/excel";
import { univers } from "../../support/univers";

const rows = 12;
const region = fc.constantFrom("north", "North", "south", "so", "west");
const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -9, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom("", "text") },
);
const day = fc.integer({ min: 45000, max: 45006 });
const table = fc.array(fc.tuple(region, amount, day), { minLength: rows, maxLength: rows });
const textCriterion = fc.constantFrom("north", "s*", "?o*", "<>south", "nowhere", "=west");
const sign = fc.constantFrom("", "=", ">", ">=", "<", "<=", "<>");
const dayCriterion = fc.tuple(sign, day).map(([operator, value]) => `${operator}${value}`);

describe("fast SUMIFS and its kin", () => {
  let excel: ExcelSession;
  beforeAll(async () => {
    excel = await openExcel();
    const functions = excel.host.workbook.get(IFunctionService);
    for (const name of ["SUMIFS", "COUNTIFS", "AVERAGEIFS", "SUMIF", "COUNTIF", "AVERAGEIF"])
      functions.registerExecutors(univers(name));
  });
  afterAll(() => excel.close());

  const shown = (cells: unknown[][], formulas: string[]): Promise<unknown[]> =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("F1:F300").clear();
      if (cells.length > 0) sheet.getRangeByIndexes(0, 0, cells.length, 3).values = cells;
      const range = sheet.getRangeByIndexes(0, 5, formulas.length, 1);
      range.formulas = formulas.map((formula) => [formula]);
      range.load("values");
      await context.sync();
      return range.values.map(([value]) => value as unknown);
    });

  it("agrees with Univer's own on any table", async () => {
    await fc.assert(
      fc.asyncProperty(table, textCriterion, dayCriterion, async (cells, text, date) => {
        const [regions, amounts, days] = ["A$1:A$12", "B$1:B$12", "C$1:C$12"];
        const calls = [
          `SUMIFS(${amounts},${regions},"${text}",${days},"${date}")`,
          `COUNTIFS(${regions},"${text}",${days},"${date}")`,
          `AVERAGEIFS(${days},${regions},"${text}",${days},"${date}")`,
          `SUMIF(${regions},"${text}",${days})`,
          `COUNTIF(${days},"${date}")`,
          `AVERAGEIF(${days},"${date}")`,
        ];
        const both = await shown(cells, [
          ...calls.map((call) => `=${call}`),
          ...calls.map((call) => `=OWN${call}`),
        ]);
        const numbers = both.map((value) =>
          typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value,
        );
        expect(numbers.slice(0, calls.length)).toEqual(numbers.slice(calls.length));
      }),
      { numRuns: 40 },
    );
  });

  it("reads criteria as Excel does where Univer does not", async () => {
    const cells = [
      ["a*b", 1, ""],
      ["axb", 2, ""],
      ["5", 4, ""],
      [5, 8, ""],
      ["", 16, ""],
      [true, 32, ""],
    ];
    cells[2] = ["'5", 4, ""];
    const pad = Array.from({ length: rows - cells.length }, () => ["", "", ""]);
    expect(
      await shown(
        [...cells, ...pad],
        [
          '=SUMIF(A1:A6,"a~*b",B1:B6)',
          '=SUMIF(A1:A6,"a*b",B1)',
          "=SUMIF(A1:A6,5,B1:B6)",
          '=SUMIF(A1:A6,"",B1:B6)',
          '=COUNTIF(A1:A6,"<>")',
          "=SUMIF(A1:A6,TRUE,B1:B6)",
          '=SUM(SUMIF(A1:A6,{"axb";"a~*b"},B1:B6))',
          "=SUMIFS(B1:B6,A1:A5,1)",
        ],
      ),
    ).toEqual([1, 3, 12, 16, 5, 32, 3, "#VALUE!"]);
  });

  it("answers 300 SUMIFS of three criteria over 10,000 rows", async () => {
    const count = 10_000;
    const values = Array.from({ length: count }, (_, index) => [
      `region ${index % 5}`,
      index % 97,
      45_000 + (index % 365),
    ]);
    await shown(values, ["=A1"]);
    const formulas = Array.from({ length: 300 }, (_, index) => {
      const from = 45_000 + index;
      return `=SUMIFS($B$1:$B$${count},$A$1:$A$${count},"region ${index % 5}",$C$1:$C$${count},">=${from}",$C$1:$C$${count},"<${from + 30}")`;
    });
    const sums = await shown([], formulas);
    const expected = values.filter(
      ([name, , date]) => name === "region 1" && Number(date) >= 45_001 && Number(date) < 45_031,
    );
    expect(sums[1]).toBe(expected.reduce((sum, [, sold]) => sum + Number(sold), 0));
  });

  it("multiplies and compares long columns, with texts, blanks and errors as ever", async () => {
    const count = 10_000;
    const values = Array.from({ length: count }, (_, index) => [
      `Region ${index % 5}`,
      index % 97,
      45_000 + (index % 365),
    ]);
    await shown(values, ["=A1"]);
    const formulas = Array.from(
      { length: 20 },
      (_, index) =>
        `=SUMPRODUCT(($A$1:$A$${count}="region ${index % 5}")*($C$1:$C$${count}>=${45_000 + index})*$B$1:$B$${count})`,
    );
    const sums = await shown([], formulas);
    const wanted = values.filter(([name, , date]) => name === "Region 3" && Number(date) >= 45_003);
    expect(sums[3]).toBe(wanted.reduce((sum, [, sold]) => sum + Number(sold), 0));
    const odd = [
      ["x", "", true],
      ["", 2, 3],
      ["#N/A", 4, 5],
    ];
    expect(
      await shown(odd, [
        '=SUMPRODUCT((A$1:A$400="")*1)',
        "=SUMPRODUCT(B$1:B$2*C$1:C$2)",
        '=SUMPRODUCT((A$1:A$400="x")*1)',
        '=IFERROR(SUMPRODUCT(A$4:A$400*1),"texts")',
      ]),
    ).toEqual(["#N/A", 6, "#N/A", "texts"]);
  });

  it("leaves the source of SORT in its order", async () => {
    expect(
      await shown(
        [
          [3, 0, 0],
          [1, 0, 0],
          [2, 0, 0],
        ],
        ["=SUM(INDEX(SORT(A1:A3),1),A1*10)", "=INDEX(SORT(A1:A3),3)", "=A1"],
      ),
    ).toEqual([31, 3, 3]);
  });
});
