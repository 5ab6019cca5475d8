import { decisionsIn } from "../../../src/excel/read/decisionsIn";
import type { CellValue } from "../../../src/excel/read/grid";

const english: [string, CellValue][] = [
  ["Plan_Year", 2018],
  ["Plan_FirstMonth", 1],
  ["Plan_Quarter", 1],
  ["Year_Target", 800000],
  ["Plan_Currency", "USD"],
  ["Plan_Unit", 0.01],
  ["Plan_WeightSource", "Own history"],
  ["Plan_Rhythm", "30 : 50 : 20"],
  ["Plan_RiskFlags", 2],
  ["Plan_Language", "English"],
];
const decisions = {
  year: 2018,
  firstMonth: 1,
  quarter: 1,
  target: 800000,
  currency: "USD",
  unit: 0.01,
  weights: "history",
  rhythm: "30-50-20",
  riskFlags: 2,
  language: "en",
  sheets: [],
  dimensions: [],
};

const withCells = (...changed: [string, CellValue][]) => new Map([...english, ...changed]);

it("reads decisions from the labels of their drop-downs", () => {
  expect(decisionsIn(new Map(english), [])).toEqual({ decisions });
});

it("reads the labels of either language", () => {
  expect(
    decisionsIn(
      withCells(["Plan_WeightSource", "自有历史"], ["Plan_Rhythm", "按季节"], ["Plan_Language", "中文"]),
      [],
    ),
  ).toEqual({ decisions: { ...decisions, rhythm: "season", language: "zh" } });
});

it("names every cell that is gone or holds what it cannot", () => {
  const some = withCells(["Plan_Year", "next year"], ["Plan_Quarter", 5], ["Plan_Rhythm", "as I like"]);
  some.delete("Year_Target");
  expect(decisionsIn(some, [])).toEqual({
    unreadable: ["Plan_Year", "Plan_Quarter", "Year_Target", "Plan_Rhythm"],
  });
});

it("reads what the quarter is broken down by in either language, each once, and nothing where nothing is chosen", () => {
  const chosen = withCells(
    ["Plan_Breakdown1", "Region"],
    ["Plan_Breakdown2", "时间"],
    ["Plan_Breakdown3", "Region"],
    ["Plan_Breakdown4", ""],
  );
  expect(decisionsIn(chosen, [])).toEqual({ decisions: { ...decisions, dimensions: ["region", "time"] } });
});
