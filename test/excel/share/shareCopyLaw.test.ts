import fc from "fast-check";
import { sheetXml } from "./support/bookFile";
import { shared, sheet1 } from "./support/shared";
import { soak } from "../../support/soak";

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
  const run = soak ? 20_000 : 200;
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
