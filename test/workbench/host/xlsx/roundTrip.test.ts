import type { WorkbookSnapshot } from "../../../../src/workbench/host/snapshot/WorkbookSnapshot";
import { openXlsx } from "../../../../src/workbench/host/xlsx/openXlsx";
import { saveXlsx } from "../../../../src/workbench/host/xlsx/saveXlsx";
import { openExcel } from "../../../support/excel";
import { everything } from "./support/everything";

/** Files keep the moment of a workbook's making in whole seconds. */
const inSeconds = (snapshot: WorkbookSnapshot) => ({
  ...snapshot,
  properties: { ...snapshot.properties, creationDate: snapshot.properties.creationDate.slice(0, 19) },
});

test("a workbook with one of everything comes back from its file as it was", async () => {
  const excel = await openExcel();
  await excel.run(everything);
  const before = inSeconds(await excel.host.snapshot());
  const saved = await saveXlsx(excel.host);
  excel.close();
  const { host, notKept } = await openXlsx(saved.bytes);
  try {
    expect([saved.notKept, notKept]).toEqual([[], []]);
    expect(inSeconds(await host.snapshot())).toEqual(before);
    const again = await saveXlsx(host);
    expect(again.bytes.length).toBeGreaterThan(0.95 * saved.bytes.length);
  } finally {
    host.dispose();
  }
});
