import type { SheetsText } from "../../../locales/en-US/sheets";
import type { RowFormula, TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planFormula } from "../../plan/planFormula";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import { quoted } from "../../plan/quoted";
import type { SheetKey } from "../../plan/sheetKeys";
import type { Sellers } from "../../plan/team/sellersOf";
import { improvementFor } from "../improvements/improvementFor";
import { criteria } from "./marksTable";

interface Point {
  readonly Ability: string;
  readonly Reached: RowFormula;
  readonly Says: RowFormula;
}

/**
 * Each ability of the team with how much of what is asked it reaches, and the improvement that answers it (A79).
 *
 * Marks are means of all people; output, first deals and training are held against what the rules and the plan ask.
 */
export const weakPointsTable = (
  text: SheetsText,
  decisions: Decisions,
  sellers: Sellers,
  picked: readonly SheetKey[],
): TableBlock => {
  const { title, note } = text.ability.points;
  const team = picked.includes("Team");
  const points: readonly Point[] = [
    ...criteria.map((key, at) => marked(text, text.team.appraisal.rows[at] ?? key, key)),
    ...(team && sellers.inSales ? [output(text)] : []),
    firstDeal(text),
    ...(team ? [training(text)] : []),
  ];
  return planTable(text, "Review_WeakPoints", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      `${quarterTag(decisions)}-G`,
      points.length,
      points.map((point) => ({ ...point })),
    ),
    columns: {
      Ability: { as: "name" },
      Id: { as: "name" },
      Reached: { as: "share" },
      Light: {
        as: "light",
        formula:
          '=IF([@Reached]="","",INDEX(List_Light,IF(ROUND([@Reached]-Rule_AbilityGood,6)>=0,1,IF(ROUND([@Reached]-Rule_AbilityWeak,6)>=0,2,3))))',
      },
      Improvement: {
        as: "name",
        formula: picked.includes("Improvements") ? `=${improvementFor}` : '=""',
      },
      Says: { as: "text" },
    },
  });
};

const marked = (
  { ability: { points: say } }: SheetsText,
  ability: string,
  key: (typeof criteria)[number],
): Point => {
  const marks = `Review_Abilities[${key}]`;
  return {
    Ability: ability,
    Reached: { formula: planFormula(`=IF(COUNT(${marks})=0,"",AVERAGE(${marks}))`) },
    Says: {
      formula: planFormula(
        `=IF(COUNT(${marks})=0,${quoted(say.nobody)},COUNTIFS(${marks},"<"&Rule_AbilityWeak)&${quoted(say.of)}&COUNT(${marks})&${quoted(say.under)}&TEXT(Rule_AbilityWeak,"0%"))`,
      ),
    },
  };
};

const output = ({ ability: { points: say } }: SheetsText): Point => ({
  Ability: say.top,
  Reached: { formula: '=IF(Ability_TopGrowth="","",MAX(0,(1+Ability_TopGrowth)/(1+Rule_TopLift)))' },
  Says: {
    formula: `=IF(Ability_TopGrowth="",${quoted(say.unknown)},TEXT(Ability_TopGrowth,"+0%;-0%;0%")&${quoted(say.growth)}&TEXT(Rule_TopLift,"0%"))`,
  },
});

const firstDeal = ({ ability: { points: say } }: SheetsText): Point => ({
  Ability: say.first,
  Reached: {
    formula: '=IF(ISNUMBER(Ability_FirstDeal),Rule_FirstDealDays/MAX(1,Ability_FirstDeal),"")',
  },
  Says: {
    formula: `=IF(ISNUMBER(Ability_FirstDeal),TEXT(Ability_FirstDeal,"0")&${quoted(say.days)}&Rule_FirstDealDays,${quoted(say.unknown)})`,
  },
});

const training = ({ ability: { points: say } }: SheetsText): Point => ({
  Ability: say.training,
  Reached: { formula: "=Ability_Training" },
  Says: {
    formula: planFormula(
      `=IF(Ability_Training="",${quoted(say.unknown)},SUM(Review_TrainingDone[Done])&${quoted(say.hours)}&SUM(Review_TrainingDone[Planned]))`,
    ),
  },
});
