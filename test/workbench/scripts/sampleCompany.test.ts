import { readFileSync } from "node:fs";
import { sampleCompanyIn } from "../../../src/excel/write/sampleCompany";
import { chineseHolidays } from "../../../src/workbench/scripts/sample/holidays/chineseHolidays";
import { usHolidays } from "../../../src/workbench/scripts/sample/holidays/usHolidays";
import { sampleCompany } from "../../../src/workbench/scripts/sample/sampleCompany";
import { sampleFile } from "../../../src/workbench/scripts/sample/sampleFile";
import type { SampleColumn } from "../../../src/workbench/scripts/sample/SampleSheet";
import { serialOfIso } from "../../../src/planning/calendar/serialOfIso";

const company = sampleCompany("en", 2024);
const [orders, customers] = company.sheets;
const column = (header: string): SampleColumn => {
  const found = [...(orders?.columns ?? []), ...(customers?.columns ?? [])].find(
    (one) => one.header === header,
  );
  if (!found) throw new Error(`The sample has no column ${header}.`);
  return found;
};
const numbers = (header: string): number[] => column(header).values.map((value) => value ?? NaN);
const amounts = numbers("Amount");
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What was sold by each place of a list: regions, customers, years. */
const soldBy = (places: readonly number[]): Map<number, number> => {
  const sold = new Map<number, number>();
  places.forEach((place, row) => sold.set(place, (sold.get(place) ?? 0) + (amounts[row] ?? 0)));
  return sold;
};

describe("the sample company", () => {
  test.each(["en", "zh"] as const)("the file in assets is what the script makes: %s", (language) => {
    const committed = readFileSync(`assets/sample-company.${language}.json`, "utf8");
    expect(committed === sampleFile(language === "en" ? company : sampleCompany(language, 2024))).toBe(true);
    expect(committed.length).toBeLessThan(340_000);
    expect(sampleCompanyIn(JSON.parse(committed)).sheets).toHaveLength(10);
  });

  test("another seed tells another story", () => {
    expect(sampleFile(sampleCompany("en", 2024, 3, 1))).not.toBe(sampleFile(company));
  });

  test("has three years of orders in order of date, five regions, eight products, 200 customers", () => {
    const dates = numbers("Date");
    expect(dates).toEqual([...dates].sort((one, other) => one - other));
    expect(dates[0]).toBeGreaterThanOrEqual(45_292); // 2024-01-01
    expect(dates.at(-1)).toBeLessThanOrEqual(46_387); // 2026-12-31
    expect(column("Region").words).toHaveLength(5);
    expect(column("Product").words).toHaveLength(8);
    expect(new Set(column("Customer").words).size).toBe(200);
    expect(new Set(column("Seller").values).size).toBe(10);
    expect(customers?.columns.map(({ values }) => values.length)).toEqual(Array(15).fill(200));
  });

  test("every order has its cells, and every word its place", () => {
    for (const { values, words } of orders?.columns ?? []) {
      expect(values).toHaveLength(amounts.length);
      const outside = words && values.filter((place) => place === null || words[place] === undefined);
      expect(outside ?? []).toEqual([]);
    }
  });

  test("grows year by year, with the last quarter the largest", () => {
    const quarters = soldBy(numbers("Date").map((date) => Math.floor((date - 45_292) / 91.32)));
    const years = [0, 1, 2].map((year) =>
      sum([0, 1, 2, 3].map((part) => quarters.get(year * 4 + part) ?? 0)),
    );
    for (const year of [0, 1, 2]) {
      const [first = 0, second = 0, third = 0, fourth = 0] = [0, 1, 2, 3].map((part) =>
        quarters.get(year * 4 + part),
      );
      expect(fourth).toBeGreaterThan(Math.max(first, second, third));
    }
    expect(years[1]).toBeGreaterThan(years[0] ?? NaN);
    expect(years[2]).toBeGreaterThan(years[1] ?? NaN);
  });

  test("a fifth of the customers brings most of the business", () => {
    const sold = [...soldBy(numbers("Customer")).values()].sort((one, other) => other - one);
    expect(sum(sold.slice(0, 40)) / sum(sold)).toBeGreaterThan(0.6);
  });

  test("some goods come back, few of them", () => {
    const returned = amounts.filter((amount) => amount < 0).length / amounts.length;
    expect(returned).toBeGreaterThan(0.005);
    expect(returned).toBeLessThan(0.03);
  });

  test("some measures of some customers were never taken", () => {
    expect(column("Satisfaction (1–10)").values.filter((value) => value === null).length).toBeGreaterThan(5);
  });

  test("both languages tell the same orders", () => {
    const chinese = sampleCompany("zh", 2024).sheets[0];
    const places = (sheet: typeof orders) => sheet?.columns.slice(0, 8).map(({ values }) => values);
    expect(places(chinese)).toEqual(places(orders));
  });

  /** A table's rows by header, words in place of their places. */
  const rowsOf = (table: string): Record<string, string | number | null>[] => {
    const columns = company.sheets.find((sheet) => sheet.table === table)?.columns ?? [];
    const cell = ({ words, values }: SampleColumn, row: number) => {
      const value = values[row] ?? null;
      return value === null ? null : (words?.[value] ?? value);
    };
    return (columns[0]?.values ?? []).map((_, row) =>
      Object.fromEntries(columns.map((one) => [one.header, cell(one, row)])),
    );
  };
  const namesIn = (table: string, header: string) => new Set(rowsOf(table).map((row) => row[header]));

  test("every list speaks of the order book's customers, products, regions, channels and sellers", () => {
    const outside = company.sheets.flatMap(({ table, columns }) =>
      ["Customer", "Product", "Region", "Channel", "Seller"].flatMap((header) => {
        if (!columns.some((one) => one.header === header)) return [];
        const known = namesIn("Orders", header);
        if (header === "Customer") namesIn("Customers", header).forEach((name) => known.add(name));
        return [...namesIn(table, header)].filter((name) => name !== null && !known.has(name));
      }),
    );
    expect([...new Set(outside)].sort()).toEqual(["Kira Santos", "Liam Byrne"]); // the two newcomers
  });

  test("what the channels sold is what the orders say", () => {
    const channels = rowsOf("Channels");
    expect(channels).toHaveLength(36 * 3);
    expect(sum(channels.map(({ Sales }) => Number(Sales)))).toBeCloseTo(sum(amounts), 2);
  });

  test("40 deals are open, the others won or lost, and each was opened before it closes", () => {
    const deals = rowsOf("Pipeline");
    const isOpen = ({ Probability: odds }: (typeof deals)[number]) => Number(odds) > 0 && Number(odds) < 1;
    expect(deals.filter(isOpen)).toHaveLength(40);
    for (const deal of deals) {
      expect(deal.Opened).toBeLessThan(Number(deal["Close date"]));
      if (!isOpen(deal)) expect(deal.Probability).toBe(deal.Stage === "Won" ? 1 : 0);
    }
  });

  test("won deals and invoices are orders of the book, to the cent", () => {
    const key = (row: Record<string, unknown>) => `${row.Customer} ${row.Product} ${row.Amount}`;
    const ordered = new Set(rowsOf("Orders").map(key));
    const told = [...rowsOf("Invoices"), ...rowsOf("Pipeline").filter(({ Stage }) => Stage === "Won")];
    expect(told.filter((row) => !ordered.has(key(row)))).toEqual([]);
  });

  test("invoices are paid after they are sent or still open, some of them late", () => {
    const invoices = rowsOf("Invoices");
    for (const { Invoiced, Due, Paid } of invoices) {
      expect(Due).toBeGreaterThan(Number(Invoiced));
      if (Paid !== null) expect(Paid).toBeGreaterThan(Number(Invoiced));
    }
    const open = invoices.filter(({ Paid }) => Paid === null);
    expect(open.length).toBeGreaterThan(20);
    expect(open.some(({ Due }) => Number(Due) < 46_387)).toBe(true); // 2026-12-31
  });

  test("a complaint is answered, solved and closed in this order, the last ones not yet", () => {
    for (const row of rowsOf("Complaints")) {
      const clocks = [row.Opened, row.Responded, row.Solved, row.Closed];
      const known = clocks.filter((clock) => clock !== null).map(Number);
      expect(known).toEqual([...known].sort((one, other) => one - other));
      expect(clocks.slice(known.length)).toEqual(clocks.slice(known.length).map(() => null));
    }
    expect(rowsOf("Complaints").some(({ Closed }) => Closed === null)).toBe(true);
  });

  test("the newcomers were hired in the last year and sold nothing yet", () => {
    const newcomers = rowsOf("Team").filter(({ Hired }) => Number(Hired) >= 46_023); // 2026-01-01
    expect(newcomers).toHaveLength(2);
    newcomers.forEach(({ Seller }) => expect(namesIn("Orders", "Seller").has(Seller ?? "")).toBe(false));
  });
});

describe("holidays of the planned year", () => {
  // opm.gov, "Federal Holidays", 2027: Independence Day on a Sunday is kept on Monday, Christmas Day on a Saturday on Friday.
  test("of the United States, on the days they are kept", () => {
    expect(usHolidays(2027).map(({ date }) => date)).toEqual(
      ["2027-01-01", "2027-05-31", "2027-07-05", "2027-09-06", "2027-11-25", "2027-11-26", "2027-12-24"].map(
        serialOfIso,
      ),
    );
  });

  // State Council decree 795 (2024) for the 13 days; Chinese New Year 2027 is 6 February, Dragon Boat 9 June, Mid-Autumn 15 September.
  test("of China, by its calendar", () => {
    const days = chineseHolidays(2027);
    expect(days).toHaveLength(13);
    const firsts = days.filter(({ name }, at) => days[at - 1]?.name !== name).map(({ date }) => date);
    expect(firsts).toEqual(
      ["2027-01-01", "2027-02-05", "2027-04-05", "2027-05-01", "2027-06-09", "2027-09-15", "2027-10-01"].map(
        serialOfIso,
      ),
    );
  });
});
