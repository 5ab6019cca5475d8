import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openXlsx } from "../../../../src/workbench/host/xlsx/openXlsx";
import { saveXlsx } from "../../../../src/workbench/host/xlsx/saveXlsx";
import { overviewSheet, tablesSheet, writeSheets } from "../../../support/chartBook";
import { openExcel } from "../../../support/excel";
import { csvRows } from "../../../support/workbooks";
import { everything } from "./support/everything";

const installed = (): boolean => {
  try {
    return execFileSync("soffice", ["--version"], { stdio: "pipe" }).length > 0;
  } catch {
    return false;
  }
};

/** Makes LibreOffice calculate every formula of a file that it did not write itself. */
const always =
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

(installed() ? describe : describe.skip)("with LibreOffice as a second engine", () => {
  let folder: string;
  let saved: Uint8Array;
  const convert = (to: string): Buffer => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const paths = ["--outdir", join(folder, "out"), join(folder, "plan.xlsx")];
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, ...paths], { stdio: "pipe" });
    return readFileSync(join(folder, "out", `plan.${to.split(":")[0] ?? ""}`));
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "quarterdeck-"));
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), always);
    const excel = await openExcel();
    await excel.run(everything);
    await writeSheets([tablesSheet, overviewSheet]);
    saved = (await saveXlsx(excel.host)).bytes;
    excel.close();
    writeFileSync(join(folder, "plan.xlsx"), saved);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("a saved file calculates there to the same values", async () => {
    const rows = csvRows(convert("csv").toString("utf8"));
    expect(rows[1]?.slice(0, 4)).toEqual(["East", "100", "50", "100"]);
    expect(rows.slice(0, 7).map((row) => row[5])).toEqual([
      "1E+021",
      'none & "never" <1',
      "#DIV/0!",
      "2",
      "TRUE",
      "2E+021",
      "100",
    ]);
  }, 120_000);

  test("a file written there opens here with its formulas, names, table and rules", async () => {
    const { host } = await openXlsx(new Uint8Array(convert("xlsx:Calc MS Excel 2007 XML")));
    try {
      const sheet = host.workbook.sheets()[0];
      expect(sheet?.name).toBe("销售 Plan");
      expect(sheet?.value(1, 3)).toBe(100);
      expect(sheet?.value(6, 5)).toBe(100);
      expect(host.workbook.names.find("Plan_Total")).toBeDefined();
      expect(host.workbook.tables.named("Plan_Regions")?.columns).toEqual([
        "Region",
        "Target",
        "Sold\nnet",
        "Gap",
      ]);
      const { sheets } = await host.snapshot();
      expect(sheets[0]?.charts).toHaveLength(3);
      expect(sheets[0]?.conditionalFormats.length).toBeGreaterThan(5);
      expect(sheets[0]?.validations).toHaveLength(5);
      const kinds = sheets.slice(-2).flatMap(({ charts }) => charts.map(({ name, type }) => [name, type]));
      expect(Object.fromEntries(kinds)).toEqual({
        Waterfall: "ColumnStacked",
        Pareto: "ColumnClustered",
        Quadrant: "Bubble",
        Progress: "ColumnClustered",
        Lying: "BarClustered",
        Web: "Radar",
      });
    } finally {
      host.dispose();
    }
  }, 120_000);
});
