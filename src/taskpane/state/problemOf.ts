import { z } from "zod";
import { ReadProblem, type ReadProblemCode } from "../../excel/read/ReadProblem";
import { ShareProblem } from "../../excel/share/ShareProblem";
import { InsertProblem } from "../../excel/write/InsertProblem";
import { SampleProblem } from "../../excel/write/SampleProblem";
import { WriteProblem, type WriteProblemCode } from "../../excel/write/WriteProblem";
import { PlanningError } from "../../planning/PlanningError";
import { placeOf } from "../../excel/read/showCell";
import { GuideProblem } from "../guide/GuideProblem";
import type { Problem, ProblemCode } from "./Problem";

/** What two rooms call differently and the director would call the same. */
const paneCode = (code: ReadProblemCode | WriteProblemCode): ProblemCode => {
  switch (code) {
    case "cell-being-edited":
      return "cell-editing";
    case "sheet-protected":
      return "protected";
    case "excel-failed":
      return "unknown";
    default:
      return code;
  }
};

const excelCodes: Readonly<Record<string, ProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "protected",
  ItemNotFound: "table-gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ConnectionFailure: "connection-lost",
};

const excelError = z.object({ code: z.string(), message: z.string(), debugInfo: z.unknown() });

/** Any error as a problem that the pane has words for; what it does not know stays honestly unknown. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof ReadProblem) {
    const { cell, sheet, name } = error.place;
    const place = cell !== undefined ? placeOf(cell) : sheet === undefined ? undefined : { sheet };
    return problem(paneCode(error.code), error, name, place);
  }
  if (error instanceof WriteProblem) return problem(paneCode(error.code), error, error.subject, error.place);
  if (error instanceof PlanningError) return problem(`plan:${error.code}`, error, error.argument);
  if (error instanceof ShareProblem) return problem(error.code, error, error.subject, error.place);
  if (error instanceof InsertProblem) return problem(error.code, error, error.subject, error.place);
  if (error instanceof GuideProblem) return problem("guide-unreachable", error);
  if (error instanceof SampleProblem) return problem("sample-unreachable", error);
  const excel = excelError.safeParse(error);
  return problem((excel.success ? excelCodes[excel.data.code] : undefined) ?? "unknown", error);
};

const problem = (code: ProblemCode, error: unknown, subject?: string, place?: Problem["place"]): Problem => ({
  code,
  ...(subject !== undefined && { subject }),
  ...(place && { place }),
  details: detailsOf(error),
});

/** Name, message and Excel's own account of where it stood; nothing from the cells. */
const detailsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const excel = excelError.safeParse(error);
  const account = excel.success ? [excel.data.code, JSON.stringify(excel.data.debugInfo)] : [];
  const cause = error.cause === undefined ? [] : [detailsOf(error.cause)];
  return [`${error.name}: ${error.message}`, ...account, ...cause].join("\n");
};
