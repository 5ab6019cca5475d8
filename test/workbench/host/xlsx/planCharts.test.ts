import { saveXlsx } from "../../../../src/workbench/host/xlsx/saveXlsx";
import { openXlsx } from "../../../../src/workbench/host/xlsx/openXlsx";
import { overviewSheet, tablesSheet, writeSheets } from "../../../support/chartBook";
import { openExcel } from "../../../support/excel";
import { partsOf } from "./support/partsOf";
import { structureFaults } from "./support/structureFaults";

test("every chart of a plan comes back from its file as it was, and says so in sound parts", async () => {
  const excel = await openExcel();
  await writeSheets([tablesSheet, overviewSheet]);
  const chartsOf = async (host: typeof excel.host) =>
    (await host.snapshot()).sheets.map(({ name, charts }) => [name, charts]);
  const before = await chartsOf(excel.host);
  const saved = await saveXlsx(excel.host);
  excel.close();
  const { host, notKept } = await openXlsx(saved.bytes);
  try {
    expect([saved.notKept, notKept]).toEqual([[], []]);
    expect(await chartsOf(host)).toEqual(before);
    expect(structureFaults(partsOf(saved.bytes))).toEqual([]);
    const parts = Object.entries(partsOf(saved.bytes)).flatMap(([path, xml]) =>
      path.startsWith("xl/charts/") ? [xml] : [],
    );
    const bubbles = parts.find((xml) => xml.includes("<c:bubbleChart>")) ?? "";
    expect(bubbles).toContain('<c:bubbleScale val="40"/>');
    expect(bubbles).toMatch(/<c:dLbl><c:idx val="0"\/><c:tx><c:strRef><c:f>Tables!\$B\$\d+<\/c:f>/);
  } finally {
    host.dispose();
  }
});
