import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Cell, RowFormula, TableBlock } from "../../blueprint/blueprint";
import { linkTo } from "../../plan/linkTo";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";
import type { Witnesses } from "./verdictForm";

type Row = Readonly<Record<string, Cell | RowFormula>>;

const shareOver = (anchor: string): string => `=IF(N(${anchor})<=0,"",Year_Target/${anchor}-1)`;

/** The evidence for and against: the target against each anchor, execution against its limits, each with a link to its cells (A76). */
export const evidenceTable = (text: SheetsText, { anchors, actions }: Witnesses): TableBlock => {
  const { evidence: say } = text.results;
  const row = (
    key: keyof typeof say.rows,
    side: "target" | "execution",
    value: string,
    limit: string,
    place: string,
    tab: string,
  ): Row => ({
    Evidence: say.rows[key],
    Side: say.sides[side],
    Value: { formula: value },
    Limit: { formula: `=${limit}` },
    Where: { formula: linkTo(place, tab) },
    Key: key,
  });
  const year = text.year.tab;
  const rows: readonly Row[] = [
    ...(anchors
      ? [
          row("stretch", "target", shareOver("Anchor_Stretch"), "0", "Anchor_Headline", year),
          row("strategy", "target", shareOver("Anchor_Strategy"), "Plan_Flex", "Anchor_Strategy", year),
          row("history", "target", shareOver("Anchor_History"), "Plan_Flex", "Anchor_History", year),
          row("market", "target", shareOver("Anchor_Market"), "0", "Anchor_Market", year),
          row("capacity", "target", shareOver("Anchor_Capacity"), "0", "Anchor_Capacity", year),
        ]
      : []),
    row("quarter", "target", "=Results_OverHistory", "Plan_Flex", "Quarter_Target", text.targets.tab),
    ...(actions
      ? [row("done", "execution", "=Results_Done", "Rule_DoneAt", "Plan_Actions", text.actions.tab)]
      : []),
    row("pace", "execution", "=Results_Pace", "1-Rule_AmberAt", "Plan_Weeks", text.targets.tab),
  ];
  const isTarget = `[@Side]=${quoted(say.sides.target)}` as const;
  return planTable(text, "Review_Evidence", {
    title: say.title,
    note: say.note,
    rowKey: "Key",
    workingFrom: "Key",
    rows,
    columns: {
      Evidence: { as: "name" },
      Side: { as: "name" },
      Value: { as: "share" },
      Limit: { as: "share" },
      Says: {
        as: "light",
        formula: `=IF(COUNT([@Value])=0,"",IF(IF(${isTarget},ROUND([@Value]-[@Limit],4)>0,ROUND([@Value]-[@Limit],4)<0),IF(${isTarget},${quoted(say.beyond)},${quoted(say.short)}),${quoted(say.within)}))`,
      },
      Where: { as: "link" },
      Note: { as: "text", input: true },
      Key: { as: "name" },
    },
  });
};
