import { chooseColumns } from "../../../src/excel/read/chooseColumns";
import type { RoleFinding } from "../../../src/excel/read/finding";
import { findTables } from "../../../src/excel/read/findTables";
import { nameRole } from "../../../src/excel/read/nameRole";
import { roleCandidates } from "../../../src/excel/read/roleCandidates";
import type { RoleKey } from "../../../src/excel/read/roles/roles";
import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { unnameRole } from "../../../src/excel/read/unnameRole";
import { workbookState } from "../../../src/excel/read/workbookState";
import type { ExcelSession } from "../../support/excel";
import { openExcel } from "../../support/excel";
import { answers, namesIn } from "../../support/namedCells";
import type { TypedCell } from "../../support/workbooks";
import { putRows, withFormats } from "../../support/workbooks";

const day = "yyyy-mm-dd";
type Rows = (TypedCell | null)[][];

const orders: Rows = [
  ["Order Date", "Region", "Product", "Customer", "Sales"],
  [45292, "East", "Pump", "Acme", 100],
  [45293, "West", "Valve", "Birch", 200],
  [45352, "east", "Pump", "Cedar", 300],
];
const deals: Rows = [
  ["Deal", "Stage", "Amount", "Close Date", "Owner"],
  ["D-1", "Won", 900, 45300, "Ann"],
  ["D-2", "Lost", 400, 45310, "Bob"],
  ["D-3", "Proposal", 700, null, "Ann"],
  ["D-4", "won", 100, 45320, "Cid"],
];
const people: Rows = [
  ["业务员", "经理", "区域", "入职日期"],
  ["张三", "王五", "华东", 44000],
  ["李四", "王五", "华南", 44500],
  ["合计", null, null, null],
];
const invoices: Rows = [
  ["开票日期", "客户", "金额", "到期日", "回款日期"],
  [45292, "甲公司", 1000, 45322, 45320],
  [45293, "乙公司", 2000, 45323, null],
  ["合计", null, 3000, null, null],
];

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const workbook = async (context: Excel.RequestContext) => {
  await putRows(context, "Orders", withFormats(orders, { 0: day }));
  await putRows(context, "Deals", withFormats(deals, { 3: day }), "B3");
  await putRows(context, "人员", withFormats(people, { 3: day }));
  await putRows(context, "应收", withFormats(invoices, { 0: day, 3: day, 4: day }));
};

const found = async <Key extends RoleKey>(
  context: Excel.RequestContext,
  role: Key,
): Promise<RoleFinding<Key>> => {
  const [finding] = (await findTables(context))[role];
  if (!finding) throw new Error(`no ${role} found`);
  return finding;
};

const nameAll = async (context: Excel.RequestContext) => {
  await workbook(context);
  const tables = await findTables(context);
  const likeliest = Object.values<readonly RoleFinding[]>(tables).flatMap(([finding]) => finding ?? []);
  await nameRole(context, ...likeliest);
};

it("takes each table for the role it fits", async () => {
  const tables = await excel.run(async (context) => {
    await workbook(context);
    return findTables(context);
  });
  const taken = Object.entries<readonly RoleFinding[]>(tables).flatMap(([role, findings]) =>
    findings.map(({ sheet, fields, rows }) => [role, sheet, Object.keys(fields).sort(), rows]),
  );
  expect(taken).toEqual([
    ["sales", "Orders", ["amount", "customer", "date", "product", "region"], 3],
    ["team", "人员", ["hired", "manager", "region", "seller"], 2],
    ["pipeline", "Deals", ["amount", "closes", "deal", "seller", "stage"], 4],
    ["receivables", "应收", ["amount", "customer", "due", "invoiced", "paid"], 2],
  ]);
});

it("gives names that end at the last entry, above totals, and follow new rows", async () => {
  await excel.run(async (context) => {
    await nameAll(context);
    const names = await namesIn(context);
    expect(names["Pipeline_Stage"]).toBe("=Deals!$C$4:INDEX(Deals!$C:$C,Pipeline_LastRow)");
    expect(names["Team_LastRow"]).toBe(
      "=MAX(ROW(人员!$A$2),ROW(人员!$A$2)-1+COUNTA(人员!$A:$A)-COUNTA(人员!$A$1:$A$1)-1)",
    );
    const rows = ["=ROWS(Pipeline_Stage)", "=ROWS(Team_Seller)", "=SUM(Receivables_Amount)"];
    expect(await answers(context, rows)).toEqual([4, 2, 3000]);
    expect(await answers(context, ['=SUMIFS(Pipeline_Amount,Pipeline_Stage,"Won")'])).toEqual([1000]);

    context.workbook.worksheets.getItem("Deals").getRange("B8:D8").values = [["D-5", "Won", 50]];
    context.workbook.worksheets.getItem("人员").getRange("4:4").insert("Down");
    context.workbook.worksheets.getItem("人员").getRange("A4").values = [["赵六"]];
    await context.sync();
    expect(await answers(context, rows)).toEqual([5, 3, 3000]);
  });
});

it("fills the snapshot with the members of the sales and the names and kinds of the others", async () => {
  const snapshot = await excel.run(async (context) => {
    await nameAll(context);
    return takeSnapshot(context);
  });
  expect(Object.keys(snapshot.members)).toEqual(["region", "product", "customer"]);
  expect(snapshot.members.product).toEqual([
    {
      name: "Pump",
      history: [
        { month: 45292, sold: 100 },
        { month: 45352, sold: 300 },
      ],
    },
    { name: "Valve", history: [{ month: 45292, sold: 200 }] },
  ]);
  expect(snapshot.members.region?.map(({ name }) => name)).toEqual(["East", "West"]);
  expect(snapshot.lists).toEqual({
    Team_Seller: ["张三", "李四"],
    Team_Manager: ["王五"],
    Team_Region: ["华东", "华南"],
    Pipeline_Stage: ["Won", "Lost", "Proposal"],
    Pipeline_Seller: ["Ann", "Bob", "Cid"],
    Receivables_Customer: ["甲公司", "乙公司"],
  });
  expect(snapshot.names).toEqual(
    expect.arrayContaining(["Sales_Date", "Pipeline_Closes", "Receivables_Paid", "Team_Hired"]),
  );
});

it("reads a table as another role when the director says so", async () => {
  await excel.run(async (context) => {
    await workbook(context);
    const candidates = await roleCandidates(context, "sales");
    expect(candidates.map(({ role, sheet }) => [role, sheet])).toEqual([
      ["sales", "Orders"],
      ["sales", "应收"],
      ["sales", "Deals"],
      ["sales", "人员"],
    ]);
    const asSales = candidates.find(({ sheet }) => sheet === "Deals");
    if (!asSales) throw new Error("no such table");
    expect(asSales).toMatchObject({
      role: "sales",
      sheet: "Deals",
      fields: { date: 3, amount: 2, seller: 4 },
      rows: 3,
      total: 1400,
    });
    await nameRole(context, asSales);
    expect((await takeSnapshot(context)).members.seller?.map(({ name }) => name)).toEqual([
      "Ann",
      "Bob",
      "Cid",
    ]);
  });
});

it("offers the table that is named first, and does without it when the director says so", async () => {
  await excel.run(async (context) => {
    await workbook(context);
    const sheetsFor = async () => (await roleCandidates(context, "pipeline")).map(({ sheet }) => sheet);
    expect((await sheetsFor())[0]).toBe("Deals");
    const orders = (await roleCandidates(context, "pipeline")).find(({ sheet }) => sheet === "Orders");
    if (!orders) throw new Error("no such table");
    await nameRole(context, await chooseColumns(context, orders, { stage: 2, amount: 4 }));
    expect(await sheetsFor()).toEqual(["Orders", "Deals", "应收", "人员"]);
    expect(await answers(context, ['=SUMIFS(Pipeline_Amount,Pipeline_Stage,"Pump")'])).toEqual([400]);

    context.workbook.names.add("Pipeline_Seller", "=Deals!$Z$1");
    await context.sync();
    await unnameRole(context, "pipeline");
    // Not made by us: it leads to no column of the table.
    expect(Object.keys(await namesIn(context))).toEqual(["Pipeline_Seller"]);
  });
});

it("says which roles are named and which are only found", async () => {
  await excel.run(async (context) => {
    await workbook(context);
    await nameRole(context, await found(context, "sales"), await found(context, "pipeline"));
    const { kind, roles } = await workbookState(context);
    expect(kind).toBe("sales-named");
    expect(roles?.named).toMatchObject([{ role: "pipeline", sheet: "Deals", rows: 4, total: 2100 }]);
    expect(roles?.found.map(({ role }) => role).sort()).toEqual(["receivables", "team"]);
  });
});

it("names several roles in as many syncs as one, and none where one cannot be named", async () => {
  await excel.run(async (context) => {
    await workbook(context);
    const [sales, pipeline] = [await found(context, "sales"), await found(context, "pipeline")];
    context.workbook.names.add("Pipeline_Stage", "=Deals!$Z$1");
    await context.sync();
    await expect(nameRole(context, sales, pipeline)).rejects.toMatchObject({ code: "name-taken" });
    expect(Object.keys(await namesIn(context))).toEqual(["Pipeline_Stage"]);

    const syncsOf = async (...findings: RoleFinding[]) => {
      const before = excel.host.counters.batches;
      await nameRole(context, ...findings);
      return excel.host.counters.batches - before;
    };
    const alone = await syncsOf(sales);
    const others = [await found(context, "team"), await found(context, "receivables")];
    expect(await syncsOf(sales, ...others)).toBe(alone);
    expect(Object.keys(await namesIn(context))).toEqual(
      expect.arrayContaining(["Sales_Date", "Team_Seller", "Receivables_Due"]),
    );
  });
});

it("says when a role's names are broken", async () => {
  await excel.run(async (context) => {
    await workbook(context);
    await nameRole(context, await found(context, "pipeline"));
    context.workbook.names.getItem("Pipeline_Amount").formula = "=#REF!";
    await context.sync();
    const { damage, roles } = await workbookState(context);
    expect(damage).toEqual({ sheets: [], names: ["Pipeline_Amount"] });
    expect(roles?.found.map(({ role }) => role)).toContain("pipeline");
  });
});

it("removes a role's names that are no longer chosen and leaves the others'", async () => {
  await excel.run(async (context) => {
    await nameAll(context);
    const finding = await found(context, "pipeline");
    await nameRole(context, await chooseColumns(context, finding, { stage: 1, amount: 2 }));
    const names = Object.keys(await namesIn(context));
    expect(names.filter((name) => name.startsWith("Pipeline_")).sort()).toEqual([
      "Pipeline_Amount",
      "Pipeline_LastRow",
      "Pipeline_Stage",
    ]);
    expect(names).toEqual(expect.arrayContaining(["Sales_Date", "Team_Seller", "Receivables_Due"]));
  });
});

it.each([
  ["pipeline", { amount: 2 }, "no-names"],
  ["pipeline", { stage: 1 }, "no-amounts"],
  ["pipeline", { stage: 1, amount: 0 }, "no-amounts"],
] as const)("asks for what a %s cannot do without: %p", async (role, fields, code) => {
  await excel.run(async (context) => {
    await workbook(context);
    const finding = await chooseColumns(context, await found(context, role), fields);
    await expect(nameRole(context, finding)).rejects.toMatchObject({ name: "ReadProblem", code });
    expect(await namesIn(context)).toEqual({});
  });
});
