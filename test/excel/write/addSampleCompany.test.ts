import { readFileSync } from "node:fs";
import { findSales } from "../../../src/excel/read/findSales";
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

describe.each(["en", "zh"])("the sample company in %s", (language) => {
  test("comes as new sheets whose orders are recognised as sales without help", async () => {
    const before = await tabsNow();
    const tabs = await excel.run((context) => addSampleCompany(context, company(language)));
    expect(await tabsNow()).toEqual([...before, ...tabs]);
    const [best] = await excel.run(findSales);
    expect(best).toMatchObject({ sheet: tabs[0], table: "Orders", doubts: [] });
    expect(Object.keys(best?.fields ?? {})).toHaveLength(10);
    expect(best?.rows).toBe(company(language).sheets[0]?.columns[0]?.values.length);
  });
});

test("a second one takes free names", async () => {
  await excel.run((context) => addSampleCompany(context, beginning("en")));
  const tabs = await excel.run((context) => addSampleCompany(context, beginning("en")));
  expect(tabs).toEqual(["Orders 2", "Customers 2"]);
});

test("when Excel refuses half-way, no sheet of it stays", async () => {
  const before = await tabsNow();
  const broken: SampleCompany = {
    currency: "$",
    sheets: [
      ...beginning("en").sheets,
      { name: "Bad/Name", table: "Bad", columns: [{ header: "A", as: "text", values: [1] }] },
    ],
  };
  await expect(excel.run((context) => addSampleCompany(context, broken))).rejects.toThrow();
  expect(await tabsNow()).toEqual(before);
});

test("Excel is waited for twice, however many rows there are", async () => {
  const syncs = async (sample: SampleCompany) => {
    const { batches } = excel.host.counters;
    await excel.run((context) => addSampleCompany(context, sample));
    return excel.host.counters.batches - batches;
  };
  const few = await syncs(beginning("en"));
  expect(few).toBeLessThanOrEqual(3);
  expect(await syncs(company("en"))).toBe(few);
});

test("a file that is no sample company is refused", () => {
  expect(() => sampleCompanyIn({ sheets: [] })).toThrow(SampleProblem);
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
