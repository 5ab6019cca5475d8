import { fileTables, type FileRead } from "../../../src/excel/share/returned/file/fileTables";
import type { Target } from "../../../src/excel/share/returned/file/FileTable";
import { fileRecords } from "../../../src/excel/share/returned/FileRecord";
import { targetOf } from "../../../src/excel/share/returned/planTablesThere";
import { withMembers } from "../../../src/excel/share/returned/withMembers";
import { fitted, saysSame } from "../../../src/excel/share/returned/fitted";
import { freeRows, rowsFollowing } from "../../../src/excel/share/returned/rowsOfTheirOwn";
import { typedTables } from "../../../src/excel/share/returned/typedTables";
import { soak } from "../../support/soak";
import { bookFile, sheetXml, type BookFile } from "./support/bookFile";

const target = (table: string, tab: string, columns: Readonly<Record<string, string>>): Target => ({
  table,
  tab,
  columnOf: (header) => columns[header],
  key: "Region",
  inputs: new Set(["Note", "Owner"]),
});
const regions = target("Plan_Regions", "Targets", {
  Region: "Region",
  区域: "Region",
  Sold: "Sold",
  Note: "Note",
  备注: "Note",
});
const owners = target("Plan_Owners", "Team", { Region: "Region", Note: "Note", Owner: "Owner" });
const targets = [regions, owners];

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: readonly string[]) => `<row r="${number}">${cells.join("")}</row>`;
const said = ({ tables }: FileRead) =>
  tables.map(({ table, tab, columns, rows }) => ({
    table,
    tab,
    rows: rows.map(({ row: number, cells }) => [
      number,
      ...[...columns.values()].map((column) => cells.get(column)?.value),
    ]),
  }));

const table = (name: string, ref: string, headers: readonly string[], more = "") =>
  `<table xmlns="x" id="1" displayName="${name}" ref="${ref}" ${more}><tableColumns>${headers.map((header) => `<tableColumn name="${header}"/>`).join("")}</tableColumns></table>`;
const withTable = (xml: string, cells: string, more: Partial<BookFile> = {}): Uint8Array =>
  bookFile({
    sheets: { "My tab": sheetXml(cells) },
    ...more,
    parts: {
      ...more.parts,
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      "xl/tables/table1.xml": xml,
    },
  });
const good = withTable(
  table("plan_regions", "B3:D6", ["Region", "Sold", "Note"], 'totalsRowCount="1"'),
  row(3, text("B3", "Region"), text("C3", "Sold"), text("D3", "Note")) +
    row(4, text("B4", "East"), '<c r="C4"><f>SUM(A1)</f><v>7</v></c>', text("D4", " a &amp; b_x000D_ ")) +
    row(5, text("B5", "West"), '<c r="C5" t="e"><v>#REF!</v></c>', '<c r="D5" t="s"><v>1</v></c>') +
    row(6, text("B6", "Total"), text("D6", "none of it")),
  {
    related: [["sharedStrings", "sharedStrings.xml"]],
    parts: {
      "xl/sharedStrings.xml":
        '<sst xmlns="x"><si/><si><r><rPr><b/></rPr><t>rich </t></r><r><t xml:space="preserve">text</t></r><rPh sb="0" eb="1"><t>spoken</t></rPh></si></sst>',
    },
  },
);

describe("the rows of a file that belong to the plan", () => {
  test("an Excel table by its name, wherever it stands: values without formulas, errors and totals", () => {
    const read = fileTables(good, targets);
    expect(said(read)).toEqual([
      {
        table: "Plan_Regions",
        tab: "My tab",
        rows: [
          [4, "East", 7, " a & b\n "],
          [5, "West", undefined, "rich text"],
        ],
      },
    ]);
    expect(read.tables[0]?.rows[0]?.cells.get(3)?.calculated).toBe(true);
    expect(read.dayOffset).toBe(0);
  });

  test("without tables, what stands under such headers, in either language, up to the first gap", () => {
    const cells =
      row(2, text("A2", "For East")) +
      row(4, text("C4", "区域"), text("D4", "备注")) +
      row(5, text("C5", "East"), text("D5", "one")) +
      row(6, text("C6", "West")) +
      row(8, text("C8", "North"), text("D8", "beyond the gap"));
    expect(said(fileTables(bookFile({ sheets: { Any: sheetXml(cells) } }), targets))).toEqual([
      {
        table: "Plan_Regions",
        tab: "Any",
        rows: [
          [5, "East", "one"],
          [6, "West", undefined],
        ],
      },
    ]);
  });

  test("headers of two tables are the one's whose tab the sheet is called after, otherwise nobody's", () => {
    const cells =
      row(1, text("A1", "Region"), text("B1", "Note")) + row(2, text("A2", "East"), text("B2", "one"));
    const on = (tab: string) =>
      said(fileTables(bookFile({ sheets: { [tab]: sheetXml(cells) } }), targets)).map((each) => each.table);
    expect(on("Targets")).toEqual(["Plan_Regions"]);
    expect(on("Team 2")).toEqual(["Plan_Owners"]);
    expect(on("Sheet1")).toEqual([]);
  });

  test.each([
    ["a strange header", ["Region", "Note", "Mine"]],
    ["no key", ["Sold", "Note"]],
    ["nothing that is typed into", ["Region", "Sold"]],
  ])("headers with %s are none of the plan's", (_, headers) => {
    const cells = row(1, ...headers.map((header, at) => text(`${"ABC"[at]}1`, header)));
    expect(said(fileTables(bookFile({ sheets: { Targets: sheetXml(cells) } }), [regions]))).toEqual([]);
  });

  test("a workbook that counts its days from 1904 says so", () => {
    const file = bookFile({ sheets: {} });
    expect(fileTables(file, targets).dayOffset).toBe(0);
    const parts = {
      "xl/workbook.xml": '<workbook xmlns="x"><workbookPr date1904="1"/><sheets/></workbook>',
    };
    expect(fileTables(bookFile({ sheets: {}, parts }), targets).dayOffset).toBe(1462);
  });

  test("a part that unpacks to more than a workbook has is refused before it is unpacked", () => {
    const bomb = good.slice();
    const list = new DataView(bomb.buffer);
    for (let at = 0; at + 46 < bomb.length; at += 1)
      if (list.getUint32(at, true) === 0x02014b50) list.setUint32(at + 24, 0x1fffffff, true);
    const begun = performance.now();
    expect(() => fileTables(bomb, targets)).toThrow(expect.objectContaining({ code: "share-too-large" }));
    expect(performance.now() - begun).toBeLessThan(500);
  });

  test("a cell that says it stands outside every sheet is damage, not a loop", () => {
    for (const cells of ['<row r="2000000"/>', '<row r="1"><c r="ZZZZ1"/></row>', '<row r="-1"/>']) {
      const file = bookFile({ sheets: { Targets: sheetXml(cells) } });
      try {
        expect(fileTables(file, targets).tables).toEqual([]);
      } catch (error) {
        expect(error).toMatchObject({ code: "share-damaged" });
      }
    }
  });

  test("every single byte turned over gives tables or a refusal, never another error", () => {
    const step = soak ? 1 : 11;
    let readable = 0;
    for (let at = 0; at < good.length; at += step) {
      const file = good.slice();
      file[at] = (file[at] ?? 0) ^ 0xff;
      try {
        fileTables(file, targets);
        readable += 1;
      } catch (error) {
        expect(error).toMatchObject({ name: "ShareProblem" });
      }
    }
    expect(readable).toBeGreaterThan(0);
  });
});

describe("what may be typed", () => {
  const kinds = new Map(["Sales", "销售"].map((word) => [word, { en: "Sales", zh: "销售" }] as const));
  const column = (as: Parameters<typeof fitted>[1]["as"], more = {}) => ({
    as,
    choices: undefined,
    least: undefined,
    most: undefined,
    ...more,
  });
  test.each([
    [" Ann ", column("person"), { value: "Ann" }],
    ["", column("text"), undefined],
    ["  ", column("money"), undefined],
    ["12", column("money"), { value: 12 }],
    ["12%", column("share"), { value: "12%", why: "not-a-number" }],
    [true, column("count"), { value: true, why: "not-a-number" }],
    [1.2, column("share", { least: 0, most: 1 }), { value: 1.2, why: "outside" }],
    [43_101, column("date"), { value: 44_563 }],
    ["soon", column("date"), { value: "soon", why: "not-a-date" }],
    [-5_000, column("date"), { value: -5_000, why: "not-a-date" }],
    ["Sales", column("choice", { choices: kinds }), { value: "Sales" }],
    ["销售", column("choice", { choices: kinds }), { value: "Sales" }],
    ["Sale", column("choice", { choices: kinds }), { value: "Sale", why: "not-a-choice" }],
  ])("%j", (value, typed, answer) => {
    expect(fitted(value, typed, 1462, "en")).toEqual(answer);
  });

  test("ends of line, blanks around and the last digits of a number are no difference", () => {
    expect(saysSame("a\r\nb ", "a\nb")).toBe(true);
    expect(saysSame(0.1 + 0.2, 0.3)).toBe(true);
    expect(saysSame(1, 1.001)).toBe(false);
    expect(saysSame("", 0)).toBe(false);
  });
});

test("every table with free rows has the column that says what a row is, and rows follow tables that are there", () => {
  const tables = typedTables();
  for (const [name, column] of Object.entries(freeRows))
    expect([name, tables.get(name)?.inputs.has(column)]).toEqual([name, true]);
  for (const [name, leader] of Object.entries(rowsFollowing))
    expect([name, tables.get(name)?.key]).toEqual([name, tables.get(leader)?.key]);
  expect(tables.has("Review_Signed")).toBe(false);
  expect(tables.get("Plan_Actions")?.inputs.get("GoalKind")?.choices?.size).toBeGreaterThan(3);
  expect(tables.get("Plan_ByChannel")?.inputs.has("Reason")).toBe(true);
});

test("columns headed by names of the director's data are typed into too, and known by these names in a file", () => {
  const known = typedTables().get("Plan_Grid1Holds");
  if (!known?.members) throw new Error("nothing is typed into columns of members");
  const there = withMembers({
    ...known,
    table: "Plan_Grid1Holds",
    language: "en",
    sheet: "Breakdown",
    top: 5,
    left: 0,
    headers: ["Line", "East", "2018-01"],
    columns: new Map([["Line", 0]]),
    rows: [["Tea", "", ""]],
    formulas: [["Tea", "", ""]],
  });
  const cells =
    row(1, text("A1", "line"), text("B1", "2018-01")) + row(2, text("A2", "Tea"), '<c r="B2"><v>400</v></c>');
  const read = fileTables(bookFile({ sheets: { Breakdown: sheetXml(cells) } }), [targetOf(there)]);
  const [record] =
    fileRecords("a.xlsx", read, new Map([["Plan_Grid1Holds", there]])).get("Plan_Grid1Holds") ?? [];
  expect(record?.key).toBe("Tea");
  expect([...(record?.said.values() ?? [])].map(({ value, from }) => [value, from.cell])).toEqual([
    [400, "B2"],
  ]);
});
