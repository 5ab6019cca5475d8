import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Block } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { linkTo } from "../linkTo";
import { planFormula } from "../planFormula";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import { sheetsOf } from "../sheetKeys";
import type { Snapshot } from "../snapshot";

/** What competition, policy and consumers may cost the quarter, held against its floor (C11–C13, B34). */
export const scenarios = (text: SheetsText, snapshot: Snapshot, decisions: Decisions): readonly Block[] => {
  const say = text.risks.scenarios;
  const isLinked = sheetsOf(snapshot, decisions).includes("Actions");
  const held = (left: string): string =>
    `IF(${left}>=Scenario_Floor,${quoted(say.holds)},${quoted(say.breaks)})`;
  return [
    {
      block: "form",
      key: "Scenarios",
      title: say.title,
      note: say.note,
      items: {
        Scenario_Floor: {
          as: "money",
          label: say.Scenario_Floor,
          formula: planFormula("=INDEX(Plan_Quarters[Floor],Plan_Quarter)"),
        },
        Scenario_Plan: { as: "money", label: say.Scenario_Plan, formula: "=Quarter_Target" },
        Scenario_Stretch: {
          as: "money",
          label: say.Scenario_Stretch,
          formula: planFormula("=INDEX(Plan_Quarters[Stretch],Plan_Quarter)"),
        },
        ...(isLinked
          ? {
              Scenario_Link: {
                as: "link" as const,
                label: say.Scenario_Link,
                formula: linkTo("Plan_Contingency", text.actions.tab),
              },
            }
          : {}),
      },
    },
    planTable(text, "Plan_Scenarios", {
      title: say.table,
      rowKey: "Kind",
      totalLabel: say.together,
      rows: Object.values<{ readonly kind: string; readonly scenario: string; readonly response: string }>(
        say.rows,
      ).map(({ kind, scenario, response }) => ({ Kind: kind, Scenario: scenario, Response: response })),
      columns: {
        Kind: { as: "name" },
        Effect: { as: "share", input: true, least: -1, most: 1 },
        Used: {
          as: "share",
          formula: "=IF(ISNUMBER([@Effect]),[@Effect],0-Rule_FlexMax/ROWS(Plan_Scenarios[Kind]))",
          total: "sum",
        },
        Amount: { as: "money", formula: "=Quarter_Target*[@Used]", total: "sum" },
        Left: {
          as: "money",
          formula: "=Quarter_Target+[@Amount]",
          total: "=Quarter_Target+SUM(Plan_Scenarios[Amount])",
        },
        Check: {
          as: "check",
          formula: `=${held("[@Left]")}`,
          total: `=${held("Quarter_Target+SUM(Plan_Scenarios[Amount])")}`,
        },
        Owner: { as: "person", input: true },
        Scenario: { as: "text", input: true },
        Response: { as: "sentence", input: true },
      },
    }),
  ];
};
