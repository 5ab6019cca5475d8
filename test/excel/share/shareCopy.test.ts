import fc from "fast-check";
import { shareCopy } from "../../../src/excel/share/copy/shareCopy";
import { addInId } from "../../../src/excel/share/copy/withoutTraces";
import { bookFile, relationships, sheetXml, type BookFile } from "./support/bookFile";
import { differing, textsOf } from "./support/compared";

const at = new Date(2026, 10, 22, 18, 40);
const shared = (file: BookFile) => {
  const original = bookFile(file);
  const { bytes, report } = shareCopy(original, { language: "en", at });
  return { original, bytes, report, texts: textsOf(bytes), ...differing(original, bytes) };
};
const sheet1 = "xl/worksheets/sheet1.xml";
/** What a copy changes when cells of its first sheet become values. */
const usual = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", sheet1];
const cells = (inside: string, behind = ""): BookFile => ({ sheets: { Plan: sheetXml(inside, behind) } });

describe("a cell of ours becomes its value", () => {
  // Excel's own form of a custom function in a file: `_xldudf_` before its name (OfficeDev/office-js issues 2568 and 5611).
  test.each([
    [
      "a number",
      '<c r="A1" s="3"><f>_xldudf_PACE(B1,C1)</f><v>0.5</v></c>',
      '<c r="A1" s="3"><v>0.5</v></c>',
    ],
    ["typed without Excel's mark", '<c r="A1"><f>PACE(B1,C1)</f><v>1</v></c>', '<c r="A1"><v>1</v></c>'],
    ["in small letters", '<c r="A1"><f>pace (B1,C1)</f><v>1</v></c>', '<c r="A1"><v>1</v></c>'],
    [
      "inside a larger formula",
      '<c r="A1"><f>1+IF(B1&gt;0,_xldudf_PACE(B1,C1),0)</f><v>2</v></c>',
      '<c r="A1"><v>2</v></c>',
    ],
    [
      "of a stale namespace",
      '<c r="A1"><f>_xldudf_QUARTERDECK_PACE(B1)</f><v>2</v></c>',
      '<c r="A1"><v>2</v></c>',
    ],
    [
      "called by its stale namespace",
      '<c r="A1"><f>QUARTERDECK.PACE(B1)</f><v>2</v></c>',
      '<c r="A1"><v>2</v></c>',
    ],
    ["behind a foreign path", '<c r="A1"><f>[2]!_xldudf_PACE(B1)</f><v>2</v></c>', '<c r="A1"><v>2</v></c>'],
    [
      "implicitly one cell",
      '<c r="A1"><f>_xlfn.SINGLE(_xldudf_PACE(B1))</f><v>2</v></c>',
      '<c r="A1"><v>2</v></c>',
    ],
    ["a truth", '<c r="A1" t="b"><f>_xldudf_PACE()=1</f><v>1</v></c>', '<c r="A1" t="b"><v>1</v></c>'],
    [
      "an error that is the answer",
      '<c r="A1" t="e"><f>_xldudf_PACE()</f><v>#N/A</v></c>',
      '<c r="A1" t="e"><v>#N/A</v></c>',
    ],
    [
      "a rich value",
      '<c r="A1" t="e" vm="2"><f>_xldudf_PACE()</f><v>#VALUE!</v></c>',
      '<c r="A1" t="e" vm="2"><v>#VALUE!</v></c>',
    ],
    [
      "a text with everything that XML escapes",
      '<c r="A1" s="1" t="str"><f>_xldudf_HEALTHDRIVER()</f><v> a &amp; b &lt;c&gt; "d"_x000D_\n</v></c>',
      '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b &lt;c&gt; "d"_x000D_\n</t></is></c>',
    ],
    [
      "an empty text",
      '<c r="A1" t="str"><f>_xldudf_HEALTHDRIVER()</f></c>',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"></t></is></c>',
    ],
    [
      "a text among the shared ones",
      '<c r="A1" t="s"><f>_xldudf_HEALTHDRIVER()</f><v>4</v></c>',
      '<c r="A1" t="s"><v>4</v></c>',
    ],
    [
      "with single quotes, blanks and a formula that says >",
      "<c t='str'  r='A1' ><f ca='1' >_xldudf_PACE(\"a>b\")</f ><v xml:space='preserve'>x</v></c >",
      '<c t="inlineStr"  r=\'A1\' ><is><t xml:space="preserve">x</t></is></c >',
    ],
    [
      "an array that spills by itself",
      '<c r="A1" s="2" cm="1"><f t="array" ref="A1:A3">_xldudf_SPLITTARGET(9,B1:B3)</f><v>3</v></c>',
      '<c r="A1" s="2"><v>3</v></c>',
    ],
  ])("%s", (_, before, after) => {
    const { texts, changed, added, gone } = shared(cells(`<row r="1">${before}</row>`));
    expect(texts[sheet1]).toBe(sheetXml(`<row r="1">${after}</row>`));
    expect({ changed, added, gone }).toEqual({
      changed: usual,
      added: ["xl/worksheets/sheet2.xml"],
      gone: [],
    });
  });

  test("with the texts that it spills", () => {
    const { texts, report } = shared(
      cells(
        '<row r="1"><c r="A1" t="str" cm="1"><f t="array" ref="A1:B2">_xldudf_TOPBOTTOM(D1:E9)</f><v>East</v></c><c r="B1"><v>7</v></c></row>' +
          '<row r="2"><c r="A2" t="str"><v>West</v></c><c r="B2"><v>5</v></c><c r="C2" t="str"><v>kept</v></c></row>',
      ),
    );
    expect(texts[sheet1]).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">West</t></is></c>');
    expect(texts[sheet1]).toContain('<c r="C2" t="str"><v>kept</v></c>');
    expect(report.valued).toEqual([
      {
        sheet: "Plan",
        cells: "A1:B2",
        count: 4,
        formula: "=TOPBOTTOM(D1:E9)",
        value: { is: "text", text: "East" },
      },
    ]);
  });

  test("with those that share its formula, and no others", () => {
    const native = '<c r="B1"><f t="shared" ref="B1:B2" si="1">C1*2</f><v>2</v></c>';
    const { texts, report } = shared(
      cells(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">PACE(B1)</f><v>1</v></c>${native}</row>` +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><f t="shared" si="1"/><v>4</v></c></row>',
      ),
    );
    expect(texts[sheet1]).toBe(
      sheetXml(
        `<row r="1"><c r="A1"><v>1</v></c>${native}</row>` +
          '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="1"/><v>4</v></c></row>',
      ),
    );
    expect(report.valued.map((one) => one.cells)).toEqual(["A1", "A2"]);
  });

  test("in a part whose elements have a prefix, in cells that do not say where they stand", () => {
    const xml = (cell: string) =>
      `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- <c><f>PACE()</f></c> --><x:sheetData><x:row><x:c><x:v>1</x:v></x:c>${cell}</x:row></x:sheetData></x:worksheet>`;
    const { texts, report } = shared({
      sheets: { Plan: xml('<x:c t="str"><x:f><![CDATA[PACE(1)&"<"]]></x:f><x:v>a</x:v></x:c>') },
    });
    expect(texts[sheet1]).toBe(
      xml('<x:c t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c>'),
    );
    expect(report.valued).toMatchObject([{ cells: "B1", formula: '=PACE(1)&"<"' }]);
  });
});

describe("what is not ours stays", () => {
  const macros = { "xl/vbaProject.bin": "\u0001\u0002Pace\u0000\u0003" };
  test.each<readonly [string, BookFile]>([
    [
      "another add-in's function of our name",
      cells('<row r="1"><c r="A1"><f>_xldudf_OTHER_PACE(1)</f><v>1</v></c></row>'),
    ],
    [
      "an add-in of another kind",
      cells('<row r="1"><c r="A1"><f>_xll.PACE(1)+[1]!PACE(2)</f><v>1</v></c></row>'),
    ],
    [
      "a text that speaks of us",
      cells('<row r="1"><c r="A1"><f>"=PACE(1)"&amp;\'PACE(1)\'!A1</f><v>1</v></c></row>'),
    ],
    ["a column of our name", cells('<row r="1"><c r="A1"><f>T[PACE]+T[[PACE]:[DSO]]</f><v>1</v></c></row>')],
    ["a longer name", cells('<row r="1"><c r="A1"><f>MYPACE(1)+PACE.X(1)+PACE</f><v>1</v></c></row>')],
    [
      "a LAMBDA of the director's under our name",
      {
        ...cells('<row r="1"><c r="A1"><f>PACE(1)</f><v>1</v></c></row>'),
        names: '<definedName name="Pace">_xlfn.LAMBDA(_xlpm.a,_xlpm.a)</definedName>',
      },
    ],
    [
      "a function of the workbook's macros under our name",
      {
        ...cells('<row r="1"><c r="A1"><f>PACE(1)</f><v>1</v></c></row>'),
        parts: macros,
        related: [["vbaProject", "vbaProject.bin"]],
      },
    ],
  ])("%s", (_, file) => {
    const { original, bytes, report } = shared(file);
    expect(bytes).toBe(original);
    expect(report).toEqual({ valued: [], names: [], rules: [], columns: [], traces: [], tab: undefined });
  });

  test("Excel's mark outweighs macros of the same name", () => {
    const { report } = shared({
      ...cells('<row r="1"><c r="A1"><f>_xldudf_PACE(1)</f><v>1</v></c></row>'),
      parts: macros,
      related: [["vbaProject", "vbaProject.bin"]],
    });
    expect(report.valued).toHaveLength(1);
  });
});

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

describe("a cell without an answer", () => {
  test.each([
    ["the add-in was away", '<c r="B7" t="e"><f>_xldudf_PACE(1)</f><v>#NAME?</v></c>'],
    ["it was still at work", '<c r="B7" t="e"><f>_xldudf_PACE(1)</f><v>#BUSY!</v></c>'],
    ["it was never calculated", '<c r="B7"><f>_xldudf_PACE(1)</f></c>'],
  ])("stops the copy and is named: %s", (_, cell) => {
    expect(() => shared(cells(`<row r="7">${cell}</row>`))).toThrow(
      expect.objectContaining({
        code: "share-unanswered",
        place: { sheet: "Plan", cell: "B7" },
        subject: "1",
      }),
    );
  });
});

test("the sheet about the copy says what each cell was, and its texts are never formulas", () => {
  const { texts, report } = shared({
    sheets: {
      Plan: sheetXml('<row r="1"><c r="A1" t="str"><f>_xldudf_PACE("&lt;b&gt;")</f><v>=cmd|1</v></c></row>'),
      "about this COPY": sheetXml(""),
    },
  });
  expect(report.tab).toBe("About this copy 2");
  expect(texts["xl/workbook.xml"]).toMatch(
    /<sheet xmlns:rel="[^"]*relationships" name="About this copy 2" sheetId="3" rel:id="rId3"\/><\/sheets>/,
  );
  const about = texts["xl/worksheets/sheet3.xml"] ?? "";
  expect(about).toContain("November 22, 2026");
  expect(about).toContain('<t xml:space="preserve">=PACE(&quot;&lt;b&gt;&quot;)</t>');
  expect(about).toContain('<t xml:space="preserve">=cmd|1</t>');
  expect(about).not.toContain("<f>");
});

/** A cell as some writer may put it, and what the copy must hold in its place. */
const anyCell = fc
  .record({
    call: fc.constantFrom(
      "_xldudf_PACE(1)",
      "1+DSO(A1)",
      "SUM(B1:B2)",
      'IF(C1="PACE(1)",1,2)',
      "_xldudf_X_PACE()",
    ),
    ours: fc.constant(false),
    kind: fc.constantFrom("n", "str", "b", "e"),
    text: fc.constantFrom("1", "0.25", "a&amp;b", "", " x ", "#DIV/0!", "&lt;f&gt;PACE(1)&lt;/f&gt;"),
    look: fc.constantFrom("", ' s="4"', " s='4' ph=\"1\""),
    extra: fc.constantFrom("", '<extLst><ext uri="u"><f>PACE(9)</f></ext></extLst>'),
  })
  .map(({ call, kind, text, look, extra }) => {
    const ours = call === "_xldudf_PACE(1)" || call === "1+DSO(A1)";
    const value = kind === "str" ? text : kind === "e" ? "#DIV/0!" : "1";
    const type = kind === "n" ? "" : ` t="${kind}"`;
    const formula = call.replace(/"/g, "&quot;");
    const before = `<c${look}${type}><f>${formula}</f><v>${value}</v>${extra}</c>`;
    const after =
      kind === "str"
        ? `<c${look} t="inlineStr"><is><t xml:space="preserve">${value}</t></is>${extra}</c>`
        : `<c${look}${type}><v>${value}</v>${extra}</c>`;
    return { before, after: ours ? after : before, ours };
  });
const anyOther = fc
  .constantFrom(
    "<c/>",
    '<c t="s"><v>3</v></c>',
    "<!-- <c><f>PACE(1)</f></c> -->",
    '<c t="inlineStr"><is><r><t>PACE(1)</t></r></is></c>',
    "</row>\n<row>",
    "<?note <c><f>PACE(1)</f></c> ?>",
  )
  .map((text) => ({ before: text, after: text, ours: false }));

test("law: whatever a sheet holds, our cells become their values and every other character stays", () => {
  const some = fc.array(fc.oneof(anyCell, anyOther), { maxLength: 30 });
  const run = process.env["SOAK"] === "1" ? 20_000 : 200;
  fc.assert(
    fc.property(some, (list) => {
      const xml = (side: "before" | "after") =>
        sheetXml(`<row>${list.map((one) => one[side]).join("")}</row>`);
      const { texts, report } = shared({ sheets: { Plan: xml("before") } });
      expect(texts[sheet1]).toBe(xml("after"));
      expect(report.valued).toHaveLength(list.filter(({ ours }) => ours).length);
    }),
    { numRuns: run },
  );
});
