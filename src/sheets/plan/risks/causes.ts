import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Block } from "../../blueprint/blueprint";
import { isNamed } from "../isNamed";
import { planFormula } from "../planFormula";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";
import type { ComplaintColumns } from "./complaintColumns";

const mostCauses = 20;
/** The k-th most frequent cause; what is listed earlier goes first among equals. */
const kth = "LARGE(Plan_Causes[Order],ROW()-ROW(Plan_Causes[[#Headers],[Cause]]))";
const listed = `MATCH(${kth},Plan_Causes[Order],0)`;

/** Root causes by how often they occur, their Pareto chart and a sentence on the first (A57); none where causes are not told. */
export const causes = (
  text: SheetsText,
  { lists }: Snapshot,
  { own, cause }: ComplaintColumns,
): readonly Block[] => {
  if (cause === undefined) return [];
  const names = own
    ? Object.values<string>(text.lists.List_Cause.choices)
    : (lists.Complaints_Cause ?? []).filter(isNamed).slice(0, mostCauses);
  if (names.length === 0) return [];
  const say = text.risks.causes;
  return [
    {
      block: "form",
      key: "CauseLine",
      title: say.title,
      note: say.note,
      items: {
        Cause_Headline: {
          as: "text",
          label: say.Cause_Headline,
          formula: planFormula(
            `=IF(SUM(Plan_Causes[Counted])=0,${quoted(say.none)},INDEX(Plan_Causes[Cause],1)&${quoted(say.leads)}&TEXT(INDEX(Plan_Causes[Share],1),"0%")&${quoted(say.of)})`,
          ),
        },
      },
    },
    planTable(text, "Plan_Causes", {
      title: say.table,
      rowKey: "Listed",
      workingFrom: "Listed",
      totalLabel: text.total,
      rows: names.map((name) => ({ Listed: name })),
      columns: {
        Cause: { as: "name", formula: `=INDEX(Plan_Causes[Listed],${listed})` },
        Cases: { as: "count", formula: `=INDEX(Plan_Causes[Counted],${listed})`, total: "sum" },
        Share: {
          as: "share",
          formula: '=IF(SUM(Plan_Causes[Counted])=0,"",[@Cases]/SUM(Plan_Causes[Counted]))',
          total: "sum",
        },
        Running: {
          as: "share",
          formula: `=IF(SUM(Plan_Causes[Counted])=0,"",SUMPRODUCT((Plan_Causes[Order]>=${kth})*Plan_Causes[Counted])/SUM(Plan_Causes[Counted]))`,
        },
        Listed: { as: "name" },
        Counted: { as: "count", formula: `=SUMPRODUCT((${cause}=[@Listed])*1)` },
        Order: {
          as: "index",
          formula: "=[@Counted]-(ROW()-ROW(Plan_Causes[[#Headers],[Order]]))/(ROWS(Plan_Causes[Listed])+1)",
        },
      },
    }),
    {
      block: "chart",
      key: "Causes",
      titleFrom: "Cause_Headline",
      table: "Plan_Causes",
      x: "Cause",
      series: [
        { column: "Cases", draw: "column", role: "actual" },
        { column: "Running", draw: "line", role: "plan", axis: "share" },
      ],
    },
  ];
};
