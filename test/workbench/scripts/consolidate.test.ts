import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { consolidateFile } from "../../../src/workbench/scripts/consolidate/consolidateFile";
import { consolidateOptions } from "../../../src/workbench/scripts/consolidate/consolidateOptions";
import { consolidateReport } from "../../../src/workbench/scripts/consolidate/consolidateReport";
import { repairFile } from "../../../src/workbench/scripts/repair/repairFile";
import { repairOptions } from "../../../src/workbench/scripts/repair/repairOptions";
import { repairReport } from "../../../src/workbench/scripts/repair/repairReport";
import { Parts } from "../../../src/excel/share/package/Parts";
import { bookFile, sheetXml } from "../../excel/share/support/bookFile";
import { listFile } from "../../excel/share/support/listFile";
import { addPlanFunctions } from "../../support/planFunctions";

const orders = listFile("Orders", [
  ["Order no", "Amount", "Region"],
  ["A-1", 100, "East"],
  ["A-2", 50, "West"],
]);

describe("npm run consolidate", () => {
  test("options: several files behind --returned, nothing else guessed", () => {
    const args = ["plan.xlsx", "--returned", "a.xlsx", "b.xlsx", "--out", "o.xlsx", "--conflicts", "take"];
    expect(consolidateOptions(args)).toEqual({
      input: "plan.xlsx",
      returned: ["a.xlsx", "b.xlsx"],
      out: "o.xlsx",
      conflicts: "take",
      language: "en",
    });
    expect(() => consolidateOptions(["plan.xlsx", "--out", "o.xlsx"])).toThrow("returned");
    expect(() => consolidateOptions([...args, "--conflicts", "all"])).toThrow("keep | take");
  });

  test("what differs is printed and left alone; with --conflicts take what one value is said for is taken", async () => {
    const folder = await mkdtemp(join(tmpdir(), "returned-"));
    const paths = ["East.xlsx", "West.xlsx", "Notes.txt"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(
      paths[0],
      listFile("S", [
        ["order no", "amount"],
        ["A-1", 110],
        ["A-3", 7],
      ]),
    );
    await writeFile(
      paths[1],
      listFile("S", [
        ["Order no", "Amount"],
        ["A-3", 8],
        ["A-4", 9],
      ]),
    );
    await writeFile(paths[2], "hello");
    const options = { returned: paths, conflicts: "keep", language: "en" } as const;
    const kept = await consolidateFile(orders, options, addPlanFunctions);
    expect(kept.taken).toMatchObject({ typed: 0, gathered: [{ tab: "Returned rows", rows: 2 }], listed: 3 });
    const told = consolidateReport(kept, "en").split("\n");
    expect(told).toContain("  Notes.txt: Is no .xlsx or .xlsm workbook.");
    expect(told).toContain("  Orders · A-1 · Amount: Keep 100; 110 (East.xlsx)");
    expect(told).toContain("  Orders · A-3 · Amount: Leave it blank; 7 (East.xlsx) and 8 (West.xlsx)");
    expect(told).toContain("2 rows were gathered on Returned rows.");
    // What was written is taken in again: nothing more.
    const again = await consolidateFile(kept.bytes, options, addPlanFunctions);
    expect(again.taken).toMatchObject({ typed: 0, gathered: [], listed: 0 });
    const took = await consolidateFile(kept.bytes, { ...options, conflicts: "take" }, addPlanFunctions);
    expect(took.taken).toMatchObject({ gathered: [{ tab: "Returned rows", rows: 1 }] });
    expect(consolidateReport(took, "zh")).toContain("已将 1 行汇总到“Returned rows”。");
    await expect(
      consolidateFile(orders, { ...options, returned: [join(folder, "gone.xlsx")] }, addPlanFunctions),
    ).rejects.toThrow("gone.xlsx");
  }, 30_000);
});

describe("npm run repair", () => {
  const broken = (cell: string, formula: string) => `<c r="${cell}" t="e"><f>${formula}</f><v>#NAME?</v></c>`;
  const file = bookFile({
    sheets: {
      Plan: sheetXml(
        `<row r="1">${broken("A1", "[1]!_xldudf_DSO(50,100,90)")}${broken("B1", "1+_xldudf_QUARTERDECK_DSO(50,100,90)")}${broken("C1", "_xldudf_THEIRS(1)")}${broken("D1", "'C:\\x\\other.xlam'!DSO(50,100,90)")}</row>`,
      ),
    },
  });

  test("broken cells are entered again; what another add-in may have is printed and left, until it is asked for", async () => {
    expect(repairOptions(["a.xlsx", "--out", "b.xlsx"])).toMatchObject({ doubtful: "keep", language: "en" });
    const { bytes, ...kept } = await repairFile(file, { doubtful: "keep" }, addPlanFunctions);
    expect(kept.repaired).toMatchObject({ count: 2, still: [] });
    const told = repairReport({ bytes, ...kept }, "en").split("\n");
    expect(told[0]).toBe("2 cells were entered again.");
    expect(told).toContain("  A1 on Plan: =_xldudf_DSO(50,100,90) → =DSO(50,100,90)");
    expect(told.filter((line) => line.includes("D1 on Plan"))).toHaveLength(1);
    expect(Parts.read(bytes).text("xl/worksheets/sheet1.xml")).toContain("<v>45</v>");
    const all = await repairFile(bytes, { doubtful: "mend" }, addPlanFunctions);
    expect(all.repaired.count).toBe(1);
    const fine = await repairFile(all.bytes, { doubtful: "mend" }, addPlanFunctions);
    expect(repairReport(fine, "zh").split("\n")[0]).toContain("都");
  });
});
