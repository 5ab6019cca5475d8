import type { SheetsText } from "../../locales/en-US/sheets";
import { fiscalQuarters } from "../../planning/calendar/fiscalQuarters";
import type { TableBlock } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { footingCheck } from "./footingCheck";
import { planTable } from "./planTable";
import { progressColumns } from "./progressColumns";

/** What the year's calendar adds to a quarter's share of the past, month by month. */
const moved =
  "+SUMPRODUCT((Plan_Months[Quarter]=[@Quarter])*Plan_Months[Season]*SUMIFS(Plan_Nodes[Effect],Plan_Nodes[From],Plan_Months[Month]))/SUM(Plan_Seasons[Index])";

/**
 * The year's four quarters: weights from the chosen source, targets that add up to the year, and what was sold.
 *
 * @param fed - whether the Year sheet names the quarters' roles (A05), and its calendar of what moves sales changes the weights by
 *   history (A04)
 */
export const quartersTable = (
  text: SheetsText,
  decisions: Decisions,
  fullYears: number,
  fed: boolean,
): TableBlock => {
  const { title, note, even, roles } = text.targets.quarters;
  const { Sold, Elapsed, Attainment, Gap, Pace, Light } = progressColumns("[@From]", "[@To]");
  return planTable(text, "Plan_Quarters", {
    title,
    note: fullYears > 0 ? note : `${note} ${even}`,
    rowKey: "From",
    workingFrom: "Preset",
    totalLabel: text.total,
    rows: fiscalQuarters(decisions.year, decisions.firstMonth).map(({ from, to }, index) => ({
      Quarter: index + 1,
      Role: fed ? { formula: `=INDEX(Plan_Roles[Role],${index + 1})` } : (roles[index] ?? null),
      From: from,
      To: to,
    })),
    columns: {
      Quarter: { as: "quarter" },
      Role: { as: "name" },
      From: { as: "date" },
      To: { as: "date" },
      Target: {
        as: "money",
        formula: "=INDEX(Quarter_Split,ROW()-ROW(Plan_Quarters[[#Headers],[Target]]))",
        total: "sum",
      },
      Sold,
      Attainment: {
        ...Attainment,
        total: '=IF(SUM(Plan_Quarters[Target])<=0,"",SUM(Plan_Quarters[Sold])/SUM(Plan_Quarters[Target]))',
      },
      Gap,
      Pace,
      Light: { ...Light, total: footingCheck(text, "SUM(Plan_Quarters[Target])", "Year_Target") },
      Elapsed,
      Lock: { as: "money", input: true, total: "sum" },
      Typed: { as: "index", input: true, least: 0, total: "sum" },
      Weight: {
        as: "index",
        formula: `=CHOOSE(MATCH(Plan_WeightSource,List_WeightSource,0),MAX([@History]${fed ? moved : ""},0),[@Preset],[@Typed],1)`,
        total: "sum",
      },
      History: {
        as: "share",
        formula: "=SUMIFS(Plan_Seasons[Index],Plan_Seasons[Quarter],[@Quarter])/SUM(Plan_Seasons[Index])",
        total: "sum",
      },
      Preset: {
        as: "share",
        formula: "=CHOOSE([@Quarter],Rule_Quarter1,Rule_Quarter2,Rule_Quarter3,Rule_Quarter4)",
        total: "sum",
      },
      Floor: { as: "money", formula: "=[@Target]*(1-Plan_Flex)", total: "sum" },
      Stretch: { as: "money", formula: "=[@Target]*(1+Plan_Flex)", total: "sum" },
      Check: {
        as: "check",
        formula: footingCheck(
          text,
          "SUMIFS(Plan_Months[Target],Plan_Months[Quarter],[@Quarter])",
          "[@Target]",
        ),
      },
    },
  });
};
