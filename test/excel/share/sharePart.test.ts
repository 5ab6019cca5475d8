import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { planParts } from "../../../src/excel/share/part/planPart";
import { sharePart } from "../../../src/excel/share/part/sharePart";
import { membersKnown } from "../../../src/excel/share/part/theirTables";
import { partBook } from "../../../src/excel/share/part/partBook";
import type { Whose } from "../../../src/excel/share/part/Whose";
import { sharingTextOf } from "../../../src/locales/sharingTextOf";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { openXlsx } from "../../../src/workbench/host/xlsx/openXlsx";
import { partsOf } from "../../workbench/host/xlsx/support/partsOf";
import { structureFaults } from "../../workbench/host/xlsx/support/structureFaults";
import { openExcel, type ExcelSession } from "../../support/excel";
import { soak } from "../../support/soak";

const at = new Date(2026, 10, 22, 18, 40);
const language = "en";
type Row = readonly (string | number)[];

/** Each seller's amounts are powers of ten of their own, so that a sum of others would show. */
const orders: readonly Row[] = [
  ["Date", "Region", "Seller", "Amount", "Remark"],
  [45_000, "East", "Anna", 1, "secret-1"],
  [45_001, "West", "Bob", 10_007, "secret-2"],
  [45_002, "east", "Cleo", 20_003, "secret-3"],
  [45_003, "East", "Anna", 2, "secret-4"],
];
const team: readonly Row[] = [
  ["Seller", "Region", "Salary", "Quota"],
  ["Anna", "East", 77_001, 5],
  ["Bob", "West", 77_002, 66_001],
];
const headersOf = (table: string) =>
  (sheetsTextOf(language).tables as Record<string, Record<string, string>>)[table] ?? {};
/** A table of the plan with a row for each, every cell told apart. */
const planned = (table: string, rows: readonly string[], whose: string): readonly Row[] => {
  const columns = Object.keys(headersOf(table));
  return [
    columns.map((key) => headersOf(table)[key] ?? ""),
    ...rows.map((name) => columns.map((key) => (key === whose ? name : `${name}'s ${key}`))),
  ];
};

let excel: ExcelSession;
beforeAll(async () => {
  excel = await openExcel({ firstSheet: "Orders" });
  const put = async (sheet: string, name: string, rows: readonly Row[]) =>
    excel.run(async ({ workbook }) => {
      const worksheet =
        sheet === "Orders" ? workbook.worksheets.getItem(sheet) : workbook.worksheets.add(sheet);
      const range = worksheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
      range.values = rows.map((row) => [...row]);
      workbook.tables.add(range, true).name = name;
    });
  await put("Orders", "Orders_1", orders);
  await put("People", "People_1", team);
  await put("Targets", "Plan_Regions", planned("Plan_Regions", ["East", "West"], "Region"));
  await put("Team", "Plan_Team", planned("Plan_Team", ["Anna", "Bob"], "Seller"));
  await put("Pay", "Plan_TeamPay", planned("Plan_TeamPay", ["Anna", "Bob"], "Seller"));
  await put("Streaks", "Plan_Streaks", planned("Plan_Streaks", ["Anna", "Bob"], "Seller"));
  await put("Ability", "Review_Abilities", planned("Review_Abilities", ["Anna", "Bob"], "Seller"));
  await excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Orders").getRange("A2:A5").numberFormat = [["yyyy-mm-dd"]];
    for (const field of ["Date", "Region", "Seller", "Amount"])
      workbook.names.add(`Sales_${field}`, `=Orders_1[${field}]`);
    for (const [field, header] of [["Seller"], ["Region"], ["Pay", "Salary"], ["Quota"]])
      workbook.names.add(`Team_${field ?? ""}`, `=People_1[${header ?? field ?? ""}]`);
  });
});
afterAll(() => excel.close());

const shared = (whose: Whose) => excel.run((context) => sharePart(context, whose, { language, at }));
const everything = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");

test("the pane can offer every region and seller that the tables know", async () => {
  expect(await excel.run(membersKnown)).toEqual({
    region: ["East", "West"],
    seller: ["Anna", "Bob", "Cleo"],
  });
});

test("a region gets its rows of each table that says whose they are, and the sum of its own", async () => {
  const { bytes, facts } = await shared({ by: "region", name: "East" });
  expect(facts).toEqual([
    { tab: "Orders", from: "theirs", rows: 3 },
    { tab: "People", from: "theirs", rows: 1 },
    { tab: "Targets", from: "plan", rows: 1 },
  ]);
  const { host, notKept } = await openXlsx(bytes);
  try {
    expect(notKept).toEqual([]);
    const sheet = host.workbook.sheetByName("Orders");
    const row = (number: number) => [0, 1, 2, 3].map((column) => sheet?.value(number, column));
    expect([0, 1, 2, 3, 4].map(row)).toEqual([
      ["Date", "Region", "Seller", "Amount"],
      [45_000, "East", "Anna", 1],
      [45_002, "east", "Cleo", 20_003],
      [45_003, "East", "Anna", 2],
      ["Total", "", "", 20_006],
    ]);
    expect(sheet?.formula(4, 3)).toBe("=SUM(D2:D4)");
  } finally {
    host.dispose();
  }
});

test.each<readonly [Whose, RegExp]>([
  [{ by: "region", name: "East" }, /West|Bob|10007|66001|secret|7700|Streak|Rank|Weight/],
  [{ by: "seller", name: "Anna" }, /West|Bob|Cleo|10007|20003|66001|secret|7700|Streak|Rank|Weight/],
])("nothing of anybody else, no pay and no streak is anywhere in the file: %j", async (whose, others) => {
  const { bytes } = await shared(whose);
  const text = everything(bytes);
  // Its texts stand in their cells; the check wants a part for them.
  expect(structureFaults({ "xl/sharedStrings.xml": "<sst/>", ...partsOf(bytes) })).toEqual([]);
  expect(text).toContain(whose.name);
  expect(text.replace(/(?:font)?[wW]eight/g, "")).not.toMatch(others);
  expect(
    Object.keys(unzipSync(bytes)).filter(
      (path) =>
        !/^(?:\[Content_Types\]\.xml|_rels\/|xl\/(?:workbook\.xml|_rels\/|styles\.xml|worksheets\/sheet\d+\.xml$))/.test(
          path,
        ),
    ),
  ).toEqual([]);
  expect(text).not.toMatch(/definedName|state="(?:hidden|veryHidden)"|hidden="1"/);
});

test("a seller's own review comes without the count of missed months", async () => {
  const { facts, bytes } = await shared({ by: "seller", name: "anna" });
  expect(facts.map(({ tab }) => tab)).toEqual(["Orders", "People", "Team", "Ability"]);
  expect(everything(bytes)).toContain("Anna&#39;s Score".replace("&#39;", "'"));
});

test("whom no row belongs to is said, and there is no copy", async () => {
  await expect(shared({ by: "seller", name: "Nobody" })).rejects.toMatchObject({
    code: "share-nothing-theirs",
    subject: "Nobody",
  });
});

test("what of the plan is given away stands in the plan, in every language, and is neither pay nor streak nor rank", () => {
  for (const { table, whose, columns } of [...planParts.region, ...planParts.seller]) {
    expect(Object.keys(headersOf(table))).toEqual(expect.arrayContaining([whose, ...columns]));
    for (const column of columns)
      expect(column).not.toMatch(
        /Pay|Bonus|Commission|Earned|Streak|Run|Since|Rank|Weight|Share|History|Stake/,
      );
  }
});

test("law: whatever a text is, it stands in the file as that text and never as a formula", async () => {
  const any = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "_x000D_", "]]>", "<f>1</f>", " ", "'x"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 20 }), async (texts) => {
      const columns = texts.map((header) => ({ header, format: header, summed: false }));
      const table = { from: "theirs" as const, tab: "Orders", columns, rows: [texts] };
      const { bytes } = partBook({ by: "region", name: texts[0] ?? "" }, [table], sharingTextOf("zh"), at);
      expect(everything(bytes)).not.toContain("<f>");
      const { host } = await openXlsx(bytes);
      try {
        const sheet = host.workbook.sheets()[1];
        for (const [column, text] of texts.entries()) expect(sheet?.value(1, column) ?? "").toBe(text);
      } finally {
        host.dispose();
      }
    }),
    { numRuns: soak ? 2_000 : 6 },
  );
});
