import { alertsSeen } from "../../excel/read/alertsSeen";
import { showCell } from "../../excel/read/showCell";
import { showPlanSheet } from "../../excel/read/showPlanSheet";
import type { OutsideEvent } from "../state/PaneEvent";
import type { Aside } from "../state/Task";
import { fetchGuides } from "./fetchGuides";
import { saveCopy } from "./saveCopy";
import { rememberLanguage } from "./paneLanguage";

/** Does what nothing waits for; what it brings, if anything, is told. */
export const runAside = async (aside: Aside): Promise<OutsideEvent | void> => {
  switch (aside.is) {
    case "show-cell":
      return Excel.run((context) => showCell(context, aside.cell));
    case "show-sheet":
      return Excel.run((context) => showCell(context, aside.sheet));
    case "show-plan-sheet":
      return Excel.run((context) => showPlanSheet(context, aside.key));
    case "save-copy":
      return saveCopy(aside);
    case "read-guide":
      return { is: "guide-read", guides: await fetchGuides() };
    case "read-alerts":
      // Nobody asked: where Excel cannot answer now, as while a cell is being typed into, the next change asks again.
      return Excel.run(alertsSeen).then(
        (alerts) => ({ is: "alerts-moved", alerts }),
        () => undefined,
      );
    case "remember-language":
      return rememberLanguage(aside.language);
  }
};
