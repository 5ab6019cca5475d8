import { CustomFunctionsRuntime } from "../../../../src/workbench/host/functions/CustomFunctionsRuntime";
import { Host } from "../../../../src/workbench/host/Host";
import { loadXlsx } from "../../../../src/workbench/host/xlsx/loadXlsx";
import { saveXlsx } from "../../../../src/workbench/host/xlsx/saveXlsx";
import { enter } from "../../../../src/workbench/host/univer/enter";
import { partsOf } from "./support/partsOf";

const json = {
  functions: [
    {
      id: "SPLITINTO",
      name: "SPLITINTO",
      parameters: ["total", "parts"].map((name) => ({ name, dimensionality: "scalar" })),
    },
  ],
};

function hostWithFunctions(): Host {
  const host = Host.create();
  const runtime = new CustomFunctionsRuntime();
  runtime.associate("SPLITINTO", (total, parts) =>
    Array.from({ length: Number(parts) }, () => [Number(total) / Number(parts)]),
  );
  host.addFunctions(json, runtime.table);
  return host;
}

test("an add-in's functions are kept by their plain names, may spill, and bring their results along", async () => {
  const host = hostWithFunctions();
  const [sheet] = host.workbook.sheets();
  if (!sheet) throw new Error("no sheet");
  enter(sheet, { row: 0, column: 0, rows: 1, columns: 3 }, (_, column) =>
    ["=SPLITINTO(9,3)", "=SPLITINTO(5,1)", "=SUM(A1#)"].at(column),
  );
  const { bytes } = await saveXlsx(host);
  host.dispose();
  const xml = partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
  expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A3">SPLITINTO(9,3)</f><v>3</v></c>');
  expect(xml).toContain('<c r="A3"><v>3</v></c>');
  // Without the mark Excel would show =@SPLITINTO(5,1), which never spills.
  expect(xml).toContain('<c r="B1" cm="1"><f t="array" ref="B1">SPLITINTO(5,1)</f><v>5</v></c>');
  const again = hostWithFunctions();
  try {
    expect(await loadXlsx(again, bytes)).toEqual([]);
    const [found] = again.workbook.sheets();
    expect([0, 1, 2].map((row) => found?.value(row, 0))).toEqual([3, 3, 3]);
    expect([found?.formula(0, 0), found?.formula(0, 1), found?.value(0, 1)]).toEqual([
      "=SPLITINTO(9,3)",
      "=SPLITINTO(5,1)",
      5,
    ]);
  } finally {
    again.dispose();
  }
});

test("a file opened into a workbook in use takes its place, whatever names both have", async () => {
  const first = Host.create();
  const [sheet] = first.workbook.sheets();
  if (!sheet) throw new Error("no sheet");
  enter(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, (row) => ["Region", "East"].at(row));
  first.workbook.tables.add(sheet, { row: 0, column: 0, rows: 2, columns: 1 }).rename("Orders");
  first.workbook.names.add("Where", "=Orders[Region]", "");
  const { bytes } = await saveXlsx(first);
  const before = await first.snapshot();
  await loadXlsx(first, bytes);
  const after = await first.snapshot();
  first.dispose();
  expect({ ...after, properties: undefined }).toEqual({ ...before, properties: undefined });
});
