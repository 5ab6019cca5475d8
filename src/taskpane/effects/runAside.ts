import { showCell } from "../../excel/read/showCell";
import { showPlanSheet } from "../../excel/read/showPlanSheet";
import type { Aside } from "../state/Task";
import { rememberLanguage } from "./paneLanguage";

/** Does what nothing waits for. */
export const runAside = async (aside: Aside): Promise<void> => {
  switch (aside.is) {
    case "show-cell":
      return Excel.run((context) => showCell(context, aside.cell));
    case "show-sheet":
      return Excel.run((context) => showCell(context, aside.sheet));
    case "show-plan-sheet":
      return Excel.run((context) => showPlanSheet(context, aside.key));
    case "remember-language":
      return rememberLanguage(aside.language);
  }
};
