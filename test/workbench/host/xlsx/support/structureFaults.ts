import { parseXml } from "../../../../../src/workbench/host/xlsx/xml/parseXml";
import type { XmlElement } from "../../../../../src/workbench/host/xlsx/xml/XmlElement";

/** The order in which a worksheet's elements must stand (ECMA-376 part 1, 18.3.1.99). */
const sheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells " +
  "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing " +
  "legacyDrawing tableParts extLst"
).split(" ");

/** What Excel would repair in a file, or refuse; empty when nothing. */
export function structureFaults(parts: Readonly<Record<string, string>>): string[] {
  const read = (path: string) => parseXml(parts[path] ?? "");
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  const types = read("[Content_Types].xml");
  const overrides = types.all("Override").map((each) => each.attr("PartName") ?? "");
  const extensions = types.all("Default").map((each) => each.attr("Extension"));
  for (const path of Object.keys(parts)) {
    const extension = path.split(".").at(-1);
    expect(overrides.includes(`/${path}`) || extensions.includes(extension), `${path} has no content type`);
    if (!path.endsWith(".rels")) continue;
    const links = read(path).all("Relationship");
    expect(unique(links.map((link) => link.attr("Id"))), `${path} repeats an id`);
    for (const link of links) {
      const target = link.attr("Target") ?? "";
      const inside = link.attr("TargetMode") !== "External";
      expect(!inside || target.slice(1) in parts, `${path} points to ${target}`);
    }
  }
  for (const name of overrides) expect(name.slice(1) in parts, `${name} is listed and missing`);
  expect(!("xl/calcChain.xml" in parts), "a calculation chain");
  workbookFaults(read("xl/workbook.xml"), expect);
  const styles = read("xl/styles.xml");
  const sizes = {
    formats: styles.child("cellXfs")?.children.length ?? 0,
    differentials: styles.child("dxfs")?.children.length ?? 0,
    strings: read("xl/sharedStrings.xml").children.length,
  };
  styleFaults(styles, expect);
  for (const path of Object.keys(parts).filter((each) => /^xl\/worksheets\/[^/]+\.xml$/.test(each)))
    sheetFaults(path, read(path), parts, sizes, expect);
  tableFaults(
    Object.keys(parts)
      .filter((path) => path.startsWith("xl/tables/"))
      .map(read),
    expect,
  );
  return faults;
}

type Expect = (holds: boolean, fault: string) => void;

const unique = (values: readonly (string | undefined)[]): boolean =>
  new Set(values.map((value) => value?.toLowerCase())).size === values.length;

function workbookFaults(workbook: XmlElement, expect: Expect): void {
  const sheets = workbook.child("sheets")?.all("sheet") ?? [];
  const names = sheets.map((sheet) => sheet.attr("name") ?? "");
  expect(unique(names), "two sheets of one name");
  for (const name of names) expect(name.length <= 31 && !/[:\\/?*[\]]/.test(name), `the sheet name ${name}`);
  const active = workbook.at("bookViews", "workbookView")?.number("activeTab") ?? 0;
  expect(sheets[active]?.attr("state") === undefined, "a hidden sheet in front");
  const defined = workbook.child("definedNames")?.all("definedName") ?? [];
  expect(
    unique(defined.map((each) => `${each.attr("localSheetId") ?? ""}!${each.attr("name") ?? ""}`)),
    "a name twice",
  );
  for (const each of defined)
    expect(each.text !== "" && !each.text.startsWith("="), `the name ${each.attr("name") ?? ""}`);
}

function styleFaults(styles: XmlElement, expect: Expect): void {
  const count = (name: string) => styles.child(name)?.children.length ?? 0;
  const listed = styles.children.filter((each) => each.attr("count") !== undefined);
  for (const list of listed)
    expect(list.number("count") === list.children.length, `the count of ${list.name}`);
  for (const format of styles.child("cellXfs")?.children ?? [])
    for (const [attribute, list] of [
      ["fontId", "fonts"],
      ["fillId", "fills"],
      ["borderId", "borders"],
    ] as const)
      expect((format.number(attribute) ?? 0) < count(list), `${attribute} past its list`);
}

function sheetFaults(
  path: string,
  sheet: XmlElement,
  parts: Readonly<Record<string, string>>,
  sizes: { formats: number; differentials: number; strings: number },
  expect: Expect,
): void {
  const places = sheet.children.map(({ name }) => sheetOrder.indexOf(name));
  expect(!places.includes(-1), `${path} has an element of its own`);
  expect(
    places.every((place, index) => place >= (places[index - 1] ?? 0)),
    `the order of ${path}`,
  );
  const rows = sheet.child("sheetData")?.children ?? [];
  const numbers = rows.map((row) => row.number("r") ?? 0);
  expect(
    numbers.every((row, index) => row > (numbers[index - 1] ?? 0)),
    `the rows of ${path}`,
  );
  for (const cell of rows.flatMap((row) => row.children)) {
    expect((cell.number("s") ?? 0) < sizes.formats, `${path} ${cell.attr("r") ?? ""} has no such format`);
    const shared = cell.attr("t") === "s" ? Number(cell.child("v")?.text) : 0;
    expect(shared < Math.max(1, sizes.strings), `${path} ${cell.attr("r") ?? ""} has no such text`);
  }
  const rules = sheet.all("conditionalFormatting").flatMap((each) => each.all("cfRule"));
  for (const rule of rules)
    expect((rule.number("dxfId") ?? -1) < sizes.differentials, `${path} has no such dxf`);
  expect(unique(rules.map((rule) => rule.attr("priority"))), `${path} repeats a priority`);
  const ids = parts[path.replace("worksheets/", "worksheets/_rels/") + ".rels"] ?? "";
  for (const id of (parts[path] ?? "").match(/r:id="[^"]+"/g) ?? [])
    expect(ids.includes(id.replace("r:id", "Id")), `${path} has no ${id}`);
}

function tableFaults(tables: readonly XmlElement[], expect: Expect): void {
  expect(unique(tables.map((table) => table.attr("id"))), "a table's id twice");
  expect(unique(tables.map((table) => table.attr("displayName"))), "a table's name twice");
  for (const table of tables) {
    const columns = table.child("tableColumns")?.children ?? [];
    expect(unique(columns.map((column) => column.attr("name"))), "a column twice");
    expect(
      columns.every((column, index) => column.number("id") === index + 1),
      "a column's id",
    );
  }
}
