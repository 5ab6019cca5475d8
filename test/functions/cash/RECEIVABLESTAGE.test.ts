import { RECEIVABLESTAGE } from "../../../src/functions/cash/RECEIVABLESTAGE";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const refused = (sentence: string) => ({ error: "#VALUE!", sentence });
const stage = (...given: unknown[]) =>
  cellOf(() => RECEIVABLESTAGE(...(given as Parameters<typeof RECEIVABLESTAGE>)));

describe("RECEIVABLESTAGE", () => {
  // Method items A54-55, from an invoice of 2018-01-01.
  it("answers a word an invoice, in its shape", () => {
    const asOf = [[43131], [43132], [43134], ["2018-02-07"]];
    expect(stage([["2018-01-01"], [43101], [43101], [43101]], "new", "", asOf)).toEqual([
      ["on time"],
      ["due"],
      ["joint collection"],
      ["legal"],
    ]);
    expect(stage([[43101, 43101]], [["New", " renewal "]], [[43130, null]], 43147)).toEqual([
      ["paid", "due"],
    ]);
    expect(stage(43101, "续约", 0, 43146)).toEqual([["on time"]]);
  });

  it("takes terms and steps of one's own, in rows or columns", () => {
    expect(stage([[43101]], "new", "", 43112, [[10, 20]], [[1], [2]])).toEqual([["joint collection"]]);
    expect(stage([[43101]], "new", "", 43132, null, [[1, 1]])).toEqual([["legal"]]);
  });

  it("speaks Chinese when asked to", () => {
    expect(stage([[43101, 43101]], "新签", [["", 43105]], 43134, null, null, "zh")).toEqual([
      ["联合催收", "已回款"],
    ]);
    expect(stage(43101, "old", "", 43134, null, null, "zh")).toEqual(
      refused("合同类型：请填写“新签”或“续约”"),
    );
    expect(stage(43101, "new", "", 43134, 30, null, "zh")).toEqual(
      refused("账期：请给出两个天数：新签与续约"),
    );
    expect(stage(43140, "new", "", 43134, null, null, "zh")).toEqual({
      error: "#N/A",
      sentence: "还没有开票",
    });
  });

  it("keeps a cell's trouble in that cell", () => {
    expect(
      stage([["Invoiced"], [43200], [""], [43101]], [["new"], ["new"], ["new"], ["?"]], "", 43134),
    ).toEqual([
      [
        expect.objectContaining({
          code: "#VALUE!",
          message: 'Invoiced: "Invoiced"; give a date, or text such as 2018-01-31',
        }),
      ],
      [expect.objectContaining({ code: "#N/A", message: "The invoice is not written yet" })],
      [
        expect.objectContaining({
          code: "#VALUE!",
          message: "Invoiced: empty; give a date, or text such as 2018-01-31",
        }),
      ],
      [
        expect.objectContaining({
          code: "#VALUE!",
          message: 'Contract: "?" is not known; write "new" or "renewal"',
        }),
      ],
    ]);
  });

  it("answers for the rows in use when given whole columns", () => {
    const column = (...cells: unknown[]) => Array.from({ length: 1_048_576 }, (_, row) => [cells[row] ?? ""]);
    const invoices = column(43101, 43101, 43101);
    expect(stage(invoices, column("new", "new", "new"), column(43110), [[43134]])).toEqual([
      ["paid"],
      ["joint collection"],
      ["joint collection"],
    ]);
  });

  it("says what is wrong with a single invoice or the policy", () => {
    expect(stage("", "new", "", 43134)).toEqual(
      refused("Invoiced: empty; give a date, or text such as 2018-01-31"),
    );
    expect(stage(43101, "", "", 43134)).toEqual(
      refused('Contract: empty is not known; write "new" or "renewal"'),
    );
    expect(stage(43101, "new", "soon", 43134)).toEqual(
      refused('Paid: "soon"; give a date, or text such as 2018-01-31'),
    );
    expect(stage(43101, "new", "", 43134, 30)).toEqual(
      refused("Terms: 1 given; give two, days for new contracts and for renewals"),
    );
    expect(stage(43101, "new", "", 43134, null, [[7, 3]])).toEqual(
      refused("Steps: item 2 is 3, before item 1, 7; let them rise"),
    );
  });
});
