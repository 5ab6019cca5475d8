import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import { shortAmount } from "../shortAmount";

const asks = "Anchor_Strategy,Anchor_History";
const limits = "Anchor_Market,Anchor_Capacity";

/** What strategy and history ask as far as market and capacity reach, and which of the four decides (C02, B08). */
export const anchorForm = (text: SheetsText, decisions: Decisions): FormBlock => {
  const say = text.year.anchors;
  const verdict =
    `IF(COUNT(Anchor_Plan)=0,${quoted(say.none)},` +
    `IF(ROUND(Year_Target-Anchor_Stretch,2)>0,${quoted(say.above)},` +
    `IF(ROUND(Year_Target-Anchor_Floor,2)<0,${quoted(say.below)},"✓")))`;
  return {
    block: "form",
    key: "Anchors",
    title: say.title,
    note: say.note,
    items: {
      Anchor_Headline: { as: "text", label: say.Anchor_Headline, formula: headline(text, decisions) },
      Anchor_Floor: {
        as: "money",
        label: say.Anchor_Floor,
        formula: '=IF(COUNT(Anchor_Plan)=0,"",Anchor_Plan*(1-Plan_Flex))',
      },
      Anchor_Plan: {
        as: "money",
        label: say.Anchor_Plan,
        formula: `=IF(COUNT(${asks},${limits})=0,"",IF(COUNT(${asks})=0,MIN(${limits}),MIN(MAX(${asks}),${limits})))`,
      },
      Anchor_Stretch: {
        as: "money",
        label: say.Anchor_Stretch,
        formula: `=IF(COUNT(Anchor_Plan)=0,"",MIN(Anchor_Plan*(1+Plan_Flex),${limits}))`,
        note: say.stretchNote,
      },
      Anchor_Binding: {
        as: "name",
        label: say.Anchor_Binding,
        formula: planFormula(
          '=IF(COUNT(Anchor_Plan)=0,"",INDEX(Plan_Anchors[Anchor],MATCH(Anchor_Plan,Plan_Anchors[Amount],0)))',
        ),
      },
      Anchor_Check: { as: "check", label: say.Anchor_Check, formula: `=${verdict}` },
      Anchor_Driver: { as: "text", input: true, label: say.Anchor_Driver, note: say.driverNote },
    },
  };
};

/** "Strategy sets the plan at 880k; the target of 900k is 2% above it". */
const headline = ({ year: { anchors: say } }: SheetsText, decisions: Decisions): string => {
  const { sets, target, above, below, same } = say.headline;
  const apart = "ROUND(Year_Target/Anchor_Plan-1,2)";
  const by = ({ before, after }: { readonly before: string; readonly after: string }, share: string) =>
    `${quoted(before)}&TEXT(${share},"0%")&${quoted(after)}`;
  return (
    `=IF(N(Anchor_Plan)<=0,${quoted(say.none)},` +
    `Anchor_Binding&${quoted(sets)}&${shortAmount("Anchor_Plan", decisions)}&${quoted(target)}&${shortAmount("Year_Target", decisions)}` +
    `&IF(${apart}=0,${quoted(same)},IF(${apart}>0,${by(above, apart)},${by(below, `-${apart}`)})))`
  );
};
