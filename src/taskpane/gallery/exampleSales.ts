import type { RoleFinding, SalesFinding } from "../../excel/read/finding";
import { calendarMonths } from "../../planning/calendar/calendarMonths";
import { serialOf } from "../../planning/calendar/serialOf";
import type { Language } from "../../locales/language";
import type { Decisions } from "../../sheets/plan/decisions";
import type { MonthSold, Snapshot } from "../../sheets/plan/snapshot";

const words = {
  en: {
    sheet: "Sales 2014–2017",
    headers: ["Order Date", "Sales", "Region", "Product Name", "Customer Name", "Note"],
    regions: ["West", "East", "Central", "South"],
    products: ["Standing desk", "Desk lamp"],
    customers: ["Northwind Cafés", "Hale & Sons"],
  },
  zh: {
    sheet: "销售明细",
    headers: ["日期", "金额", "区域", "产品", "客户", "备注"],
    regions: ["华东", "华南", "华北", "西南"],
    products: ["升降桌", "台灯"],
    customers: ["明德商贸", "海川实业"],
  },
} as const;

const team = {
  en: { sheet: "Staff", headers: ["Name", "Hired", "Region"], names: ["Ada Lund", "Omar Reyes"] },
  zh: { sheet: "人员", headers: ["姓名", "入职日期", "区域"], names: ["林悦", "陈昊"] },
} as const;

const scales = { en: 1, zh: 9 } as const;

const seasons = [0.55, 0.5, 0.95, 0.75, 0.8, 0.9, 0.75, 0.9, 1.5, 0.95, 1.7, 1.75];

const monthsSold = (scale: number): readonly MonthSold[] =>
  calendarMonths(serialOf(2014, 1, 1), serialOf(2017, 12, 31)).map(({ from: month }, at) => ({
    month,
    sold: Math.round(scale * (seasons[at % 12] ?? 1) * 1.12 ** Math.floor(at / 12)),
  }));

const money = { en: "$", zh: "¥" } as const;

/** A table as it would be found, with columns, values and doubts. */
export const exampleFinding = (language: Language): SalesFinding => {
  const { sheet, headers, regions, products, customers } = words[language];
  const [date, amount, region, product, customer, note] = headers;
  const symbol = money[language];
  return {
    role: "sales",
    sheet,
    address: "B4:G9998",
    table: undefined,
    columns: [
      { header: date, type: "date", samples: ["2014-01-03", "2014-01-04", "2014-01-05"] },
      { header: amount, type: "number", samples: [`${symbol}16.45`, `${symbol}11.78`, `${symbol}272.74`] },
      { header: region, type: "text", samples: regions.slice(0, 3) },
      { header: product, type: "text", samples: [...products] },
      { header: customer, type: "text", samples: [...customers] },
      { header: note, type: "blank", samples: [] },
    ],
    fields: { date: 0, amount: 1, region: 2, product: 3, customer: 4 },
    confidence: 0.93,
    rows: 9994,
    firstDate: serialOf(2014, 1, 3),
    lastDate: serialOf(2017, 12, 30),
    total: 2_297_200.86 * scales[language],
    doubts: [],
    remarks: [],
  };
};

/** A table of another role. */
export const exampleTeam = (language: Language): RoleFinding<"team"> => {
  const { sheet, headers, names } = team[language];
  const [seller, hired, region] = headers;
  return {
    ...exampleFinding(language),
    role: "team",
    sheet,
    address: "A1:C21",
    columns: [
      { header: seller, type: "text", samples: [...names] },
      { header: hired, type: "date", samples: ["2014-06-01", "2016-03-15"] },
      { header: region, type: "text", samples: words[language].regions.slice(0, 3) },
    ],
    fields: { seller: 0, hired: 1, region: 2 },
    rows: 20,
    firstDate: undefined,
    lastDate: undefined,
    total: undefined,
  };
};

/** A second table that looks like sales, an Excel table. */
export const otherFinding = (language: Language): SalesFinding => ({
  ...exampleFinding(language),
  sheet: "Archive",
  address: "A1:F412",
  table: "Orders2013",
  rows: 411,
  confidence: 0.6,
});

export const exampleSnapshot = (language: Language): Snapshot => ({
  source: words[language].sheet,
  rows: 9994,
  names: ["Sales_Date", "Sales_Amount", "Sales_Region", "Sales_Product", "Sales_Customer"],
  history: monthsSold(45_000 * scales[language]),
  members: {
    region: words[language].regions.map((name, at) => ({
      name,
      history: monthsSold((18_000 - 4_000 * at) * scales[language]),
    })),
  },
  lists: {},
});

export const exampleDecisions = (language: Language): Decisions => ({
  year: 2018,
  firstMonth: 1,
  quarter: 1,
  target: language === "zh" ? 8_000_000 : 800_000,
  currency: money[language],
  unit: 1,
  weights: "history",
  rhythm: "season",
  riskFlags: 1,
  language,
  sheets: [],
  dimensions: [],
});
