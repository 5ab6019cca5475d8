import { nameRole } from "../../../src/excel/read/nameRole";
import { roleCandidates } from "../../../src/excel/read/roleCandidates";
import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { suggestDecisions } from "../../../src/taskpane/decisions/suggestDecisions";
import { openExcel } from "../../support/excel";
import { messySales } from "../../support/messySales";
import { answers } from "../../support/namedCells";
import { putRows } from "../../support/workbooks";

it("a ledger with everything that people do to it is read, named and planned from without a wrong number", async () => {
  const excel = await openExcel();
  try {
    await excel.run(async (context) => {
      await putRows(context, "台账", messySales(), "B2");
      context.workbook.worksheets.getItem("台账").getRange("6:6").rowHidden = true;
      await context.sync();
      const [finding] = await roleCandidates(context, "sales");
      if (!finding) throw new Error("no sales found");
      expect(finding).toMatchObject({
        fields: { order: 0, date: 1, region: 2, amount: 3, seller: 5 },
        rows: 4,
        firstDate: 45292,
        lastDate: 45328,
      });
      expect(finding.total).toBeCloseTo(350.3, 9);
      expect(finding.remarks).toEqual([
        { kind: "scaled", unit: "万", factor: 10_000, cell: "台账!B3" },
        { kind: "hidden-rows", count: 1, cell: "台账!B6" },
      ]);
      expect(finding.doubts.map(({ kind, cells }) => [kind, cells])).toEqual([
        ["total-row", ["台账!C8", "台账!C15:C16"]],
        ["amount-negative", ["台账!E9"]],
        ["date-as-text", ["台账!C10"]],
        ["amount-as-text", ["台账!E11"]],
        ["amount-in-unit", ["台账!E12"]],
        ["blank-row", ["台账!C13"]],
        ["name-blank", ["台账!D14"]],
      ]);

      await nameRole(context, finding);
      const snapshot = await takeSnapshot(context);
      expect(snapshot.rows).toBe(4);
      const [added, east] = await answers(context, [
        '=SUMIFS(Sales_Amount,Sales_Date,">0")',
        '=SUMIFS(Sales_Amount,Sales_Region,"华东",Sales_Date,">0")',
      ]);
      expect(added).toBeCloseTo(350.3, 9);
      expect(east).toBeCloseTo(113 - 11.3, 9);
      const draft = suggestDecisions(snapshot, finding, "zh", 45400);
      expect(draft).toMatchObject({ currency: "万元", unit: 0.01, target: "360" });
    });
  } finally {
    excel.close();
  }
});
