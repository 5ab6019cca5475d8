import type { Decisions } from "../../sheets/plan/decisions";
import { quarterTag } from "../../sheets/plan/quarterTag";
import type { CellValue } from "./grid";
import { namedValues } from "./namedValues";
import { cellIn, ourTables } from "./ourTables";
import { readDecisions } from "./readDecisions";
import { readingWorkbook } from "./readingWorkbook";

/** How far the planned quarter is, from its signing to its close. Days are Excel serials. */
export interface CourseSeen {
  readonly decisions: Decisions;
  readonly target: number | undefined;
  readonly sold: number | undefined;
  /** What everything is measured at, and the quarter's last day. */
  readonly asOf: number | undefined;
  readonly ends: number | undefined;
  readonly signedOn: number | undefined;
  readonly signedBy: string;
  /** How many targets have moved since the signing. */
  readonly moved: number;
  readonly closedOn: number | undefined;
}

const cells = [
  "Quarter_Target",
  "Quarter_Sold",
  "Plan_AsOf",
  "Quarter_End",
  "Signed_On",
  "Signed_By",
  "Signed_Moved",
] as const;

const numberIn = (value: CellValue | undefined): number | undefined =>
  typeof value === "number" ? value : undefined;

/**
 * How far the planned quarter is; five syncs.
 *
 * @throws ReadProblem `decisions-unreadable` without a plan
 */
export const courseSeen = (context: Excel.RequestContext): Promise<CourseSeen> =>
  readingWorkbook(async () => {
    const decisions = await readDecisions(context);
    const values = await namedValues(context, cells);
    const closed = (await ourTables(context, ["Review_Closed"])).get("Review_Closed");
    const number = (name: (typeof cells)[number]) => numberIn(values.get(name)?.value);
    const tag = quarterTag(decisions);
    const line = closed?.rows.find((row) => cellIn(closed, row, "Quarter") === tag);
    return {
      decisions,
      target: number("Quarter_Target"),
      sold: number("Quarter_Sold"),
      asOf: number("Plan_AsOf"),
      ends: number("Quarter_End"),
      signedOn: number("Signed_On"),
      signedBy: String(values.get("Signed_By")?.value ?? ""),
      moved: number("Signed_Moved") ?? 0,
      closedOn: closed && line ? numberIn(cellIn(closed, line, "ClosedOn")) : undefined,
    };
  });
