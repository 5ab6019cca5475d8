import type { Decisions } from "../../sheets/plan/decisions";
import type { DecisionsRead } from "./decisionsIn";
import { decisionCells, decisionNames, decisionsIn } from "./decisionsIn";
import type { CellValue } from "./grid";
import { readValues } from "./readValues";
import { ReadProblem } from "./ReadProblem";
import { readingWorkbook } from "./readingWorkbook";
import { cellOf } from "./reference";
import type { Survey } from "./surveyWorkbook";
import { surveyWorkbook } from "./surveyWorkbook";

/** The decisions that the named cells hold, or the names that do not; one sync. */
export const decisionsOf = async (context: Excel.RequestContext, survey: Survey): Promise<DecisionsRead> => {
  const named = decisionCells.flatMap((name) => {
    const cell = cellOf(survey.names.find((seen) => seen.name === name)?.formula ?? "");
    return cell && survey.allSheets.includes(cell.sheet) ? [{ name, cell }] : [];
  });
  const read = await readValues(
    context,
    named.map(({ cell }) => cell),
  );
  const values = new Map<string, CellValue>(named.map(({ name }, at) => [name, read[at] ?? ""]));
  return decisionsIn(values, survey.names);
};

/**
 * What the director decided, read back from the named cells of the Targets sheet, in whatever language they stand.
 *
 * @throws ReadProblem `decisions-unreadable` with the first name that is gone or holds what it cannot
 */
export const readDecisions = (context: Excel.RequestContext): Promise<Decisions> =>
  readingWorkbook(async () => {
    const read = await decisionsOf(context, await surveyWorkbook(context));
    if ("decisions" in read) return read.decisions;
    const [name = decisionNames.year] = read.unreadable;
    throw new ReadProblem("decisions-unreadable", `${read.unreadable.join(", ")} cannot be read`, { name });
  });
