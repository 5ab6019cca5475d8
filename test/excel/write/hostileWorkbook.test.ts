import fc from "fast-check";
import { findTables } from "../../../src/excel/read/findTables";
import { nameRole } from "../../../src/excel/read/nameRole";
import { roleCandidates } from "../../../src/excel/read/roleCandidates";
import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { workbookState } from "../../../src/excel/read/workbookState";
import { typedText } from "../../../src/sheets/blueprint/typedText";
import { openExcel, type ExcelSession } from "../../support/excel";
import { hostileTexts } from "../../support/hostileTexts";
import { pathOutcome } from "../../support/pathOutcome";
import { soak } from "../../support/soak";
import { tableCells } from "../../support/tableCells";
import { directorsWorkbook, salesOf, write } from "./planned";

jest.setTimeout(soak ? 3_600_000 : 120_000);

let session: ExcelSession;
afterEach(() => session.close());

const still = () =>
  session.run(async ({ workbook }) => {
    workbook.application.calculationMode = "Manual";
  });

/** Texts as a director's cells hold them: typed, not worked out. */
const asText = (texts: readonly string[]): string[] => texts.map((text) => String(typedText(text)));

/** Every formula of the workbook: of cells, names, rules and choices. */
const formulas = async (): Promise<readonly string[]> => {
  const found: string[] = [];
  JSON.stringify(await session.host.snapshot(), (key, value: unknown) => {
    if (typeof value === "string" && (key.startsWith("formula") || key === "source") && value.startsWith("="))
      found.push(value);
    return value;
  });
  return found;
};

const injected = async () => (await formulas()).filter((formula) => formula.includes("EVIL"));

describe("names that are formulas, markup or far too long", () => {
  test("are planned by as the texts they are, in every list", async () => {
    const began = Date.now();
    session = await directorsWorkbook(salesOf(...asText(hostileTexts)));
    await still();
    const before = await formulas();
    await write(session);
    expect(await injected()).toEqual([]);
    const regions = await tableCells(session, "Plan_Regions");
    expect([...regions.column("Region")].sort()).toEqual(
      [...new Set((await session.run(takeSnapshot)).members.region?.map(({ name }) => name))].sort(),
    );
    expect(regions.rows).toBeGreaterThanOrEqual(hostileTexts.length - 3);
    for (const [row, name] of regions.column("Region").entries())
      expect(regions.formula("Region", row)).toBe(name);
    expect((await formulas()).filter((formula) => before.includes(formula))).toEqual(before);
    expect(Date.now() - began).toBeLessThan(90_000);
  });

  test("whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc
            .tuple(
              fc.constantFrom("=", "@", "+", "-", "'", '"', "<", "{", "\t", "|", "#", ""),
              fc.string({ unit: "binary", maxLength: 12 }),
            )
            .map(([first, rest]) => `${first}EVIL${rest}`),
          { minLength: 1, maxLength: 4, selector: (text) => text.toLowerCase().trim() },
        ),
        async (names) => {
          session = await directorsWorkbook(salesOf(...asText(names)));
          await still();
          await write(session);
          expect(await injected()).toEqual([]);
          session.close();
        },
      ),
      { numRuns: soak ? 300 : 1, seed: 7 },
    );
    session = await openExcel();
  });
});

/** Sales on a sheet as a plain block, from B3 on. */
const block = async (sheet: string, headers: readonly string[]): Promise<void> => {
  session = await openExcel({ firstSheet: sheet });
  await session.run(async ({ workbook }) => {
    const rows = salesOf("North", "South");
    const range = workbook.worksheets.getItem(sheet).getRange(`B3:D${rows.length + 3}`);
    range.values = [asText(headers), ...rows.map((row) => [...row])];
    range.getColumn(0).numberFormat = [["yyyy-mm-dd"]];
  });
};

const planable = async (): Promise<number> => {
  const [sales] = await session.run((context) => roleCandidates(context, "sales"));
  if (sales === undefined) return 0;
  await session.run((context) => nameRole(context, sales));
  return (await session.run(takeSnapshot)).rows;
};

test.each(
  [
    `It's "EVIL" 🚢`,
    "=EVIL",
    "'",
    "A1",
    "R1C1",
    "1E5",
    "#REF!",
    "Rules",
    "Targets",
    "季度 计划！",
    "<b>EVIL</b>",
    "x".repeat(31),
  ].map((name) => (name === "'" ? "a'b" : name)),
)("sales on a sheet called %s are read and named", async (sheet) => {
  await block(sheet, ["Date", "Amount", "Region"]);
  expect(await planable()).toBe(26);
});

test.each([
  ["=Date", "+Amount", "@Region"],
  ["Date]", "Amount[#All]", "Region'#"],
  ["<b>Date</b>", "Amount\n(EVIL)", "Region\u0000"],
  ["Date", "Amount", "E".repeat(32_767)],
])(
  "a table whose headers are %j %j … is read by what its columns hold, or not taken for sales",
  async (...headers) => {
    await block("Data", headers);
    expect([0, 26]).toContain(await planable());
    expect(await injected()).toEqual([]);
  },
);

const years = [
  -5,
  0,
  1e308,
  2018.5,
  "=1/0",
  "'=EVIL()",
  "",
  true,
  "<img src=x>",
  "2018'; DROP",
  "E".repeat(32_767),
];
const tampered: readonly (readonly [name: string, values: readonly (string | number | boolean)[]])[] = [
  ["Plan_Year", years],
  ["Plan_Quarter", [5, -1, 1.5, "Q1", ""]],
  ["Plan_FirstMonth", [0, 13, "January", ""]],
  ["Plan_Unit", [0, -1, 1e300, "many"]],
  ["Plan_Currency", ['"EVIL', "$".repeat(4_000), 7, "<b>"]],
  ["Plan_Language", ["xx", "__proto__", 3]],
  ["Plan_WeightSource", ["constructor", "EVIL", 0]],
  ["Plan_AsOf", ["soon", -1, 1e12]],
  ["Year_Target", ["much", -1e300, 1e308]],
];

test("settings that were tampered with are said, or doubted and asked for again; a plan can be written over all of them", async () => {
  session = await directorsWorkbook(salesOf("North"));
  await still();
  await write(session);
  const rounds = soak
    ? tampered.flatMap(([name, values]) => values.map((value) => [[name, value]] as const))
    : Array.from({ length: Math.max(...tampered.map(([, values]) => values.length)) }, (_, at) =>
        tampered.flatMap(([name, values]) => {
          const value = values[at];
          return value === undefined ? [] : [[name, value] as const];
        }),
      );
  const names = tampered.map(([name]) => name);
  const stood = await session.run(async ({ workbook }) => {
    const cells = names.map((name) => workbook.names.getItem(name).getRange().load("formulas"));
    await workbook.context.sync();
    return new Map(cells.map(({ formulas }, at) => [names[at], formulas[0]?.[0] as string]));
  });
  for (const round of rounds) {
    await session.run(async ({ workbook }) => {
      for (const [name, value] of [...stood, ...round])
        workbook.names.getItem(name ?? "").getRange().formulas = [[value]];
    });
    const { code, says } = await pathOutcome(() => Excel.run(workbookState));
    expect([round, code]).toEqual([round, undefined]);
    expect(says).toBe("");
  }
  expect(rounds.flat()).toHaveLength(tampered.reduce((sum, [, values]) => sum + values.length, 0));
  for (const [name, [value]] of tampered)
    await session.run(async ({ workbook }) => {
      workbook.names.getItem(name).getRange().formulas = [[value ?? ""]];
    });
  // What is typed beside stays the text it is.
  const owner = (await tableCells(session, "Plan_Regions")).at("Owner", 0);
  await session.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Targets").getRange(owner).values = [asText(["=EVIL()"])];
  });
  const { code } = await pathOutcome(() => write(session));
  expect(code).toBeUndefined();
  expect((await tableCells(session, "Plan_Regions")).formula("Owner", 0)).toBe("=EVIL()");
  expect((await injected()).filter((formula) => formula !== "=EVIL()")).toEqual([]);
});

describe("a workbook that is not what it seems", () => {
  test("one cell in the last row of a sheet, or beside the table, costs little more than one in the first", async () => {
    await block("Data", ["Date", "Amount", "Region"]);
    await session.run(async ({ workbook }) => {
      const far = workbook.worksheets.add("Far");
      far.getRange("XFD1048576").values = [["far"]];
      far.getRange("A1").values = [["near"]];
      workbook.worksheets.getItem("Data").getRange("F1048576").values = [["end"]];
    });
    const began = Date.now();
    expect(await planable()).toBe(26);
    await session.run(findTables);
    await session.run(workbookState);
    expect(session.host.counters.largestAnswer).toBeLessThan(5 * 1024 * 1024);
    expect(Date.now() - began).toBeLessThan(30_000);
  });

  test("amounts that count on themselves are no amounts, and nothing hangs", async () => {
    await block("Data", ["Date", "Amount", "Region"]);
    await session.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Data");
      sheet.getRange("C4:C9").formulas = Array.from({ length: 6 }, (_, at) => [`=C${4 + ((at + 1) % 6)}+1`]);
      sheet.getRange("C10").formulas = [["=SUM(C:C)"]];
    });
    const outcome = await pathOutcome(planable);
    expect([undefined, "no-amounts"]).toContain(outcome.code);
  });

  test("what is hidden on purpose is neither offered nor written over", async () => {
    await block("Data", ["Date", "Amount", "Region"]);
    await session.run(async ({ workbook }) => {
      workbook.worksheets.add("Shown");
      workbook.worksheets.getItem("Data").visibility = "VeryHidden";
    });
    expect(await planable()).toBe(0);
    session.close();
    session = await directorsWorkbook(salesOf("North"));
    await still();
    await write(session);
    await session.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Targets").visibility = "VeryHidden";
    });
    const { code, says } = await pathOutcome(() => write(session, { quarter: 2 }));
    expect(code).toBe("sheet-very-hidden");
    expect(says).toContain("Targets");
  });

  test.each([
    ["a name of the director's", "Plan_Year", "name-taken"],
    ["a rule's name", "Rule_RedAt", "name-taken"],
    ["a name of the engine's", "Month_Split", "name-taken"],
  ])("%s that is one of ours is told, and stays", async (_, name, code) => {
    session = await directorsWorkbook(salesOf("North"));
    await session.run(async ({ workbook }) => {
      workbook.names.add(name, "=Mine!$B$2");
    });
    const outcome = await pathOutcome(() => write(session));
    expect(outcome.code).toBe(code);
    expect(outcome.says).toContain(name);
    expect((await formulas()).filter((formula) => /^=Mine!/.test(formula))).toEqual(["=Mine!$B$2"]);
  });

  test("a table of the director's with a name of ours, and a mark of ours on a sheet of theirs, lose nothing", async () => {
    session = await directorsWorkbook(salesOf("North"));
    await still();
    await session.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Mine");
      sheet.getRange("F1:F2").values = [["Head"], ["theirs"]];
      sheet.tables.add("F1:F2", true).name = "Plan_Months";
    });
    expect(await pathOutcome(() => write(session))).toMatchObject({ code: "table-name-taken" });
    await session.run(async ({ workbook }) => {
      workbook.tables.getItem("Plan_Months").name = "Theirs";
      workbook.names.add("Quarterdeck_Targets", "=Mine!$A$1");
    });
    await pathOutcome(() => write(session));
    const kept = JSON.stringify(await session.host.snapshot());
    expect(kept).toContain("theirs");
    expect(kept).toContain("My own");
  });
});
