import { sheetXml, type BookFile } from "./support/bookFile";
import { cells, shared, sheet1, usual } from "./support/shared";

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
