import { z } from "zod";
import type { ReadProblemCode } from "./ReadProblem";
import { ReadProblem } from "./ReadProblem";

const excelCodes: Readonly<Record<string, ReadProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "protected",
  ItemNotFound: "table-gone",
  InvalidReference: "table-gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ConnectionFailure: "connection-lost",
};

const excelError = z.object({ code: z.string(), message: z.string() });

/** Runs what reads or names the director's cells; whatever goes wrong comes out as a `ReadProblem`. */
export const readingWorkbook = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    const known = excelError.safeParse(error);
    const message = error instanceof Error ? error.message : String(error);
    throw new ReadProblem(
      (known.success ? excelCodes[known.data.code] : undefined) ?? "excel-failed",
      message,
    );
  }
};
