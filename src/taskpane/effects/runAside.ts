import { alertsSeen } from "../../excel/read/alertsSeen";
import { courseSeen } from "../../excel/read/courseSeen";
import { showCell } from "../../excel/read/showCell";
import { showPlanSheet } from "../../excel/read/showPlanSheet";
import { workbookState } from "../../excel/read/workbookState";
import type { Moved, OutsideEvent } from "../state/PaneEvent";
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
    case "read-again":
      // Nobody asked: where Excel cannot answer now, as while a cell is being typed into, the next change asks again.
      return readAgain(aside.at).catch(() => undefined);
    case "remember-language":
      return rememberLanguage(aside.language);
  }
};

const readAgain = async (at: Extract<Aside, { is: "read-again" }>["at"]): Promise<Moved> => {
  switch (at) {
    case "alerts":
      return { is: "alerts-moved", alerts: await Excel.run(alertsSeen) };
    case "course":
      return { is: "course-moved", course: await Excel.run(courseSeen) };
    case "home":
      return { is: "workbook-moved", workbook: await Excel.run(workbookState) };
  }
};
