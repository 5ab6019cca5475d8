import { scoreModel } from "../../planning/channels/scoreModel";
import { weightedScore } from "../../planning/channels/weightedScore";
import { answersDown } from "../answersDown";
import { blockOf } from "../arguments/blockOf";
import { weightsIn } from "../arguments/listOf";
import { numberOrBlankIn } from "../arguments/numberIn";
import { rowsOf } from "../arguments/rowsOf";
import { Places } from "../places/Places";
import { orNotAvailable, toCell } from "../toCell";

/**
 * Puts marks on several criteria together into one score, 0 to 100: for rivals, dealers or appraisals.
 *
 * @customfunction WEIGHTEDSCORE WEIGHTEDSCORE
 * @helpurl https://localhost:3000/functions/weightedscore.html
 * @requiresParameterAddresses
 * @param scores - A row for each rival, dealer or person, a column for each criterion; empty where there is no mark. Where empty cells count as 0, write IF(scores="","",scores).
 * @param weights - A row or column, one weight for each criterion, on any scale.
 * @param [top] - The best mark, 5 for stars; 100 when left out. The least mark is 0.
 * @returns A score for each row; #N/A where under 60% of the weight is marked.
 * @rule Marks are scaled to 100 and averaged by weight over those that are there. (B03, B20, B49)
 * @edge Under 60% of the weight marked there is no score: #N/A.
 * @edge A mark above the best one is #VALUE!.
 * @example =WEIGHTEDSCORE({4,5;2.5,""},{60,40},5) // {88;50}
 */
export function WEIGHTEDSCORE(
  scores: unknown[][],
  weights: unknown[][],
  top?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ scores, weights, top }, invocation);
  return toCell(places, (telling) => {
    const model = scoreModel(weightsIn(weights, "weights"), numberOrBlankIn(top, "top"));
    const rows = rowsOf(blockOf(scores), model.length);
    return answersDown(rows.length, telling.inRowsOf("scores"), (row) =>
      orNotAvailable(
        weightedScore(
          rows[row]!.map((cell, at) => numberOrBlankIn(cell, "scores", at + 1)),
          model,
        ),
        "Scores: under 60% of the weight is marked; fill in more of them",
      ),
    );
  });
}
