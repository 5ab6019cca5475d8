import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import type { SheetKey } from "../sheetKeys";

const blankRows = 4;

const ofTyped = (typed: "TypedBenefit" | "TypedCost", otherwise: string) => ({
  formula: `=IF(ISNUMBER([@${typed}]),[@${typed}],${otherwise})`,
});

/** What the measures that the method compares bring and cost, as far as the plan's own cells say (C45). */
const told = (
  sheets: readonly SheetKey[],
): Readonly<Record<"repurchase" | "acquisition", readonly [string, string]>> => ({
  repurchase: [
    sheets.includes("Customers")
      ? "N(Goal_Repurchase)*SUMPRODUCT(--(Rfm_Orders>Rfm_QuarterOrders))*Channel_FirstMargin"
      : '""',
    '""',
  ],
  acquisition: ["N(Channel_NewCustomers)*Channel_FirstMargin", "INDEX(Plan_Budget[Amount],1)"],
});

/** What to do first: measures ranked by what their cost is expected to bring back (C45). */
export const firstThingsTable = (text: SheetsText, sheets: readonly SheetKey[]): TableBlock => {
  const { title, note, rows } = text.channels.first;
  const known = told(sheets);
  const rowOf = (measure: string | null, [benefit, cost]: readonly [string, string]) => ({
    Measure: measure,
    Odds: measure === null ? null : 1,
    Benefit: ofTyped("TypedBenefit", benefit),
    Cost: ofTyped("TypedCost", cost),
  });
  return planTable(text, "Plan_FirstThings", {
    title,
    note,
    rowKey: "Id",
    workingFrom: "TypedBenefit",
    rows: numbered("F-", 0, [
      rowOf(rows.repurchase, known.repurchase),
      rowOf(rows.acquisition, known.acquisition),
      ...Array.from({ length: blankRows }, () => rowOf(null, ['""', '""'])),
    ]),
    columns: {
      Id: { as: "name" },
      Benefit: { as: "money" },
      Odds: { as: "share", input: true, least: 0, most: 1 },
      Cost: { as: "money" },
      Return: {
        as: "share",
        formula: '=IF(OR(COUNT([@Benefit],[@Odds])<2,N([@Cost])<=0),"",[@Benefit]*[@Odds]/[@Cost]-1)',
      },
      Measure: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
      Rank: {
        as: "count",
        formula:
          '=IF(NOT(ISNUMBER([@Return])),"",1+SUMPRODUCT(ISNUMBER(Plan_FirstThings[Return])*(Plan_FirstThings[Return]>[@Return])))',
      },
      TypedBenefit: { as: "money", input: true },
      TypedCost: { as: "money", input: true, least: 0 },
    },
  });
};
