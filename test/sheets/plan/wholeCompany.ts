import { serialOf } from "../../../src/planning/calendar/serialOf";

type Value = string | number;
/** The director's tables: by role, a header and its values for each field. */
export type Tables = Readonly<Record<string, Readonly<Record<string, readonly Value[]>>>>;

const day = serialOf;

/** 14 February 2018, a Wednesday: the day the quarter is looked at. */
export const asOf2018 = day(2018, 2, 14);

const years = [2015, 2016, 2017];
const months = years.flatMap((year) => Array.from({ length: 12 }, (_, month) => day(year, month + 1, 10)));
/** Three years of one sale a month in two regions, then the new quarter's first weeks. */
const past = months.flatMap((date) => [
  { date, amount: 6000, region: "East", product: "Desk", customer: "Ann" },
  { date, amount: 4000, region: "West", product: "Lamp", customer: "Bob" },
]);
const fresh = [
  { date: day(2018, 1, 9), amount: 5000, region: "East", product: "Desk", customer: "Ann" },
  { date: day(2018, 1, 31), amount: 2000, region: "West", product: "Lamp", customer: "Bob" },
  { date: day(2018, 2, 13), amount: 900, region: "East", product: "Desk", customer: "Cy" },
  { date: day(2018, 2, 14), amount: 300, region: "East", product: "Lamp", customer: "Ann" },
  { date: day(2018, 2, 14), amount: -100, region: "West", product: "Lamp", customer: "Bob" },
];
const sales = [...past, ...fresh];

/** Invoice, customer, product, contract, invoiced, due, paid, amount; "" where the table is blank. */
const invoices: readonly (readonly [string, string, string, string, number, Value, Value, number])[] = [
  ["I-1", "Ann", "Desk", "New", day(2018, 1, 15), "", "", 1000],
  ["I-2", "Bob", "Lamp", "New", day(2018, 1, 14), "", "", 200],
  ["I-3", "Ann", "Desk", "New", day(2018, 1, 11), "", "", 300],
  ["I-4", "Cy", "Desk", "New", day(2018, 1, 8), "", "", 400],
  ["I-5", "Bob", "Lamp", "Renewal", day(2017, 12, 31), "", "", 500],
  ["I-6", "Bob", "Lamp", "Renewal", day(2017, 12, 26), "", "", 600],
  ["I-7", "Cy", "Lamp", "New", day(2018, 1, 1), day(2018, 3, 1), "", 700],
  ["I-8", "Ann", "Desk", "New", day(2017, 12, 1), day(2017, 12, 30), day(2018, 1, 20), 800],
  ["I-9", "Ann", "Desk", "New", day(2018, 1, 20), "", day(2018, 2, 14), 900],
  ["I-10", "Cy", "Desk", "New", day(2018, 2, 20), "", "", 5000],
];

/** Deal, stage, amount, probability, closes, region. */
const decided = (region: string, week: number, won: number, lost: number) => [
  ...Array.from({ length: won }, () => ["Won", 100, 1, asOf2018 - 7 * week + 3, region] as const),
  ...Array.from({ length: lost }, () => ["Lost", 100, 0, asOf2018 - 7 * week + 3, region] as const),
];
const deals = [
  ...[1, 2, 3].flatMap((week) => [...decided("East", week, 8, 4), ...decided("West", week, 3, 9)]),
  ...decided("East", 4, 6, 6),
  ...decided("West", 4, 6, 6),
  ["Open", 10_000, 0.5, day(2018, 3, 10), "East"] as const,
  ["Open", 20_000, 0.5, day(2018, 3, 20), "West"] as const,
  ["Open", 90_000, 0.5, day(2018, 4, 20), "West"] as const,
];

/** A week of one channel's leads: 12 weeks up to the day in As of. */
const leads = [200, 210, 190, 205, 200, 195, 190, 185, 200, 200, 200, 170].map((count, index) => ({
  date: asOf2018 - 7 * (11 - index) - 2,
  count,
  customers: index < 10 ? 12 : 6,
}));

/** Case, cause, opened, responded, solved, closed. */
const complaints: readonly (readonly [string, string, Value, Value, Value, Value])[] = [
  ["C-1", "Delivery", asOf2018 - 4, asOf2018 - 3.5, asOf2018 - 2, asOf2018 - 1.5],
  ["C-2", "Delivery", asOf2018 - 3, asOf2018 - 1, "", ""],
  ["C-3", "Attitude", asOf2018, "", "", ""],
  ["C-4", "Product", asOf2018 - 1, asOf2018 - 0.5, "", ""],
  ["C-5", "Delivery", asOf2018 + 3, "", "", ""],
];

/** A small company with every table a plan can read. */
export const wholeCompany: Tables = {
  Sales: {
    Date: sales.map(({ date }) => date),
    Amount: sales.map(({ amount }) => amount),
    Region: sales.map(({ region }) => region),
    Product: sales.map(({ product }) => product),
    Customer: sales.map(({ customer }) => customer),
    Order: sales.map((_, index) => `O-${index + 1}`),
  },
  Customers: { Name: ["Ann", "Bob", "Cy"], Since: [day(2015, 1, 10), day(2015, 1, 10), day(2018, 2, 13)] },
  Pipeline: {
    Stage: deals.map(([stage]) => stage),
    Amount: deals.map(([, amount]) => amount),
    Probability: deals.map(([, , probability]) => probability),
    Closes: deals.map(([, , , closes]) => closes),
    Region: deals.map(([, , , , region]) => region),
  },
  Channels: {
    Channel: leads.map(() => "Web"),
    Date: leads.map(({ date }) => date),
    Spend: leads.map(() => 400),
    Leads: leads.map(({ count }) => count),
    Customers: leads.map(({ customers }) => customers),
    Sales: leads.map(() => 1000),
  },
  Receivables: {
    Invoice: invoices.map(([id]) => id),
    Customer: invoices.map(([, customer]) => customer),
    Product: invoices.map(([, , product]) => product),
    Contract: invoices.map(([, , , contract]) => contract),
    Invoiced: invoices.map(([, , , , invoiced]) => invoiced),
    Due: invoices.map(([, , , , , due]) => due),
    Paid: invoices.map(([, , , , , , paid]) => paid),
    Amount: invoices.map(([, , , , , , , amount]) => amount),
  },
  Complaints: {
    Case: complaints.map(([id]) => id),
    Cause: complaints.map(([, cause]) => cause),
    Opened: complaints.map(([, , opened]) => opened),
    Responded: complaints.map(([, , , responded]) => responded),
    Solved: complaints.map(([, , , , solved]) => solved),
    Closed: complaints.map(([, , , , , closed]) => closed),
  },
};

/** Puts tables on sheets of their own, each field named over its column as the pane does. */
export const addCompany = (context: Excel.RequestContext, tables: Tables): void => {
  for (const [role, fields] of Object.entries(tables)) {
    const headers = Object.keys(fields);
    const rows = Object.values(fields)[0]?.length ?? 0;
    const sheet = context.workbook.worksheets.add(`My ${role}`);
    const range = sheet.getRangeByIndexes(0, 0, rows + 1, headers.length);
    range.values = [
      headers,
      ...Array.from({ length: rows }, (_, row) => headers.map((header) => fields[header]?.[row] ?? "")),
    ];
    context.workbook.tables.add(range, true).name = `My${role}`;
    for (const header of headers) context.workbook.names.add(`${role}_${header}`, `=My${role}[${header}]`);
  }
};
