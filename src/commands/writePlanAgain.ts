import { showPlanSheet } from "../excel/read/showPlanSheet";
import { takeSnapshot } from "../excel/read/takeSnapshot";
import { workbookState } from "../excel/read/workbookState";
import { writePlan, type WriteRequest } from "../excel/write/writePlan";
import { openPane } from "./openPane";

/**
 * The ribbon's "Write the plan": writes again with the decisions that stand in the workbook.
 *
 * Without a plan, or when something is in the way, the pane opens where it can be mended.
 */
export const writePlanAgain = async (event?: Office.AddinCommands.Event | null): Promise<void> => {
  try {
    const plan = await Excel.run(planStanding);
    if (!plan) return await openPane({ at: "plan" });
    await writePlan(plan);
    await Excel.run((context) => showPlanSheet(context, "Targets"));
  } catch (error) {
    await openPane({ at: "plan", error });
  } finally {
    event?.completed();
  }
};

/** What there is to write again; undefined without a plan. */
const planStanding = async (context: Excel.RequestContext): Promise<WriteRequest | undefined> => {
  const state = await workbookState(context);
  if (state.kind !== "planned") return undefined;
  return { snapshot: await takeSnapshot(context), decisions: state.decisions };
};
