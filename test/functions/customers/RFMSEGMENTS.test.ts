import { RFMSEGMENTS } from "../../../src/functions/customers/RFMSEGMENTS";
import { cellOf, installCustomFunctions, isCellError } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});

describe("RFMSEGMENTS", () => {
  const customers = ["Acme", "Bolt", "Bolt", "Cask"];
  const dates = [43000, 43000, 43180.6, ""];
  const amounts = [50, 80, 100, ""];

  it("gives every customer a row, as first named, from a column or a row of orders", () => {
    const found = RFMSEGMENTS(column(...customers), column(...dates), column(...amounts), 43190);
    expect(found.slice(0, 2)).toEqual([
      ["Acme", 190, 1, 50, 1, 1, 1, "existing"],
      ["Bolt", 10, 2, 180, 5, 5, 5, "key"],
    ]);
    expect(RFMSEGMENTS([customers], [dates], [amounts], "2018-03-31").map(String)).toEqual(found.map(String));
  });

  it("shows who never bought, with #N/A where there is no answer", () => {
    const never = RFMSEGMENTS([customers], [dates], [amounts], 43190, undefined, "zh")[2]!;
    expect(never.map((cell) => (isCellError(cell) ? `${cell.code} ${cell.message}` : cell))).toEqual([
      "Cask",
      "#N/A 该客户尚未购买",
      0,
      0,
      "#N/A 该客户尚未购买",
      "#N/A 该客户尚未购买",
      "#N/A 该客户尚未购买",
      "潜在客户",
    ]);
  });

  it("takes one customer's spellings for one, as Excel compares them", () => {
    const found = RFMSEGMENTS(
      column("Acme", " ACME ", 12, "12"),
      column(1e5, 1e5, 1e5, 1e5),
      column(1, 2, 3, 4),
      1e5,
    );
    expect(found.map(([name, , orders, money]) => [name, orders, money])).toEqual([
      ["Acme", 2, 3],
      [12, 2, 7],
    ]);
  });

  it("reads whole columns: headings, text dates, and what Excel sends for empty cells", () => {
    const rows = 1_048_576;
    const whole = (heading: string, cells: unknown[], blank: unknown) =>
      Array.from({ length: rows }, (_, at) => [at === 0 ? heading : (cells[at - 1] ?? blank)]);
    const dated = ["2017-09-22", 43000, 43180, null];
    for (const blank of ["", null, 0]) {
      const found = RFMSEGMENTS(
        whole("Customer", customers, blank),
        whole("Date", dated, blank),
        whole("Amount", amounts, blank),
        43190,
      );
      expect(found.map(([name, , orders, money]) => [name, orders, money])).toEqual([
        ["Acme", 1, 50],
        ["Bolt", 2, 180],
        ["Cask", 0, 0],
      ]);
    }
  });

  it("takes cuts of one's own, one or both", () => {
    const classes = (cuts: unknown) =>
      RFMSEGMENTS([customers], [dates], [amounts], 43190, cuts as unknown[][]).map((row) => row[7]);
    expect(classes([[200]])).toEqual(["new", "new", "potential"]);
    expect(classes([["", 1]])).toEqual(["key", "key", "potential"]);
    expect(classes([[""]])).toEqual(["existing", "key", "potential"]);
  });

  it("says what is wrong, in either language", () => {
    const rfm = (...given: unknown[]) =>
      cellOf(() => RFMSEGMENTS(...(given as Parameters<typeof RFMSEGMENTS>)));
    const fine = [column(...customers), column(...dates), column(...amounts)];
    expect(rfm(...fine, "")).toEqual(refused("AsOf: empty; give a date"));
    expect(rfm(fine[0], [[43000]], fine[2], 43190)).toEqual(
      refused("Dates: 1 cells beside 4 customers; give one for each"),
    );
    expect(rfm(column("A", ""), column(43000, 43000), column(1, 1), 43190)).toEqual(
      refused("Customers: item 2 is empty; give a name"),
    );
    expect(rfm(column("A", "B"), column(43000, "soon"), column(1, 1), 43190)).toEqual(
      refused('Dates: item 2 is "soon"; give a date'),
    );
    expect(rfm(column("A"), column(43000), column("x"), 43190, null, "zh")).toEqual(
      refused("金额：第 1 项不是数字，请填写数字"),
    );
    expect(rfm(column(""), column(""), column(""), 43190)).toEqual(refused("Customers: none is named"));
    expect(rfm(...fine, 43190, [[1, 2, 3]])).toEqual(refused("Cuts: 3 cells; give two, such as {90,5}"));
    expect(rfm(...fine, 43190, [[90, 9]])).toEqual(refused("Cuts: item 2 is 9; give a score from 1 to 5"));
  });
});
