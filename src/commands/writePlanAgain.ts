import { showPlanSheet } from "../excel/read/showPlanSheet";
import { takeSnapshot } from "../excel/read/takeSnapshot";
import { workbookState } from "../excel/read/workbookState";
import { writePlan } from "../excel/write/writePlan";
import { openPane } from "./openPane";

/**
 * The ribbon's "Write the plan": writes again with the decisions that stand in the workbook.
 *
 * Without a plan, or when something is in the way, the pane opens where it can be mended.
 */
export const writePlanAgain = async (event: Office.AddinCommands.Event): Promise<void> => {
  try {
    const written = await Excel.run(rewrite);
    if (!written) await openPane({ at: "plan" });
  } catch (error) {
    await openPane({ at: "plan", error });
  } finally {
    event.completed();
  }
};

/** Whether there was a plan to write again. */
const rewrite = async (context: Excel.RequestContext): Promise<boolean> => {
  const state = await workbookState(context);
  if (state.kind !== "planned") return false;
  await writePlan(context, await takeSnapshot(context), state.decisions);
  await showPlanSheet(context, "Targets");
  return true;
};
