import { readFileSync } from "node:fs";
import { findTables } from "../../../src/excel/read/findTables";
import { showCell } from "../../../src/excel/read/showCell";
import { addSampleCompany } from "../../../src/excel/write/addSampleCompany";
import { sampleCompanyIn, type SampleCompany } from "../../../src/excel/write/sampleCompany";
import { SampleProblem } from "../../../src/excel/write/SampleProblem";
import { openExcel, type ExcelSession } from "../../support/excel";

const company = (language: string): SampleCompany =>
  sampleCompanyIn(JSON.parse(readFileSync(`assets/sample-company.${language}.json`, "utf8")));

/** Its first rows: enough where only sheets and names matter. */
const beginning = (language: string): SampleCompany => {
  const whole = company(language);
  return {
    ...whole,
    sheets: whole.sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column) => ({ ...column, values: column.values.slice(0, 20) })),
    })),
  };
};

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const tabsNow = () =>
  excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

/** What each table is for, and the fields found in it: all of its columns mean something. */
const rolesExpected: Readonly<Record<string, readonly [role: string, fields: string]>> = {
  Orders: ["sales", "amount channel cost customer date order product quantity region seller"],
  Customers: [
    "customers",
    "activity breadth complaints contact frequency name nps orderValue owner payment region renewal segment since upsell",
  ],
  Products: ["products", "category cost launched name price stock"],
  Team: ["team", "hired manager pay quota region seller"],
  Pipeline: [
    "pipeline",
    "amount channel closes customer deal opened probability product region seller stage",
  ],
  Channels: ["channels", "channel customers date leads sales spend"],
  Invoices: ["receivables", "amount contract customer due invoice invoiced paid product"],
  Complaints: ["complaints", "case cause closed customer opened product responded solved"],
  Activities: ["activities", "customer date hours kind seller"],
  Holidays: ["holidays", "date name"],
};

describe.each(["en", "zh"])("the sample company in %s", (language) => {
  test("comes as new sheets, each recognised for what it is without help, and one of them as sales", async () => {
    const before = await tabsNow();
    const { sheets } = company(language);
    const tabs = await excel.run((context) => addSampleCompany(context, company(language)));
    expect(await tabsNow()).toEqual([...before, ...tabs]);
    const found = Object.values(await excel.run(findTables)).flat();
    const roles = found.map(({ table = "", role, fields }) => [
      table,
      [role, Object.keys(fields).sort().join(" ")],
    ]);
    expect(roles).toHaveLength(sheets.length);
    expect(Object.fromEntries(roles)).toEqual(rolesExpected);
    for (const { table, sheet, rows, remarks, doubts } of found) {
      const at = sheets.findIndex((one) => one.table === table);
      expect(sheet).toBe(tabs[at]);
      expect(rows).toBe(sheets[at]?.columns[0]?.values.length);
      // Refunds belong to a company; its last orders are of fixed days, ahead of some of the days on which this is run.
      const meant = ["amount-negative", "date-future"];
      expect([...remarks, ...doubts.filter(({ kind }) => !meant.includes(kind))]).toEqual([]);
    }
  }, 180_000);
});

test("a second one takes free names", async () => {
  await excel.run((context) => addSampleCompany(context, beginning("en")));
  const tabs = await excel.run((context) => addSampleCompany(context, beginning("en")));
  expect(tabs).toEqual(company("en").sheets.map(({ name }) => `${name} 2`));
});

test("when Excel refuses half-way, no sheet of it stays", async () => {
  const before = await tabsNow();
  const broken: SampleCompany = {
    ...beginning("en"),
    sheets: [
      ...beginning("en").sheets,
      { name: "Bad/Name", table: "Bad", columns: [{ header: "A", as: "text", values: [1] }] },
    ],
  };
  await expect(excel.run((context) => addSampleCompany(context, broken))).rejects.toThrow();
  expect(await tabsNow()).toEqual(before);
});

test("Excel is waited for three times, however many rows there are", async () => {
  const syncs = async (sample: SampleCompany) => {
    const { batches } = excel.host.counters;
    await excel.run((context) => addSampleCompany(context, sample));
    return excel.host.counters.batches - batches;
  };
  const few = await syncs(beginning("en"));
  expect(few).toBeLessThanOrEqual(4);
  expect(await syncs(company("en"))).toBe(few);
});

test("a file that is no sample company is refused", () => {
  const whole = beginning("en");
  const column = { header: "A", as: "text", words: ["a"], values: [0] };
  const withColumns = (...columns: object[]) => ({
    ...whole,
    sheets: [{ name: "A", table: "A", columns }],
  });
  expect(sampleCompanyIn(withColumns(column)).sheets).toHaveLength(1);
  for (const other of [
    { ...whole, sheets: [] },
    { ...whole, note: "?" },
    withColumns({ ...column, as: "guess" }),
    withColumns({ ...column, values: [1] }),
    withColumns(column, { ...column, values: [0, 0] }),
  ])
    expect(() => sampleCompanyIn(other)).toThrow(SampleProblem);
});

test("a cell is shown, and a sheet that is gone is told", async () => {
  await excel.run((context) => addSampleCompany(context, beginning("en")));
  await excel.run((context) => showCell(context, "Customers!B7"));
  const shown = await excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange();
    cell.load({ address: true });
    await context.sync();
    return cell.address;
  });
  expect(shown).toBe("Customers!B7");
  await expect(excel.run((context) => showCell(context, "'Not here'!B7"))).rejects.toMatchObject({
    code: "table-gone",
    place: { sheet: "Not here" },
  });
});
