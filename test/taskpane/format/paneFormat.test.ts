import { cellAddress } from "../../../src/taskpane/format/cellAddress";
import { paneFormat } from "../../../src/taskpane/format/paneFormat";
import { plannedMoney } from "../../../src/taskpane/format/plannedMoney";
import { typedAmount } from "../../../src/taskpane/format/typedAmount";
import { parseAmount } from "../../../src/taskpane/decisions/parseAmount";
import { decisions } from "../../support/paneExamples";

const [english, chinese] = [paneFormat("en"), paneFormat("zh")];

describe("how the pane writes numbers and dates", () => {
  test("amounts are grouped and keep the cents they have", () => {
    expect([english.amount(800_000), english.amount(2_297_200.86)]).toEqual(["800,000", "2,297,200.86"]);
  });

  test("a symbol stands close to its number, letters keep a space", () => {
    expect([
      english.money(5, "$"),
      english.money(5, "USD"),
      chinese.money(5, "¥"),
      chinese.money(5, "元"),
    ]).toEqual(["$5", "USD 5", "¥5", "元 5"]);
  });

  test("shares have one decimal, changes a sign", () => {
    expect([english.share(0.26), english.change(0.1), english.change(-0.0525), english.change(0)]).toEqual([
      "26.0%",
      "+10%",
      "-5.3%",
      "0%",
    ]);
  });

  // 43101 is 2018-01-01 in Excel.
  test("dates are the same in both languages, months are words", () => {
    expect([english.date(43_101), chinese.date(43_101)]).toEqual(["2018-01-01", "2018-01-01"]);
    expect(english.span({ from: 43_101, to: 43_190 })).toBe("2018-01-01 – 2018-03-31");
    expect([english.month(43_101), chinese.month(43_101)]).toEqual(["Jan 2018", "2018年1月"]);
    expect([english.monthName(4), chinese.monthName(4)]).toEqual(["April", "四月"]);
  });
});

describe("a plan's money, as on its sheets", () => {
  test.each([
    [{ target: 800_000, language: "en" }, 140_972, "140,972"],
    [{ target: 800_000, unit: 0.01 }, 140_972.5, "140,972.50"],
    [{ target: 8_000_000, language: "en" }, 1_409_720, "1,409,720"],
    [{ target: 800_000, language: "zh" }, 140_972, "140,972"],
    [{ target: 8_000_000, language: "zh", currency: "¥" }, 1_409_720, "141.0万"],
    [{ target: 2e12, language: "zh", currency: "¥" }, 5e11, "5,000.00亿"],
  ] as const)("%j: %d is %s", (change, amount, written) => {
    expect(plannedMoney({ ...decisions, ...change })(amount)).toBe(written);
  });
});

test.each([800_000, 733_215.25, 120_000_000])("%d written into a field reads back", (amount) => {
  expect(parseAmount(typedAmount(amount))).toEqual({ amount });
});

test.each([
  [{ sheet: "Orders", cell: "C17" }, "Orders!C17"],
  [{ sheet: "Sales 2017", cell: "B4:F9" }, "'Sales 2017'!B4:F9"],
  [{ sheet: "Lin's" }, "'Lin''s'!A1"],
])("%j is %s", (place, address) => {
  expect(cellAddress(place)).toBe(address);
});
