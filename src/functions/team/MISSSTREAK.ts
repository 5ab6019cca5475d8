import { missStreak } from "../../planning/team/missStreak";
import { answersDown } from "../answersDown";
import { blockOf } from "../arguments/blockOf";
import { numbersOrBlanksIn } from "../arguments/listOf";
import { numberOrBlankIn } from "../arguments/numberIn";
import { seriesIn } from "../arguments/seriesIn";
import { Places } from "../places/Places";
import { orNotAvailable, toCell } from "../toCell";

/**
 * Counts the months in a row, up to the last, in which an attainment fell short.
 *
 * @customfunction MISSSTREAK MISSSTREAK
 * @helpurl https://localhost:3000/functions/missstreak.html
 * @requiresParameterAddresses
 * @param attainments - A row or column of months, the oldest first, or a row for each seller. Empty months at the end are yet to come. Where empty cells count as 0, write IF(attainments="","",attainments).
 * @param [cut] - The least attainment that is no miss; 1, or 100%, when left out.
 * @returns A count for each seller, 0 where the last month was met; #N/A where there is no month yet.
 * @rule Months under the cut are counted back from the last one that is known. (C59)
 * @edge An empty month in between ends the run, since nobody knows that it was missed.
 * @edge A month exactly on the cut is met.
 * @example =MISSSTREAK({102%,90%,97%}) // {2}
 * @example =MISSSTREAK({80%,110%,"";70%,75%,79%},80%) // {0;3}
 */
export function MISSSTREAK(
  attainments: unknown[][],
  cut?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ attainments, cut }, invocation);
  return toCell(places, (telling) => {
    const least = numberOrBlankIn(cut, "cut");
    const sellers = seriesIn(blockOf(attainments));
    return answersDown(sellers.length, telling.inRowsOf("attainments"), (row) =>
      orNotAvailable(
        missStreak(numbersOrBlanksIn([sellers[row]], "attainments"), least),
        "Attainments: there are none yet",
      ),
    );
  });
}
