import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import type { Snapshot } from "../../plan/snapshot";
import { countsCoaching } from "./coachingTable";

/** The likelier words first. */
const coachingWords = [/coach|mentor|辅导|带教|陪访/i, /train|培训/i];
const varies = (column: "X" | "Y"): string =>
  planFormula(`MAX(Review_Coaching[${column}])>MIN(Review_Coaching[${column}])`);

const coachingIn = ({ lists }: Snapshot): string | null =>
  coachingWords.flatMap((word) => (lists.Activities_Kind ?? []).filter((kind) => word.test(kind)))[0] ?? null;

/** The correlation of newcomers' coaching with their output, and whether it can be read at all (A77). */
export const coachingForm = ({ process: { coaching: say } }: SheetsText, snapshot: Snapshot): FormBlock => ({
  block: "form",
  key: "Coaching",
  title: say.title,
  note: say.note,
  items: {
    Coaching_Says: {
      as: "text",
      label: say.Coaching_Says,
      formula: `=IF(OR(Coaching_Pairs<Rule_CorrelPairs,Coaching_R=""),${quoted(say.few.before)}&Rule_CorrelPairs&${quoted(say.few.after)},IF(ABS(Coaching_R)<Coaching_Chance,${quoted(say.chance)},IF(Coaching_R>0,${quoted(say.more)},${quoted(say.less)})))`,
    },
    Coaching_Pairs: {
      as: "count",
      label: say.Coaching_Pairs,
      formula: planFormula("=SUM(Review_Coaching[Counted])"),
      note: say.pairsNote,
    },
    Coaching_R: {
      as: "index",
      label: say.Coaching_R,
      formula: planFormula(
        `=IF(Coaching_Pairs<3,"",IF(AND(${varies("X")},${varies("Y")}),CORREL(Review_Coaching[X],Review_Coaching[Y]),""))`,
      ),
    },
    Coaching_Chance: {
      as: "index",
      label: say.Coaching_Chance,
      formula: '=IF(Coaching_Pairs=0,"",MIN(1,Rule_CorrelChance/SQRT(Coaching_Pairs)))',
      note: say.chanceNote,
    },
    ...(countsCoaching(snapshot)
      ? {
          Coaching_Kind: {
            as: "text" as const,
            input: true,
            label: say.Coaching_Kind,
            start: coachingIn(snapshot),
            note: say.kindNote,
          },
        }
      : {}),
  },
});
