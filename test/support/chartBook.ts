import { runSteps } from "../../src/excel/write/journal/runSteps";
import { planFresh } from "../../src/excel/write/plan/planFresh";
import type { Language } from "../../src/locales/language";
import type { Blueprint, Column, TableBlock } from "../../src/sheets/blueprint/blueprint";
import { ganttSigns } from "../../src/sheets/blueprint/ganttSigns";
import { headersIn } from "../../src/sheets/blueprint/headersIn";
import { layout } from "../../src/sheets/blueprint/layout";
import { memberColumns, memberKey } from "../../src/sheets/blueprint/memberColumns";

const frame = { family: "plan", sentence: "One of each." } as const;
const money = (label: string): Column => ({ as: "money", label });

const months: TableBlock = {
  block: "table",
  key: "Months",
  title: "Months",
  rowKey: "Month",
  columns: {
    Month: { as: "month", label: "Month" },
    Last: money("Last year"),
    Plan: money("Plan"),
    Sold: money("Sold"),
    Expected: money("Expected"),
  },
  rows: [
    { Month: 43101, Last: 90, Plan: 100, Sold: 95, Expected: 0 },
    { Month: 43132, Last: 80, Plan: 110, Sold: 120, Expected: 0 },
    { Month: 43160, Last: 120, Plan: 130, Sold: 0, Expected: 118 },
  ],
};

/** From plan to actual: each rise and fall floats on what was reached before it. */
const bridge: TableBlock = {
  block: "table",
  key: "Bridge",
  title: "From plan to actual",
  rowKey: "Step",
  columns: {
    Step: { as: "name", label: "Step" },
    Base: money("Base"),
    Plan: money("Plan"),
    Actual: money("Actual"),
    Rise: money("Better"),
    Fall: money("Worse"),
  },
  rows: [
    { Step: "Plan", Base: 0, Plan: 340, Actual: 0, Rise: 0, Fall: 0 },
    { Step: "Volume", Base: 340, Plan: 0, Actual: 0, Rise: 45, Fall: 0 },
    { Step: "Price", Base: 325, Plan: 0, Actual: 0, Rise: 0, Fall: 60 },
    { Step: "Mix", Base: 325, Plan: 0, Actual: 0, Rise: 8, Fall: 0 },
    { Step: "Actual", Base: 0, Plan: 0, Actual: 333, Rise: 0, Fall: 0 },
  ],
};

const causes: TableBlock = {
  block: "table",
  key: "Causes",
  title: "Causes of complaints",
  rowKey: "Cause",
  columns: {
    Cause: { as: "name", label: "Cause" },
    Cases: { as: "count", label: "Cases" },
    SoFar: { as: "share", label: "Share so far" },
  },
  rows: [
    { Cause: "Late", Cases: 42, SoFar: 0.525 },
    { Cause: "Damaged", Cases: 22, SoFar: 0.8 },
    { Cause: "Wrong", Cases: 10, SoFar: 0.925 },
    { Cause: "Other", Cases: 6, SoFar: 1 },
  ],
};

const products: TableBlock = {
  block: "table",
  key: "Products",
  title: "Products",
  rowKey: "Product",
  columns: {
    Product: { as: "name", label: "Product" },
    Share: { as: "share", label: "Share against the rule" },
    Growth: { as: "share", label: "Growth against the rule" },
    Sold: money("Sold"),
  },
  rows: [
    { Product: "Desks", Share: 0.12, Growth: 0.2, Sold: 400 },
    { Product: "Lamps", Share: -0.08, Growth: 0.15, Sold: 120 },
    { Product: "Chairs", Share: 0.18, Growth: -0.1, Sold: 600 },
    { Product: "Pens", Share: -0.12, Growth: -0.18, Sold: 60 },
  ],
};

const week = (label: string): Column => ({ as: "gantt", label });
const { done, planned, today } = ganttSigns;
const tasks: TableBlock = {
  block: "table",
  key: "Tasks",
  title: "Battles",
  rowKey: "Task",
  columns: {
    Task: { as: "name", label: "Task" },
    Why: { as: "sentence", label: "Why" },
    Spent: { as: "hours", label: "Hours", input: true },
    To: { as: "link", label: "Where", formula: '=HYPERLINK("#Quarterdeck_Overview","→ Overview")' },
    ...Object.fromEntries(["W1", "W2", "W3", "W4", "W5", "W6"].map((name) => [name, week(name)])),
  },
  rows: [
    {
      Task: "Win back East",
      Why: "East lost a tenth of its orders since spring, and the two customers who left it name slow answers.",
      W1: done,
      W2: done,
      W3: today,
      W4: planned,
    },
    { Task: "Launch lamps", Why: "Stock is there.", W3: today, W4: planned, W5: planned, W6: planned },
  ],
};

/** A table whose columns come from the data. */
export const gridOf = (...regions: readonly string[]): TableBlock => ({
  block: "table",
  key: "Plan_Grid",
  title: "Products by region",
  rowKey: "Product",
  totalLabel: "Total",
  columns: {
    Product: { as: "name", label: "Product" },
    ...memberColumns(regions, ["Product", "Total"], () => ({ as: "money", input: true, total: "sum" })),
    Total: {
      as: "money",
      label: "Total",
      formula: `=${regions.map((region) => `[@${memberKey(region)}]`).join("+")}`,
      total: "sum",
    },
  },
  rows: [{ Product: "Desks" }, { Product: "Lamps" }],
});

const chart = { block: "chart", titleFrom: "Chart_Title" } as const;
const titled = {
  block: "form",
  key: "Title",
  title: "What is seen",
  items: {
    Chart_Title: { as: "sentence", label: "Title", formula: '="Sold "&TEXT(333,"0")&"k, 2% behind plan"' },
  },
} as const;

/** A sheet of tables with the charts over them. */
export const tablesSheet: Blueprint = {
  ...frame,
  key: "Tables",
  tab: "Tables",
  title: "Tables and their charts",
  blocks: [
    titled,
    {
      ...chart,
      key: "Waterfall",
      table: "Bridge",
      x: "Step",
      series: [
        { column: "Base", draw: "stacked", role: "base" },
        { column: "Plan", draw: "stacked", role: "plan", labels: "money" },
        { column: "Actual", draw: "stacked", role: "actual", labels: "money" },
        { column: "Rise", draw: "stacked", role: "good", labels: "money" },
        { column: "Fall", draw: "stacked", role: "act", labels: "money" },
      ],
    },
    {
      ...chart,
      key: "Pareto",
      beside: true,
      table: "Causes",
      x: "Cause",
      series: [
        { column: "Cases", draw: "column", role: "actual", labels: "count" },
        { column: "SoFar", draw: "line", role: "plan", axis: "share" },
      ],
    },
    {
      ...chart,
      key: "Quadrant",
      table: "Products",
      bubbles: { name: "Product", x: "Share", y: "Growth", size: "Sold", as: { x: "share", y: "share" } },
    },
    bridge,
    causes,
    products,
    months,
    tasks,
    gridOf("East", "2018"),
  ],
};

/** Charts over the tables of the other sheet. */
export const overviewSheet: Blueprint = {
  ...frame,
  key: "Overview",
  tab: "Overview",
  title: "Overview: charts alone",
  sees: headersIn(tablesSheet),
  blocks: [
    { ...titled, items: { Overview_Title: titled.items.Chart_Title } },
    {
      ...chart,
      titleFrom: "Overview_Title",
      key: "Progress",
      table: "Months",
      x: "Month",
      series: [
        { column: "Last", draw: "column", role: "last" },
        { column: "Plan", draw: "column", role: "plan" },
        { column: "Sold", draw: "column", role: "actual" },
        { column: "Expected", draw: "column", role: "forecast" },
      ],
    },
    {
      ...chart,
      titleFrom: "Overview_Title",
      key: "Lying",
      beside: true,
      table: "Causes",
      x: "Cause",
      series: [{ column: "Cases", draw: "bar", role: "actual", labels: "count" }],
    },
    {
      ...chart,
      titleFrom: "Overview_Title",
      key: "Web",
      table: "Causes",
      x: "Cause",
      most: 50,
      series: [
        { column: "Cases", draw: "radar", role: "actual" },
        { column: "SoFar", draw: "radar", role: "forecast" },
      ],
    },
  ],
};

/** Writes these sheets into the open workbook as a plan's are written, the first one first. */
export const writeSheets = async (
  blueprints: readonly Blueprint[],
  language: Language = "en",
): Promise<void> => {
  const planned = blueprints.map((blueprint) =>
    planFresh(layout(blueprint, language), blueprint.tab, undefined, new Map()),
  );
  await runSteps([
    { label: "structure", steps: planned.flatMap(({ structure }) => structure) },
    { label: "content", steps: planned.flatMap(({ content }) => content) },
  ]);
};
