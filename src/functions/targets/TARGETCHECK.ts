import { targetCheck, type TargetCheck } from "../../planning/targets/targetCheck";
import type { Language } from "../arguments/languageIn";
import { numbersUpToLastIn } from "../arguments/listOf";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { orNotAvailable, toCellIn } from "../toCell";

/**
 * Compares the growth a target asks with the growth history had, and says whether the target needs a driver of its own.
 *
 * @customfunction TARGETCHECK TARGETCHECK
 * @helpurl https://localhost:3000/functions/targetcheck.html
 * @requiresParameterAddresses
 * @param target - The target of the period after the last of history.
 * @param history - A row or column with the same period of past years, the oldest first; at least two. Empty cells at the end are passed over.
 * @param [tolerance] - The difference in growth that still counts as usual; one point, 1%, when left out.
 * @param [language] - "en" (default) or "zh".
 * @returns In one row the growth asked, the growth history had a period, compounded, and a sentence; #N/A where history starts or ends at 0 or less.
 * @rule Growth asked is the target against the last period; growth seen is the compound growth of the history. A gap above the tolerance needs a driver. (C07, C10)
 * @edge Less growth than was seen is told too, in points.
 * @edge A history that starts or ends at 0 or less has no growth: #N/A.
 * @example =TARGETCHECK(182.505,{100,115,132.25,152.0875}) // {0.2,0.15,"needs a driver for +5.0 points"}
 * @example =TARGETCHECK(115,{100;115},,"zh") // {0,0.15,"比历史增速低 15.0 个百分点"}
 */
export function TARGETCHECK(
  target: unknown,
  history: unknown[][],
  tolerance?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ target, history, tolerance, language }, invocation);
  return toCellIn(language, places, (spoken) => {
    const check = orNotAvailable(
      targetCheck(
        numberIn(target, "target"),
        numbersUpToLastIn(history, "history"),
        numberOrBlankIn(tolerance, "tolerance"),
      ),
      noGrowth[spoken],
    );
    return [[check.asked, check.seen, words[spoken][check.verdict](pointsApart(check))]];
  });
}

/** They never change: formulas compare them. */
const words: Record<Language, Record<TargetCheck["verdict"], (points: string) => string>> = {
  en: {
    driver: (points) => `needs a driver for +${points} points`,
    usual: () => "in line with history",
    less: (points) => `${points} points under history`,
  },
  zh: {
    driver: (points) => `需要 +${points} 个百分点的增长动因`,
    usual: () => "与历史增速相符",
    less: (points) => `比历史增速低 ${points} 个百分点`,
  },
};

const noGrowth = {
  en: "History: it starts or ends at 0 or less, so it has no growth",
  zh: "历史：首期或末期不大于 0，算不出增速",
};

/** In points, to one decimal; to two digits where one decimal would show nothing. */
function pointsApart({ asked, seen }: TargetCheck): string {
  const points = Math.abs(asked - seen) * 100;
  return points < 0.05 ? String(Number(points.toPrecision(2))) : points.toFixed(1);
}
