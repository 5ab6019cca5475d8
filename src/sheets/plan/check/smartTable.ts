import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

/** The checks of a letter that have something to look at. */
const ofLetter = 'COUNTIFS(Plan_Findings[Smart],[@Letter],Plan_Findings[Of],">0"';
const fails = 'Plan_Findings[Fails],">0"';

/** SMART at a glance (C14): what each letter asks, how many of its checks pass, and how many are to be mended. */
export const smartTable = (text: SheetsText): TableBlock => {
  const { title, means, none } = text.check.smart;
  const { passes, look, mend } = text.check.findings;
  return planTable(text, "Plan_Smart", {
    title,
    rowKey: "Letter",
    totalLabel: text.total,
    rows: (["S", "M", "A", "R", "T"] as const).map((letter) => ({ Letter: letter, Means: means[letter] })),
    columns: {
      Letter: { as: "name" },
      Verdict: {
        as: "light",
        formula: `=IF([@Checks]=0,${quoted(none)},IF([@Mend]>0,${quoted(mend)},IF([@Look]>0,${quoted(look)},${quoted(passes)})))`,
      },
      Checks: { as: "count", formula: `=${ofLetter})`, total: "sum" },
      Pass: { as: "count", formula: `=${ofLetter},Plan_Findings[Fails],0)`, total: "sum" },
      Mend: { as: "count", formula: `=${ofLetter},${fails},Plan_Findings[Grave],1)`, total: "sum" },
      Look: { as: "count", formula: `=${ofLetter},${fails},Plan_Findings[Grave],0)`, total: "sum" },
      Means: { as: "sentence" },
    },
  });
};
