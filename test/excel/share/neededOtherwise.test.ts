import { addInId } from "../../../src/excel/share/copy/withoutTraces";
import { relationships, sheetXml, type BookFile } from "./support/bookFile";
import { cells, shared, sheet1, usual } from "./support/shared";

describe("what needs us in other ways", () => {
  test("a name, the names and cells that use it, on its own sheet where it is one sheet's", () => {
    const names =
      '<definedName name="_xldudf_PACE" hidden="1">#NAME?</definedName>' +
      '<definedName name="Mine">_xldudf_PACE(Plan!$A$1)</definedName>' +
      '<definedName name="Twice">Mine*2</definedName>' +
      '<definedName name="Mine" localSheetId="1">7</definedName>' +
      '<definedName name="Theirs">SUM(Plan!$A$1:$A$3)</definedName>';
    const row = '<row r="1"><c r="A1"><f>Twice+1</f><v>5</v></c><c r="B1"><f>Theirs</f><v>6</v></c></row>';
    const other = '<row r="1"><c r="A1"><f>Mine</f><v>7</v></c><c r="B1"><f>[0]!Mine</f><v>2</v></c></row>';
    const { texts, report } = shared({ sheets: { Plan: sheetXml(row), Other: sheetXml(other) }, names });
    expect(texts[sheet1]).toBe(
      sheetXml('<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>Theirs</f><v>6</v></c></row>'),
    );
    expect(texts["xl/worksheets/sheet2.xml"]).toBe(
      sheetXml('<row r="1"><c r="A1"><f>Mine</f><v>7</v></c><c r="B1"><v>2</v></c></row>'),
    );
    expect(texts["xl/workbook.xml"]).toContain(
      '<definedNames><definedName name="Mine">#N/A</definedName><definedName name="Twice">#N/A</definedName>' +
        '<definedName name="Mine" localSheetId="1">7</definedName><definedName name="Theirs">SUM(Plan!$A$1:$A$3)</definedName></definedNames>',
    );
    expect(report.names).toEqual(["Mine", "Twice"]);
  });

  test("a spill that native formulas and names read: they read the cells it stood over", () => {
    const row =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xldudf_SPLITTARGET(9,B1:B3)</f><v>3</v></c>' +
      '<c r="C1"><f>SUM(_xlfn.ANCHORARRAY(A1))</f><v>9</v></c><c r="D1"><f>SUM(_xlfn.ANCHORARRAY(E1))</f><v>9</v></c></row>';
    const { texts } = shared({
      sheets: {
        Plan: sheetXml(row),
        "A&amp;B": sheetXml(
          '<row r="1"><c r="A1"><f>SUM(_xlfn.ANCHORARRAY(Plan!$A$1))</f><v>9</v></c></row>',
        ),
      },
      names: '<definedName name="Parts">_xlfn.ANCHORARRAY(Plan!$A$1)</definedName>',
    });
    expect(texts[sheet1]).toContain("<f>SUM(A1:A3)</f>");
    expect(texts[sheet1]).toContain("<f>SUM(_xlfn.ANCHORARRAY(E1))</f>");
    expect(texts["xl/worksheets/sheet2.xml"]).toContain("<f>SUM(Plan!$A$1:$A$3)</f>");
    expect(texts["xl/workbook.xml"]).toContain('<definedName name="Parts">Plan!$A$1:$A$3</definedName>');
  });

  test("conditional formats and validations, old and new; a list left empty goes, another keeps its count right", () => {
    const native = '<dataValidation type="list" sqref="C1"><formula1>"a,b"</formula1></dataValidation>';
    const behind = (ours: boolean) =>
      (ours
        ? '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>_xldudf_PACE(A1)&gt;1</formula></cfRule></conditionalFormatting>'
        : "") +
      `<conditionalFormatting sqref="B1"><cfRule type="expression" priority="2"><formula>B1&gt;1</formula></cfRule>${ours ? '<cfRule type="colorScale" priority="3"><colorScale><cfvo type="formula" val="PACE(1)"/><color rgb="FF000000"/></colorScale></cfRule>' : ""}</conditionalFormatting>` +
      `<dataValidations count="${ours ? 2 : 1}">${ours ? '<dataValidation type="custom" sqref="D1"><formula1>PACE(D1)</formula1></dataValidation>' : ""}${native}</dataValidations>` +
      (ours
        ? '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" id="{1}"><xm:f>PACE(1)</xm:f></x14:cfRule><xm:sqref>E1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>'
        : "");
    const { texts, report } = shared(cells("", behind(true)));
    expect(texts[sheet1]).toBe(sheetXml("", behind(false)));
    expect(report.rules).toEqual([
      { sheet: "Plan", kind: "condition", cells: "A1:A9" },
      { sheet: "Plan", kind: "condition", cells: "B1" },
      { sheet: "Plan", kind: "validation", cells: "D1" },
      { sheet: "Plan", kind: "condition", cells: "E1" },
    ]);
  });

  test("the formula of a table's column", () => {
    const table = (formula: string) =>
      `<table xmlns="x" id="1" displayName="Deals"><tableColumns count="2"><tableColumn id="1" name="A &amp; B">${formula}</tableColumn><tableColumn id="2" name="Due"><calculatedColumnFormula>Deals[A]+1</calculatedColumnFormula></tableColumn></tableColumns></table>`;
    const { texts, report, changed } = shared({
      ...cells('<row r="2"><c r="A2"><f>PACE(1)</f><v>1</v></c></row>'),
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
        "xl/tables/table1.xml": table("<calculatedColumnFormula>_xldudf_PACE(1)</calculatedColumnFormula>"),
      },
    });
    expect(texts["xl/tables/table1.xml"]).toBe(table(""));
    expect(report.columns).toEqual([{ table: "Deals", column: "A & B" }]);
    expect(changed).toEqual([...usual, "xl/tables/table1.xml"]);
  });

  test("the order of calculation: an entry that leaves its sheet out keeps it when the one before goes", () => {
    const chain = (entries: string) => `<calcChain xmlns="x">${entries}</calcChain>`;
    const ours = '<row r="1"><c r="A1"><f>PACE(1)</f><v>1</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>';
    const file = (entries: string): BookFile => ({
      ...cells(ours),
      related: [["calcChain", "calcChain.xml"]],
      parts: { "xl/calcChain.xml": chain(entries) },
      types: '<Override PartName="/xl/calcChain.xml" ContentType="c"/>',
    });
    const some = shared(file('<c r="A1" i="1" l="1"/><c r="B1"/><c r="A1" i="2"/>'));
    expect(some.texts["xl/calcChain.xml"]).toBe(chain('<c i="1" r="B1"/><c r="A1" i="2"/>'));
    const none = shared(file('<c r="A1" i="1"/>'));
    expect(none.gone).toEqual(["xl/calcChain.xml"]);
    expect(none.texts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(none.texts["[Content_Types].xml"]).not.toContain("calcChain");
  });

  test("our pane that would open with the file, our settings and a signature; another add-in's pane stays", () => {
    const pane = "http://schemas.microsoft.com/office/2011/relationships/webextension";
    const extension = (id: string) =>
      `<we:webextension xmlns:we="w" id="{1}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/></we:webextension>`;
    const file = (others: boolean): BookFile => ({
      ...cells('<row r="1"><c r="A1"><v>1</v></c></row>'),
      root: [
        [`${pane}taskpanes`, "xl/webextensions/taskpanes.xml"],
        [
          "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
          "_xmlsignatures/origin.sigs",
        ],
      ],
      related: [["customXml", "../customXml/item1.xml"]],
      types: '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="w"/>',
      parts: {
        "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="t"><wetp:taskpane row="0"><wetp:webextensionref r:id="rId1"/></wetp:taskpane>${others ? '<wetp:taskpane row="1"><wetp:webextensionref r:id="rId2"/></wetp:taskpane>' : ""}</wetp:taskpanes>`,
        "xl/webextensions/_rels/taskpanes.xml.rels": relationships(
          [pane, "webextension1.xml"],
          ...(others ? ([[pane, "webextension2.xml"]] as const) : []),
        ),
        "xl/webextensions/webextension1.xml": extension(addInId.toUpperCase()),
        ...(others ? { "xl/webextensions/webextension2.xml": extension("wa104381701") } : {}),
        "_xmlsignatures/origin.sigs": "",
        "_xmlsignatures/_rels/origin.sigs.rels": relationships(["s", "sig1.xml"]),
        "_xmlsignatures/sig1.xml": "<s/>",
        "customXml/item1.xml": '<settings xmlns="urn:quarterdeck:workbook">{}</settings>',
        "customXml/_rels/item1.xml.rels": relationships(["customXmlProps", "itemProps1.xml"]),
        "customXml/itemProps1.xml": "<p/>",
      },
    });
    const alone = shared(file(false));
    expect(alone.report.traces).toEqual(["pane", "settings", "signature"]);
    expect(Object.keys(alone.texts).filter((path) => /webext|customXml|signat/.test(path))).toEqual([]);
    for (const part of ["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"])
      expect(alone.texts[part]).not.toMatch(/webext|customXml|signat/);
    const beside = shared(file(true));
    expect(beside.texts["xl/webextensions/taskpanes.xml"]).toBe(
      '<wetp:taskpanes xmlns:wetp="t"><wetp:taskpane row="1"><wetp:webextensionref r:id="rId2"/></wetp:taskpane></wetp:taskpanes>',
    );
    expect(beside.texts["xl/webextensions/webextension2.xml"]).toBe(extension("wa104381701"));
    expect(beside.texts["xl/webextensions/webextension1.xml"]).toBeUndefined();
    expect(beside.texts["_rels/.rels"]).toContain("taskpanes");
  });
});
