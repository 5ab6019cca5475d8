import { PlanningError } from "../planning/PlanningError";
import type { ToldAt } from "./answerOrError";
import type { Language } from "./arguments/languageIn";
import type { AnswerPart, Places } from "./places/Places";
import { sentence } from "./sentence";

/** How a formula's errors are told: in which language, and where its arguments stand. */
export class Telling {
  constructor(
    private readonly language: Language,
    private readonly places: Places,
  ) {}

  /**
   * A planning error as the cell shows it; any other error is a fault of ours and goes on.
   *
   * @param part - what the answer reads that went wrong, where it is one of many
   */
  cellError(error: unknown, part?: AnswerPart): CustomFunctions.Error {
    if (error instanceof CustomFunctions.Error) return error;
    if (!(error instanceof PlanningError)) throw error;
    const told = sentence(error, this.language, this.places.cellOf(error, part));
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, told);
  }

  /** As `cellError`, for answers that read a row each of some arguments. */
  inRowsOf(...of: string[]): ToldAt {
    return (error, row) => this.cellError(error, { of, row });
  }

  /** As `cellError`, for answers that read a cell each of some arguments. */
  inCellsOf(of: readonly string[]): ToldAt {
    return (error, row, column) => this.cellError(error, { of, row, column });
  }
}
