import { problemOf } from "../../src/taskpane/state/problemOf";
import type { ProblemCode } from "../../src/taskpane/state/Problem";
import { paneTextIn } from "../../src/taskpane/shell/paneTextIn";

/** What the pane would say after something was asked for; nothing where it is done. */
export interface PathOutcome {
  readonly code: ProblemCode | undefined;
  readonly says: string;
  readonly details: string;
}

/** Does what the pane would have done, and puts what comes of it into the pane's words. */
export const pathOutcome = async (act: () => Promise<unknown>): Promise<PathOutcome> => {
  try {
    await act();
    return { code: undefined, says: "", details: "" };
  } catch (error) {
    const { code, subject = "", place, details } = problemOf(error);
    const says = (["en", "zh"] as const).map((language) => {
      const { happened, mend } = paneTextIn[language].problem.says[code];
      return `${happened(subject, place?.sheet ?? "")} ${mend}`;
    });
    return { code, says: says.join(" "), details };
  }
};
